import { compare, isCellError, text, type Cell, type Text } from '../../../engine';
import { cellAddress } from '../../../workbook/address';
import type { CellBlock } from '../../../workbook/workbook';
import { levelIn, numberFromText, shown } from '../../job/cellReading';
import type { Finding } from '../../job/finding';
import { EMPTY_MODEL, emptyCriterion, type Criterion, type PriceModel, type TenderModel } from './model';

/** A model as it was read from a sheet. What could not be read is left open in the model and named in a finding. */
export interface ModelReading {
  readonly model: TenderModel;
  readonly findings: readonly Finding[];
}

/** A row of the model's sheet, with what to say when a cell cannot be read. */
interface ModelRow {
  readonly name: string;
  readonly kind: string;
  readonly points: Cell;
  readonly note: string;
  readonly unread: (column: 'kind' | 'points' | 'note', problem: Text, remedy: Text) => void;
}

const HEADERS = {
  name: /^(criterium|gunningscriterium|criterion)$/i,
  kind: /^(soort|kind|type)$/i,
  points: /^(punten|points)$/i,
  note: /^(toelichting|notes?|explanation)$/i,
};

type ModelColumns = Record<keyof typeof HEADERS, number>;

const NUMBER = String.raw`\d[\d.,]*`;
const DASH = String.raw`\s*(?:-|–|—|t\/m|tot|to)\s*`;
const BAND = new RegExp(
  String.raw`band(?:breedte)?\s+(${NUMBER})${DASH}(${NUMBER})\s*(mln|miljoen|million)?$`,
  'i',
);
const MARK = new RegExp(String.raw`^(?:cijfer|score|mark)\s+(${NUMBER})${DASH}(${NUMBER})$`, 'i');
const MINIMUM = new RegExp(String.raw`^(?:minimaal|minimum|at least)\s+(?:een\s+)?(${NUMBER})$`, 'i');
const SHARES = new RegExp(String.raw`^(${NUMBER}(?:\s*\/\s*${NUMBER})+)\s*%$`);
const LEVEL_POINTS = new RegExp(String.raw`^(.+?)\s+(${NUMBER})$`);
const SHARE_ENDS = new RegExp(
  String.raw`^(${NUMBER})\s*%\s*=\s*(${NUMBER})\s*,\s*(${NUMBER})\s*%(?:\s+(?:of meer|or more))?\s*=\s*(${NUMBER})$`,
  'i',
);

const MILLION = 1_000_000;

/** Where the columns of a model stand; `null` when the block is not a model. */
function modelColumns(block: CellBlock): { row: number; columns: ModelColumns } | null {
  for (const [row, cells] of block.cells.entries()) {
    const place = (pattern: RegExp): number => cells.findIndex((cell) => pattern.test(shown(cell).trim()));
    const columns: ModelColumns = {
      name: place(HEADERS.name),
      kind: place(HEADERS.kind),
      points: place(HEADERS.points),
      note: place(HEADERS.note),
    };
    if (columns.name >= 0 && columns.points >= 0) return { row, columns };
  }
  return null;
}

/** Whether a block looks like an award model: a row with the headers Criterium and Punten. */
export function isModelSheet(block: CellBlock): boolean {
  return modelColumns(block) !== null;
}

function readPoints(row: ModelRow): number | null {
  const points = typeof row.points === 'string' ? numberFromText(row.points) : row.points;
  if (typeof points === 'number' && points > 0) return points;
  row.unread(
    'points',
    text('tender.model.finding.points.problem', { criterion: row.name }),
    text('tender.model.finding.points.remedy'),
  );
  return null;
}

function unreadNote(row: ModelRow, example: Text): void {
  row.unread(
    'note',
    text('tender.model.finding.note.problem', { criterion: row.name, shown: row.note }),
    text('tender.model.finding.note.remedy', { example }),
  );
}

function readPrice(row: ModelRow): PriceModel {
  const points = readPoints(row);
  const band = BAND.exec(row.kind);
  if (band) {
    const factor = band[3] === undefined ? 1 : MILLION;
    const [low, high] = [band[1], band[2]].map((found) => numberFromText(found ?? ''));
    if (typeof low === 'number' && typeof high === 'number' && low < high) {
      const cutOff = /afkappen|cut off/i.test(row.note) ? true : null;
      if (cutOff === null) unreadNote(row, text('tender.model.example.cutOff'));
      const parameters = { low: times(low, factor), high: times(high, factor) };
      return { points, formula: 'band', parameters, cutOff };
    }
  }
  if (/\brelatief\b|laagste prijs gedeeld door|lowest over price/i.test(row.kind)) {
    return { points, formula: 'lowestOverPrice', parameters: {}, cutOff: null };
  }
  row.unread(
    'kind',
    text('tender.model.finding.price.problem', { shown: row.kind }),
    text('tender.model.finding.price.remedy'),
  );
  return { ...EMPTY_MODEL.price, points };
}

/** 1,7 million is 1.700.000 and nothing beside it. */
function times(value: number, factor: number): number {
  return Math.round(value * factor * 100) / 100;
}

function readScore(row: ModelRow, id: number, ends: RegExpExecArray): Criterion {
  const [min = null, max = null] = [ends[1], ends[2]].map((found) => numberFromText(found ?? ''));
  const least = MINIMUM.exec(row.note);
  const minimum = least ? numberFromText(least[1] ?? '') : null;
  if (row.note !== '' && minimum === null) unreadNote(row, text('tender.model.example.minimum'));
  return { id, name: row.name, column: null, kind: 'score', points: readPoints(row), min, max, minimum };
}

function readLabels(row: ModelRow, id: number): Criterion {
  const words = row.kind.split('/').map((word) => word.trim());
  const found = SHARES.exec(row.note);
  const shares = (found?.[1] ?? '').split('/').map((part) => numberFromText(part.trim()));
  const readable = shares.length === words.length && shares.every((share) => share !== null);
  if (!readable) unreadNote(row, text('tender.model.example.labels'));
  const labels = words.map((label, index) => {
    const share = readable ? shares[index] : null;
    return { label, share: typeof share === 'number' ? share / 100 : null };
  });
  return { id, name: row.name, column: null, kind: 'label', points: readPoints(row), labels };
}

function readTable(row: ModelRow, id: number): Criterion {
  const points = readPoints(row);
  const table = row.note.split(',').map((part) => {
    const match = LEVEL_POINTS.exec(part.trim());
    const found = levelIn(match?.[1] ?? '?');
    const worth = numberFromText(match?.[2] ?? '');
    return found.kind === 'level' && worth !== null ? { level: found.level, points: worth } : null;
  });
  const complete = table.filter((line) => line !== null);
  const levels = new Set(complete.map(({ level }) => level));
  if (complete.length < table.length || levels.size < complete.length) {
    unreadNote(row, text('tender.model.example.table'));
    return { ...emptyCriterion('level', id, row.name, null), points };
  }
  return { id, name: row.name, column: null, kind: 'level', points, table: complete };
}

function readShare(row: ModelRow, id: number): Criterion {
  const points = readPoints(row);
  const found = SHARE_ENDS.exec(row.note);
  const [from, none, to, all] = (found?.slice(1) ?? []).map((part) => numberFromText(part));
  const agrees = none === 0 && typeof all === 'number' && points !== null && compare(all, points) === 0;
  if (agrees && typeof from === 'number' && typeof to === 'number' && from < to) {
    return { id, name: row.name, column: null, kind: 'share', points, from: from / 100, to: to / 100 };
  }
  unreadNote(row, text('tender.model.example.share'));
  return { ...emptyCriterion('share', id, row.name, null), points };
}

function readCriterion(row: ModelRow, id: number): Criterion | null {
  const mark = MARK.exec(row.kind);
  if (mark) return readScore(row, id, mark);
  if (/^(trede|level)\b/i.test(row.kind)) return readTable(row, id);
  if (/^(percentage|aandeel|share)\b/i.test(row.kind)) return readShare(row, id);
  if (/^[^\d/]+(\/[^\d/]+)+$/.test(row.kind)) return readLabels(row, id);
  row.unread(
    'kind',
    text('tender.model.finding.kind.problem', { criterion: row.name, shown: row.kind }),
    text('tender.model.finding.kind.remedy'),
  );
  return null;
}

/**
 * Reads an award model from a sheet with the columns Criterium, Soort, Punten and Toelichting. It reads the wordings it
 * knows and no others: anything else becomes a finding and stays open in the model, so that nothing is guessed.
 * Gives `null` without the column Soort, which says how each criterion gives its points.
 */
export function readModel(block: CellBlock): ModelReading | null {
  const found = modelColumns(block);
  if (!found || found.columns.kind < 0) return null;
  const findings: Finding[] = [];
  const criteria: Criterion[] = [];
  let price: PriceModel | null = null;
  for (const [index, cells] of block.cells.entries()) {
    if (index <= found.row) continue;
    const at = (column: keyof ModelColumns): Cell => cells[found.columns[column]] ?? null;
    const written = (column: keyof ModelColumns): string => shown(at(column)).trim();
    const row: ModelRow = {
      name: written('name'),
      kind: written('kind'),
      points: isCellError(at('points')) ? null : at('points'),
      note: written('note'),
      unread: (column, problem, remedy) => {
        const place = found.columns[column] < 0 ? found.columns.kind : found.columns[column];
        const address = cellAddress(block.firstRow + index, block.firstColumn + place);
        findings.push({ severity: 'warns', sheet: block.sheet, address, problem, remedy });
      },
    };
    if (row.name === '' || row.kind === '') continue;
    if (/^(prijs|price)\b/i.test(row.kind) || /^(prijs|price)$/i.test(row.name)) {
      price = readPrice(row);
      continue;
    }
    const criterion = readCriterion(row, criteria.length + 1);
    if (criterion) criteria.push(criterion);
  }
  return { model: { ...EMPTY_MODEL, price: price ?? EMPTY_MODEL.price, criteria }, findings };
}
