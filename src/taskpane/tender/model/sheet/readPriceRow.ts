import {
  formulaNamed,
  formulaNames,
  PRICE_PARAMETERS,
  text,
  type PriceFormulaName,
  type Text,
} from '../../../../engine';
import { numberFromText } from '../../../job/cellReading';
import { FORMULA_TEXT } from '../methodTexts';
import { asksLimits, EMPTY_MODEL, parametersOf, type PriceLimits, type PriceModel } from '../model';
import { Clauses } from './clauses';
import { DASH, NUMBER, percentageFromText, times } from './figures';
import { readPoints, unreadNote, type ModelRow } from './modelRow';
import { namedBy, phrase, says } from '../../../job/phrase';

const BAND = new RegExp(
  String.raw`band(?:breedte)?\s+(${NUMBER})${DASH}(${NUMBER})\s*(mln|miljoen|million)?$`,
  'i',
);
const BY_WORDS: readonly (readonly [RegExp, PriceFormulaName])[] = [
  [/\brelatief\b|laagste prijs gedeeld door prijs$|lowest over price$/i, 'lowestOverPrice'],
];

const MILLION = 1_000_000;

const PRICE = phrase('tender.sheet.price');
const PARAMETER = phrase('tender.describe.parameter');
const FLOOR = phrase('tender.sheet.floor');
const CEILING = phrase('tender.sheet.ceiling');
const CUT_OFF = /afkappen|cut off/i;

/** Whether a row that is no criterion is about the price. */
export function isPriceRow({ name, kind }: ModelRow): boolean {
  return /^(?:prijs|price)\b/i.test(kind) || /^(?:prijs|price)$/i.test(name);
}

/** Reads how the price becomes points. What cannot be read stays open and is named in a finding. */
export function readPriceRow(row: ModelRow): PriceModel {
  const points = readPoints(row);
  const band = bandIn(row.kind);
  const formula = band === null ? formulaIn(row.kind) : 'band';
  if (formula === null) {
    row.unread(
      'kind',
      text('tender.model.finding.price.problem', { shown: row.kind }),
      text('tender.model.finding.price.remedy'),
    );
    return { ...EMPTY_MODEL.price, points };
  }
  return { points, formula, ...readNote(row, formula, band ?? {}) };
}

/** The ends of a band in the kind itself: `prijs, bandbreedte 1,7 – 2,6 mln`. */
function bandIn(kind: string): { low: number; high: number } | null {
  const found = BAND.exec(kind);
  const factor = found?.[3] === undefined ? 1 : MILLION;
  const [low, high] = [found?.[1], found?.[2]].map((figure) => numberFromText(figure ?? ''));
  if (typeof low !== 'number' || typeof high !== 'number' || low >= high) return null;
  return { low: times(low, factor), high: times(high, factor) };
}

function formulaIn(kind: string): PriceFormulaName | null {
  const written = PRICE(kind)?.formula ?? kind;
  return (
    namedBy(FORMULA_TEXT, formulaNames(), written) ??
    formulaNamed(written) ??
    BY_WORDS.find(([words]) => words.test(kind))?.[1] ??
    null
  );
}

/** Reads the parameters and what happens beyond the ends; what is missing or unknown becomes one finding. */
function readNote(
  row: ModelRow,
  formula: PriceFormulaName,
  inKind: Readonly<Record<string, number>>,
): Pick<PriceModel, 'parameters' | 'limits'> {
  const note = new Clauses(row.note);
  const names = parametersOf(formula);
  const open = names.filter((name) => inKind[name] === undefined);
  const written = open.flatMap((name) => {
    const value = note.take((clause) => parameterIn(clause, name));
    return value === null ? [] : [[name, value] as const];
  });
  const parameters = { ...inKind, ...Object.fromEntries(written) };
  const limits = note.take(limitsIn) ?? ownLimits(note);
  const asked = asksLimits({ points: null, formula, parameters, limits }) && limits === null;
  if (!note.understood || written.length < open.length || asked) unreadNote(row, exampleFor(formula));
  return { parameters, limits };
}

function parameterIn(clause: string, name: string): number | null {
  const parameter = PRICE_PARAMETERS[name];
  const { name: label = '', value = '' } = PARAMETER(clause) ?? {};
  if (parameter === undefined || !says(parameter.label, label)) return null;
  return parameter.unit === 'fraction' ? percentageFromText(value) : numberFromText(value);
}

function limitsIn(clause: string): PriceLimits | null {
  if (says(text('tender.cutOff.no'), clause)) return { kind: 'none' };
  return CUT_OFF.test(clause) ? { kind: 'cutOff' } : null;
}

function ownLimits(note: Clauses): PriceLimits | null {
  const floor = note.take((clause) => numberFromText(FLOOR(clause)?.points ?? ''));
  const ceiling = note.take((clause) => numberFromText(CEILING(clause)?.points ?? ''));
  return floor === null && ceiling === null ? null : { kind: 'own', floor, ceiling };
}

function exampleFor(formula: PriceFormulaName): Text {
  return formula === 'band' ? text('tender.model.example.cutOff') : text('tender.model.example.parameters');
}
