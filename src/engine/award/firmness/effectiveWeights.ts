import type { Contest } from '../contest';
import type { AwardModel } from '../model';

/** What a criterion or the price weighs on paper and what it weighed with these bids, as shares of the whole. */
export interface EffectiveWeight {
  /** Id of the criterion, or `price`. */
  readonly criterion: string;
  readonly of: 'criterion' | 'price';
  /** Its part of the points that can be had; `null` for the price where it gives no points. */
  readonly published: number | null;
  /**
   * Its part of the highest points that were given: 30 of 61 where price got all its 30 and quality at most 31 of
   * 70.
   */
  readonly reached: number | null;
  /** Its part of the differences between bids: what did not differ decided nothing. */
  readonly spread: number | null;
}

/**
 * The published weights against the weights the scores really had, for methods that add up points or euros; empty
 * for an index. Price nearly always reaches its full points and quality rarely does, so that price weighs more
 * than was published.
 * Source: https://www.inkooppub.nl/artikelen/nieuws-eerlijk-gunnen
 */
export function effectiveWeights(model: AwardModel, { card, contenders }: Contest): EffectiveWeight[] {
  if (!ADDS_UP.has(model.aggregation) || contenders.length < 2) return [];
  const columns: Column[] = model.criteria.map(({ id, points }, index) => ({
    criterion: id,
    of: 'criterion',
    points,
    given: pick(card.criteria[index], contenders),
  }));
  if (model.aggregation !== 'qualityOnly') {
    const points = model.aggregation === 'points' ? (model.price?.points ?? 0) : null;
    columns.unshift({ criterion: 'price', of: 'price', points, given: pick(card.price, contenders) });
  }
  const byPoints = model.aggregation !== 'value';
  const published = sum(columns.map(({ points }) => points ?? 0));
  const reached = sum(columns.map(({ given }) => highest(given)));
  const spread = sum(columns.map(({ given }) => range(given)));
  return columns.map(({ criterion, of, points, given }) => ({
    criterion,
    of,
    published: points === null ? null : part(points, published),
    reached: byPoints ? part(highest(given), reached) : null,
    spread: part(range(given), spread),
  }));
}

interface Column {
  readonly criterion: string;
  readonly of: 'criterion' | 'price';
  readonly points: number | null;
  readonly given: readonly number[];
}

const ADDS_UP: ReadonlySet<string> = new Set(['points', 'value', 'qualityOnly']);

function pick(column: readonly number[] | undefined, places: readonly number[]): number[] {
  return places.map((place) => column?.[place] ?? NaN);
}

function highest(given: readonly number[]): number {
  return given.reduce((most, points) => Math.max(most, points), 0);
}

function range(given: readonly number[]): number {
  const most = given.reduce((high, points) => Math.max(high, points), -Infinity);
  return most - given.reduce((low, points) => Math.min(low, points), Infinity);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function part(value: number, whole: number): number | null {
  return whole === 0 ? null : value / whole;
}
