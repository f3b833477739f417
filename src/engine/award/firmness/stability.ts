import type { Contest } from '../contest';
import type { AwardRequest } from '../model';
import type { DroppedBid } from '../result';
import type { Sheet } from '../sheet';
import { orderOf, standing } from '../standing';
import type { DropOne } from './dropOne';
import { dropPairs, type DroppedPair } from './dropPairs';
import { effectiveWeights, type EffectiveWeight } from './effectiveWeights';
import { euroPerLevel, type EuroPerLevel } from './euroPerLevel';
import { euroPerPoint, type EuroPerPoint } from './euroPerPoint';
import type { ExclusionEffect } from './exclusions';
import { inventedBid, type InventedBid } from './inventedBid';
import { nearTies, type NearTie } from './nearTies';
import { priceFirmness, type PriceFirmness } from './prices';
import { LOOKED_INTO, scoreFirmness, type ScoreFirmness } from './scores';
import { ALL_BIDS, focusedStudy, type Study } from './study';
import { weightFirmness, type WeightFirmness } from './weights';

/**
 * How firm an outcome is: how little has to change before another bid wins. Information only; the published model
 * decides. Each part moves one thing and leaves all others as they are, is found by comparing again, and is
 * computed when it is first asked for. Without a sole winner nothing can change the winner: weights are `null`,
 * the other lists empty.
 *
 * What is looked into with many bids: scores and prices of the first 20; above 60 ranked bids all but the weights
 * among the first 25 and the bids that others are measured against; above 100 bids by a formula with a mean
 * nothing but what needs no new contest.
 */
export interface Stability {
  readonly dropOne: readonly DroppedBid[];
  /** Bids that are out and make a difference for who wins. */
  readonly exclusions: readonly ExclusionEffect[];
  readonly dropPairs: readonly DroppedPair[];
  readonly weights: readonly WeightFirmness[];
  readonly scores: readonly ScoreFirmness[];
  readonly prices: readonly PriceFirmness[];
  readonly euroPerPoint: EuroPerPoint;
  readonly euroPerLevel: readonly EuroPerLevel[];
  readonly effectiveWeights: readonly EffectiveWeight[];
  readonly nearTies: readonly NearTie[];
  /** `null` when no plausible invented bid changes the winner. */
  readonly inventedBid: InventedBid | null;
  /** Whether every bid was looked into; `false` where only the top was. */
  readonly allBids: boolean;
}

/** What the award already looked into. */
interface Known {
  readonly dropped: DropOne;
  readonly exclusions: readonly ExclusionEffect[];
}

/** The firmness of a finished contest. */
export function stabilityOf(
  request: AwardRequest,
  sheet: Sheet,
  contest: Contest,
  { dropped, exclusions }: Known,
): Stability {
  const { model } = request;
  const study = once(() => focusedStudy(request, sheet, contest));
  const top = once(() => lookedInto(study()));
  const ofStudy = <T>(look: (study: Study) => T, none: T) =>
    once(() => {
      const own = study();
      return own === null ? none : look(own);
    });
  const pairs = ofStudy<readonly DroppedPair[]>(dropPairs, []);
  const weights = once(() => weightFirmness(request, sheet, contest));
  const scores = ofStudy<readonly ScoreFirmness[]>((own) => scoreFirmness(own, top()), []);
  const prices = ofStudy<readonly PriceFirmness[]>((own) => priceFirmness(own, top()), []);
  const worth = once(() => euroPerPoint(model, sheet, contest));
  const invented = ofStudy<InventedBid | null>(inventedBid, null);
  return {
    get dropOne() {
      return dropped.drops;
    },
    exclusions,
    get dropPairs() {
      return pairs();
    },
    get weights() {
      return weights();
    },
    get scores() {
      return scores();
    },
    get prices() {
      return prices();
    },
    get euroPerPoint() {
      return worth();
    },
    get euroPerLevel() {
      return euroPerLevel(model, worth());
    },
    get effectiveWeights() {
      return effectiveWeights(model, contest);
    },
    get nearTies() {
      return nearTies(model, sheet, contest);
    },
    get inventedBid() {
      return invented();
    },
    allBids: contest.contenders.length <= Math.min(ALL_BIDS, LOOKED_INTO),
  };
}

/** The bids at the top of a study, and those below a minimum, whose scores and prices are looked into. */
function lookedInto(study: Study | null): readonly number[] {
  if (study === null) return [];
  const { model, sheet, decision } = study;
  const { contenders, card } = decision.contest;
  const ranked = standing(contenders, orderOf(model, sheet, card)).flat();
  const below = sheet.entrants.filter((place) => !contenders.includes(place));
  return [...ranked, ...below].slice(0, LOOKED_INTO);
}

function once<T>(compute: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: compute() }).value;
}
