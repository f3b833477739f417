import { compare, LEVELS, text, type EvaluatorRule, type Level, type Text } from '../../../../engine';
import { levelIn, numberFromText } from '../../../job/cellReading';
import { emptyCriterion, type Criterion, type LevelCriterion } from '../criterion';
import { BETTER_TEXT, EVALUATORS_TEXT, EVIDENCE_TEXT } from '../describeCriterion';
import { KIND_TEXT } from '../methodTexts';
import { Clauses } from './clauses';
import { DASH, NUMBER, percentageFromText } from './figures';
import { readPoints, unreadNote, type ModelRow } from './modelRow';
import { namedBy, phrase, says } from '../../../job/phrase';
import { unquoted } from './quoted';

const MARK = new RegExp(String.raw`^(?:cijfer|score|mark)\s+(${NUMBER})${DASH}(${NUMBER})$`, 'i');
const MINIMUM = /^(?:minimaal|minimum|at least)\s+(?:een\s+)?(.+)$/i;
const WORD = /^(?:"((?:[^"]|"")*)"|([^":]+))\s*:\s*(.+)$/;
const SHARES = new RegExp(String.raw`^(${NUMBER}(?:\s*\/\s*${NUMBER})+)\s*%$`);
const LEVEL_POINTS = new RegExp(String.raw`^(.+?)[:\s]\s*(${NUMBER})$`);
const SHARE_ENDS = new RegExp(
  String.raw`^(${NUMBER})\s*%\s*=\s*(${NUMBER})\s*,\s*(${NUMBER})\s*%(?:\s+(?:of meer|or more))?\s*=\s*(${NUMBER})$`,
  'i',
);
/** A kind such as `trede of gelijkwaardig bewijs` says by itself that other evidence counts. */
const OR_EVIDENCE = /\b(?:of|or)\s+(?:gelijkwaardig|equivalent)/i;
const ENDS = phrase('tender.describe.share');

/** Reads a row of a kind as a criterion. What cannot be read stays open and is named in a finding. */
type CriterionReader = (row: ModelRow, id: number) => Criterion;

/** How a row of this kind is read; `null` for a kind that is not known. */
export function criterionReader(kind: string): CriterionReader | null {
  const mark = MARK.exec(kind);
  if (mark) return (row, id) => readScore(row, id, mark);
  const better = namedBy(BETTER_TEXT, ['high', 'low'], kind);
  if (better !== null) return (row, id) => readRelative(row, id, better);
  if (/^(?:pso[- ])?(?:trede|level)\b/i.test(kind)) return readLevels;
  if (says(KIND_TEXT.amount, kind)) return readAmount;
  if (/^(?:percentage|aandeel|share)\b/i.test(kind)) return readShare;
  if (says(KIND_TEXT.label, kind)) return readWords;
  return /^[^\d/]+(?:\/[^\d/]+)+$/.test(kind) ? readListedWords : null;
}

function minimumIn(read: (typed: string) => number | null) {
  return (clause: string): number | null => read(MINIMUM.exec(clause)?.[1] ?? '');
}

function evaluatorsIn(clause: string): EvaluatorRule | null {
  return namedBy(EVALUATORS_TEXT, ['mean', 'consensus'], clause);
}

function checked<C extends Criterion>(row: ModelRow, note: Clauses, criterion: C, example: Text): C {
  if (!note.understood) unreadNote(row, example);
  return criterion;
}

function readScore(row: ModelRow, id: number, ends: RegExpExecArray): Criterion {
  const note = new Clauses(row.note);
  const [min = null, max = null] = [ends[1], ends[2]].map((found) => numberFromText(found ?? ''));
  const minimum = note.take(minimumIn(numberFromText));
  const evaluators = note.take(evaluatorsIn);
  const base = { id, name: row.name, column: null, points: readPoints(row) };
  const score = { ...base, kind: 'score', min, max, minimum, evaluators } as const;
  return checked(row, note, score, text('tender.model.example.minimum'));
}

function readRelative(row: ModelRow, id: number, better: 'high' | 'low'): Criterion {
  const note = new Clauses(row.note);
  const minimum = note.take(minimumIn(numberFromText));
  const base = { id, name: row.name, column: null, points: readPoints(row) };
  const relative = { ...base, kind: 'relative', better, minimum } as const;
  return checked(row, note, relative, text('tender.model.example.minimum'));
}

interface Word {
  readonly label: string;
  readonly share: number | null;
}

function wordIn(clause: string): Word | null {
  const [, inQuotes, plain, worth] = WORD.exec(clause) ?? [];
  const share = percentageFromText(worth ?? '');
  if (share === null) return null;
  return { label: inQuotes === undefined ? (plain ?? '').trim() : unquoted(inQuotes), share };
}

/** Words with their shares in the explanation: `"goed": 100 %; "matig": 25 %`. */
function readWords(row: ModelRow, id: number): Criterion {
  const note = new Clauses(row.note);
  const labels = note.takeAll(wordIn);
  return wordsCriterion(row, id, note, labels, labels.length > 0);
}

/** Words in the kind, with their shares in the same order: `goed/matig` and `100/25 %`. */
function readListedWords(row: ModelRow, id: number): Criterion {
  const note = new Clauses(row.note);
  const words = row.kind.split('/').map((word) => word.trim());
  const shares = note.take((clause) => {
    const listed = SHARES.exec(clause)?.[1]?.split('/') ?? [];
    const read = listed
      .map((part) => percentageFromText(`${part.trim()} %`))
      .filter((share) => share !== null);
    return read.length === words.length ? read : null;
  });
  const labels = words.map((label, place): Word => ({ label, share: shares?.[place] ?? null }));
  return wordsCriterion(row, id, note, labels, shares !== null);
}

function wordsCriterion(
  row: ModelRow,
  id: number,
  note: Clauses,
  labels: readonly Word[],
  complete: boolean,
): Criterion {
  const minimum = note.take(minimumIn(percentageFromText));
  const evaluators = note.take(evaluatorsIn);
  if (!complete || !note.understood) unreadNote(row, text('tender.model.example.labels'));
  const base = { id, name: row.name, column: null, points: readPoints(row) };
  return { ...base, kind: 'label', labels, minimum, evaluators };
}

interface LevelWorth {
  readonly level: Level;
  readonly points: number;
}

function levelWorth(written: string): LevelWorth | null {
  const [, name = '?', worth = ''] = LEVEL_POINTS.exec(written.trim()) ?? [];
  const found = levelIn(name);
  const points = numberFromText(worth);
  return found.kind === 'level' && points !== null ? { level: found.level, points } : null;
}

/** One level, `Trede 1: 4`, or several after each other, `Aspirant 1, Trede 1 4`. */
function levelsIn(clause: string): readonly LevelWorth[] | null {
  const read = (clause.includes(':') ? [clause] : clause.split(',')).map(levelWorth);
  const levels = read.filter((worth) => worth !== null);
  return levels.length === read.length ? levels : null;
}

function levelMinimum(clause: string): Level | null {
  const found = levelIn(MINIMUM.exec(clause)?.[1] ?? '?');
  return found.kind === 'level' ? found.level : null;
}

function readLevels(row: ModelRow, id: number): Criterion {
  const note = new Clauses(row.note);
  const minimum = note.take(levelMinimum);
  const evidence = note.take((clause) => namedBy(EVIDENCE_TEXT, ['yes', 'no'], clause));
  const worths = note.takeAll(levelsIn).flat();
  const different = new Set(worths.map(({ level }) => level)).size === worths.length;
  const readable = note.understood && different && worths.length > 0;
  if (!readable) unreadNote(row, text('tender.model.example.table'));
  return {
    id,
    name: row.name,
    column: null,
    kind: 'level',
    points: readPoints(row),
    table: levelTable(readable ? worths : []),
    minimum,
    equivalentEvidence: evidence === null ? OR_EVIDENCE.test(row.kind) || null : evidence === 'yes',
  };
}

/** Every level has a line, so that points can be given to it; `Geen trede` only when the sheet names it. */
function levelTable(worths: readonly LevelWorth[]): LevelCriterion['table'] {
  const lines = LEVELS.map((level) => ({
    level,
    points: worths.find((worth) => worth.level === level)?.points ?? null,
  }));
  return lines.filter(({ level, points }) => level !== 'Geen trede' || points !== null);
}

interface Ends {
  readonly from: number;
  readonly to: number;
}

function endsIn(read: (typed: string) => number | null) {
  return (clause: string): Ends | null => {
    const found = ENDS(clause);
    const [from, to] = [read(found?.from ?? ''), read(found?.to ?? '')];
    return from !== null && to !== null && from < to ? { from, to } : null;
  };
}

function readShare(row: ModelRow, id: number): Criterion {
  const points = readPoints(row);
  const note = new Clauses(row.note);
  const ends = note.take(endsIn(percentageFromText)) ?? note.take((clause) => endsWithPoints(clause, points));
  const minimum = note.take(minimumIn(percentageFromText));
  if (ends === null || !note.understood) unreadNote(row, text('tender.model.example.share'));
  const open = emptyCriterion('share', id, row.name, null);
  return open.kind === 'share' ? { ...open, ...ends, points, minimum } : open;
}

/** Both ends with their points, which must be none and all: `5 % = 0, 10 % of meer = 10`. */
function endsWithPoints(clause: string, points: number | null): Ends | null {
  const found = SHARE_ENDS.exec(clause);
  const [from, to] = [found?.[1], found?.[3]].map((end) => percentageFromText(`${end ?? ''} %`));
  const [none, all] = [found?.[2], found?.[4]].map((worth) => numberFromText(worth ?? ''));
  const agrees = none === 0 && typeof all === 'number' && points !== null && compare(all, points) === 0;
  if (!agrees || typeof from !== 'number' || typeof to !== 'number' || from >= to) return null;
  return { from, to };
}

function readAmount(row: ModelRow, id: number): Criterion {
  const note = new Clauses(row.note);
  const ends = note.take(endsIn(numberFromText));
  const minimum = note.take(minimumIn(numberFromText));
  if (ends === null || !note.understood) unreadNote(row, text('tender.model.example.amount'));
  const base = { id, name: row.name, column: null, points: readPoints(row) };
  return { ...base, kind: 'amount', from: ends?.from ?? null, to: ends?.to ?? null, minimum };
}
