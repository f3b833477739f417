import type { BidTable } from '../bids/bidTable';
import { shown } from '../../job/cellReading';
import { isCriterionRole } from '../bids/columnRole';
import type { TenderColumn } from '../bids/columns';
import { cellsColumns, type CriterionColumn } from '../bids/criterionColumns';
import { plainName } from '../bids/plainName';
import { emptyCriterion, nextId, type Criterion, type CriterionKind } from './criterion';
import type { TenderModel } from './model';

function sameName(criterion: Criterion, column: TenderColumn): boolean {
  return plainName(criterion.name) === plainName(column.name);
}

function nameInside(criterion: Criterion, column: TenderColumn): boolean {
  const [one, other] = [plainName(criterion.name), plainName(column.name)];
  return one !== '' && (other.startsWith(one) || one.startsWith(other));
}

/** The column that a criterion means: by its name, else the only free column of its kind. */
function columnFor(criterion: Criterion, free: readonly TenderColumn[]): TenderColumn | undefined {
  const named =
    free.find((column) => sameName(criterion, column)) ??
    free.find((column) => nameInside(criterion, column));
  if (named) return named;
  const ofKind = free.filter((column) => column.role === criterion.kind);
  return ofKind.length === 1 ? ofKind[0] : undefined;
}

/**
 * Finds the column of every criterion that has none, or whose column is gone. What the user chose stays. Criteria with
 * the column's own name go first, so that a criterion that only looks alike does not take it.
 */
export function linkModel(model: TenderModel, columns: readonly TenderColumn[]): TenderModel {
  const exists = (key: string | null): boolean => columns.some((column) => column.key === key);
  const kept = model.criteria.map((criterion) =>
    exists(criterion.column) ? criterion : { ...criterion, column: null },
  );
  const used = new Set(kept.map(({ column }) => column));
  const free = new Set(columns.filter(({ role, key }) => isCriterionRole(role) && !used.has(key)));
  const found = new Map<number, string>();
  const open = kept.filter(({ column }) => column === null);
  const byName = [...open].sort((a, b) => exactMatches(b, free) - exactMatches(a, free));
  for (const criterion of byName) {
    const column = columnFor(criterion, [...free]);
    if (!column) continue;
    free.delete(column);
    found.set(criterion.id, column.key);
  }
  return {
    ...model,
    criteria: kept.map((criterion) => ({
      ...criterion,
      column: found.get(criterion.id) ?? criterion.column,
    })),
  };
}

function exactMatches(criterion: Criterion, free: ReadonlySet<TenderColumn>): number {
  return [...free].some((column) => sameName(criterion, column)) ? 1 : 0;
}

/** The different words in a column, as they were first written. */
function wordsIn(table: BidTable, column: CriterionColumn): readonly string[] {
  const words = new Map<string, string>();
  for (const { cells } of table.rows) {
    for (const { index } of cellsColumns(column)) {
      const word = shown(cells[index] ?? null).trim();
      if (word !== '' && !words.has(word.toLowerCase())) words.set(word.toLowerCase(), word);
    }
  }
  return [...words.values()];
}

/**
 * A criterion for a column: named after it, with its scale, and for a judgement in words with the words found in it. A
 * column with what evaluators agreed on says that their consensus counts; without one the user has to say what does.
 */
function criterionForColumn(
  column: CriterionColumn,
  kind: CriterionKind,
  id: number,
  words: readonly string[],
): Criterion {
  const criterion = emptyCriterion(kind, id, column.name, column.key);
  const evaluators = column.panel?.consensus ? 'consensus' : null;
  if (criterion.kind === 'score') return { ...criterion, ...column.scale, evaluators };
  if (criterion.kind === 'label')
    return { ...criterion, labels: words.map((label) => ({ label, share: null })), evaluators };
  return criterion;
}

/** A criterion for a column, with the words found in it when it is judged in words. */
export function criterionFrom(table: BidTable, column: CriterionColumn, id: number): Criterion | null {
  if (!isCriterionRole(column.role)) return null;
  return criterionForColumn(column, column.role, id, column.role === 'label' ? wordsIn(table, column) : []);
}

/** Adds a criterion for every column that can be scored and has none yet. */
export function addMissingCriteria(
  model: TenderModel,
  table: BidTable,
  columns: readonly CriterionColumn[],
): TenderModel {
  return columns.reduce((grown, column) => {
    if (grown.criteria.some((criterion) => criterion.column === column.key)) return grown;
    const criterion = criterionFrom(table, column, nextId(grown.criteria));
    return criterion ? { ...grown, criteria: [...grown.criteria, criterion] } : grown;
  }, model);
}
