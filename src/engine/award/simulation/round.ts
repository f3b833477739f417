import { drawing, type Draw } from '../../random';
import type { AwardModel, Bid } from '../model';
import { evenBid, ordinaryBid } from './invention';
import type { SimulationSetting } from './setting';

/**
 * What kind of tender is invented. `random`: ordinary bids only. The others put one bid in it that tests the
 * model: cheap and poor, dear and excellent, a copy of another bid, a price of next to nothing, a price three
 * times the estimate.
 */
export type RoundKind = 'random' | 'cheapPoor' | 'dearExcellent' | 'clone' | 'nilPrice' | 'outlier';

/** The kinds of tender, in the order in which they are invented. */
export const ROUND_KINDS: readonly RoundKind[] = [
  'random',
  'cheapPoor',
  'dearExcellent',
  'clone',
  'nilPrice',
  'outlier',
];

/** An invented tender. */
export interface SimulatedRound {
  readonly kind: RoundKind;
  readonly bids: readonly Bid[];
}

/** Two in this many tenders hold ordinary bids only; the kinds of test share the rest evenly. */
const CYCLE: readonly RoundKind[] = [
  'random',
  'cheapPoor',
  'random',
  'dearExcellent',
  'random',
  'clone',
  'random',
  'nilPrice',
  'random',
  'outlier',
];

/**
 * The bids of one invented tender, by its number from 0. The same model, setting and number always give the same
 * bids, so that methods can be compared on them. The setting is taken as checked.
 */
export function simulatedBids(model: AwardModel, setting: SimulationSetting, number: number): SimulatedRound {
  const draw = drawing(setting.seed, number);
  const kind = CYCLE[number % CYCLE.length] ?? 'random';
  const bids = Array.from({ length: setting.bidders }, (_, index) =>
    ordinaryBid(model, setting, draw, `S${String(index + 1)}`),
  );
  const last = bids.at(-1);
  if (last === undefined || kind === 'random') return { kind, bids };
  return {
    kind,
    bids: [...bids.slice(0, -1), testBid(model, setting, draw, kind, bids[0] ?? last, last.id)],
  };
}

function testBid(
  model: AwardModel,
  setting: SimulationSetting,
  draw: Draw,
  kind: Exclude<RoundKind, 'random'>,
  first: Bid,
  id: string,
): Bid {
  const { estimate, spread } = setting;
  switch (kind) {
    case 'cheapPoor':
      return evenBid(model, setting, draw, { id, price: estimate * (1 - spread), goodness: 0.15 });
    case 'dearExcellent':
      return evenBid(model, setting, draw, { id, price: estimate * (1 + spread), goodness: 1 });
    case 'clone':
      return { ...first, id };
    case 'nilPrice':
      // A price of 0 has no answer by formulas that divide by prices; a cent asks the same question.
      return evenBid(model, setting, draw, { id, price: 0.01, goodness: 0.5 });
    case 'outlier':
      return evenBid(model, setting, draw, { id, price: estimate * 3, goodness: 0.5 });
  }
}
