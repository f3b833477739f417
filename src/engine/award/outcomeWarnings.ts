import { compare, round } from '../decimal';
import { quantity, text } from '../explain/text';
import { AGGREGATES, obtainable } from './aggregate';
import { apart } from './apart';
import { bidsWhere, type Compared } from './compared';
import type { Warning } from './result';
import { difference } from './standing';

/** A first place that is decided by less than this share of the points is a near tie. */
const NEAR = 0.01;

/**
 * A weight of price that differs more than this from the declared weight has drifted. The published case of a price
 * that counts for 30 of 91 points in the place of 30 of 100, three percentage points, is one.
 * Source: https://www.inkooppub.nl/artikelen/nieuws-eerlijk-gunnen
 */
const DRIFT = 0.025;

/** What is worth knowing about the ranking. */
export function outcomeWarnings(compared: Compared): Warning[] {
  return [
    ...ties(compared),
    ...nearTie(compared),
    ...reversals(compared),
    ...reversalsByExclusion(compared),
    ...thresholds(compared),
    ...drift(compared),
  ];
}

function ties({ ties: groups }: Compared): Warning[] {
  return groups.map((bids) => ({
    code: 'TIE',
    message: text('award.warning.tie', { bids: bids.join(', ') }),
    bids,
  }));
}

/** The bids that are no further from the first than the second is. */
function nearTie({ model, sheet, contest, winner, margin }: Compared): Warning[] {
  if (winner === null || margin === null || margin.share >= NEAR) return [];
  const { total } = contest.card;
  const best = total[sheet.bids.findIndex(({ id }) => id === winner)] ?? NaN;
  const bids = bidsWhere(sheet, contest.contenders, (place) => {
    return difference(apart(best, total[place] ?? NaN), margin.points) <= 0;
  });
  const distance = quantity(margin.points, AGGREGATES[model.aggregation].unit);
  return [{ code: 'NEAR_TIE', message: text('award.warning.nearTie', { margin: distance }), bids }];
}

function reversals({ reversals: found }: Compared): Warning[] {
  return found.map(({ removed, winners }) => ({
    code: 'RANK_REVERSAL_ACTUAL',
    message: text('award.warning.reversalActual', { removed, winners: winners.join(', ') }),
    bids: [removed, ...winners],
  }));
}

/** A bid that was excluded decided between others, or still does where it is counted. */
function reversalsByExclusion({ exclusions }: Compared): Warning[] {
  return exclusions.map(({ removed, afterExclusion, leaders }) => {
    const values = { removed, winners: leaders.join(', ') };
    const message =
      afterExclusion === 'keep'
        ? text('award.warning.reversalActual', values)
        : text('award.warning.reversalByExclusion', values);
    return { code: 'RANK_REVERSAL_ACTUAL', message, bids: [removed, ...leaders] };
  });
}

/** Bids on whose minimum total rounding would have decided, had the rounded total been compared. */
function thresholds({ model, sheet, contest }: Compared): Warning[] {
  const { minimumTotal } = model;
  if (minimumTotal === null) return [];
  const { total, unrounded } = contest.card;
  const reaches = (value: number) => compare(value, minimumTotal) >= 0;
  const bids = bidsWhere(sheet, sheet.entrants, (place) => {
    return reaches(total[place] ?? NaN) !== reaches(unrounded[place] ?? NaN);
  });
  return bids.length === 0
    ? []
    : [{ code: 'THRESHOLD_ON_ROUNDED', message: text('award.warning.thresholdOnRounded'), bids }];
}

/** Price nearly always earns its full points and quality rarely does, so price weighs more than declared. */
function drift({ model, contest }: Compared): Warning[] {
  const declared = obtainable(model);
  const { contenders, card } = contest;
  if (model.aggregation !== 'points' || declared.quality === 0 || contenders.length < 2) return [];
  const best = (column: readonly number[]) =>
    contenders.reduce((most, place) => Math.max(most, column[place] ?? NaN), 0);
  const price = best(card.price);
  const quality = best(card.quality);
  if (price + quality === 0) return [];
  const stated = declared.price / declared.total;
  const effective = price / (price + quality);
  if (Math.abs(effective - stated) <= DRIFT) return [];
  const inWords = (weight: number) => quantity(round(weight, 3, 'halfUp'), 'fraction');
  const values = { stated: inWords(stated), effective: inWords(effective) };
  return [{ code: 'EFFECTIVE_WEIGHT_DRIFT', message: text('award.warning.weightDrift', values), bids: [] }];
}
