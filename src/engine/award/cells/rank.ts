import { exact } from '../../decimal';
import { invalid, type Outcome } from '../../explain/outcome';
import { quantity, text } from '../../explain/text';
import { input, step, type Trace } from '../../explain/trace';
import { standing } from '../standing';

/** A question about the order of totals. */
export interface RankRequest {
  readonly totals: readonly number[];
  readonly lowestWins: boolean;
}

/**
 * The rank of each total, in the order of the totals. Totals that are the same to twelve significant digits share a rank
 * and the next is skipped: 1, 1, 3. The order in which totals are given has no say.
 * Invalid: no totals.
 */
export function rank({ totals, lowestWins }: RankRequest): Outcome<readonly number[]> {
  if (totals.length === 0) return invalid(text('award.cells.nothingToRank'), 'totals');
  const direction = lowestWins ? 1 : -1;
  const keys = totals.map((total) => direction * exact(total));
  const places = [...totals.keys()];
  const groups = standing(places, (one, other) => (keys[one] ?? NaN) - (keys[other] ?? NaN));
  const standings: Standing[] = [];
  let before = 0;
  for (const group of groups) {
    for (const place of group) standings[place] = { better: before, equals: group.length - 1 };
    before += group.length;
  }
  return {
    ok: true,
    value: standings.map(({ better }) => better + 1),
    get trace() {
      return explain(totals, standings, lowestWins);
    },
  };
}

/** How a total stands among the others. */
interface Standing {
  /** How many totals come before it. */
  readonly better: number;
  /** How many others are the same. */
  readonly equals: number;
}

function explain(totals: readonly number[], standings: readonly Standing[], lowestWins: boolean): Trace {
  const lines = standings.map(({ better, equals }, place) => {
    const total = totals[place] ?? NaN;
    const figures = { total: quantity(total, 'number'), better: quantity(better, 'count') };
    const label = lowestWins
      ? text('award.cells.rankAmongLower', figures)
      : text('award.cells.rankAmongHigher', figures);
    const tied = equals === 0 ? [] : [text('award.cells.tied', { others: quantity(equals, 'count') })];
    return step(label, better + 1, 'count', [input(text('award.cells.total'), total, 'number')], tied);
  });
  const wins = lowestWins ? text('award.cells.lowestWins') : text('award.cells.highestWins');
  return step(text('award.cells.ranks'), null, undefined, lines, [wins, text('award.cells.sameTotals')]);
}
