import { compare } from '../../decimal';
import type { Text } from '../../explain/text';
import { AGGREGATES } from '../aggregate';
import type { AwardModel, AwardRequest, Bid } from '../model';
import type { AwardResult, BidResult } from '../result';
import { scoringOf } from '../scoring';
import { unitOf } from './amount';
import { givenText, individualScores, type IndividualScore } from './given';
import { missingText } from './missing';

/** The reasons the officer wrote: by bid, by criterion. */
export type ReasonTexts = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** One score of one bid with its reason. */
export interface ReasonLine {
  readonly criterion: string;
  /** What was given, in words. */
  readonly given: Text;
  readonly individual: readonly IndividualScore[];
  readonly points: number;
  readonly maximum: number;
  /** What was missing for the maximum; `null` when nothing was. */
  readonly missing: Text | null;
  /** Of the winner on this criterion; `null` while nobody wins. */
  readonly winnerPoints: number | null;
  /** As the officer wrote it; `null` when there is none yet. */
  readonly reason: string | null;
}

/** One bid with its scores. */
export interface BidReasons {
  readonly id: string;
  readonly status: BidResult['status'];
  readonly rank: number | null;
  readonly total: number | null;
  /** Why it is out; `null` when it is not. */
  readonly why: string | Text | null;
  /** In the order of the model; none for an excluded bid. */
  readonly lines: readonly ReasonLine[];
  /** What its price brought, and the most a price can bring; `null` when the price earns no points. */
  readonly pricePoints: { readonly points: number; readonly maximum: number } | null;
}

/** All scores with their reasons. */
export interface ReasonSheet {
  readonly winner: string | null;
  /** What the criteria are counted in. */
  readonly unit: 'points' | 'euro';
  /** In the order of the bids. */
  readonly bids: readonly BidReasons[];
}

/** Per bid and criterion the score, the reason, and what was missing for the maximum. */
export function reasonSheet(
  { model, bids }: AwardRequest,
  result: AwardResult,
  reasons: ReasonTexts = {},
): ReasonSheet {
  const winning = result.results.find(({ id }) => id === result.winner);
  const results = new Map(result.results.map((one) => [one.id, one]));
  const scorings = model.criteria.map((criterion) => ({ criterion, scoring: scoringOf(criterion) }));
  const lineOf = (bid: Bid, own: BidResult, at: (typeof scorings)[number]): ReasonLine => {
    const { criterion, scoring } = at;
    const score = bid.scores[criterion.id] ?? null;
    const figure = scoring.raw(score);
    const points = own.criteria[criterion.id] ?? NaN;
    const written = reasons[bid.id]?.[criterion.id]?.trim() ?? '';
    return {
      criterion: criterion.id,
      given: givenText(criterion, score, typeof figure === 'number' ? figure : NaN),
      individual: individualScores(score),
      points,
      maximum: criterion.points,
      missing: missingText(criterion, points, unitOf(model)),
      winnerPoints: winning?.criteria[criterion.id] ?? null,
      reason: written === '' ? null : written,
    };
  };
  return {
    winner: result.winner,
    unit: unitOf(model),
    bids: bids.flatMap((bid): BidReasons[] => {
      const own = results.get(bid.id);
      if (own === undefined) return [];
      const { id, status, rank, total, reason: why } = own;
      const lines = status === 'excluded' ? [] : scorings.map((at) => lineOf(bid, own, at));
      return [{ id, status, rank, total, why, lines, pricePoints: pricePointsOf(model, own) }];
    }),
  };
}

function pricePointsOf({ aggregation, price }: AwardModel, own: BidResult): BidReasons['pricePoints'] {
  if (AGGREGATES[aggregation].price !== 'points' || price === null || own.price === null) return null;
  return { points: own.price, maximum: price.points };
}

/** Whether a criterion cost a bid points. */
export function lostPoints({ points, maximum }: Pick<ReasonLine, 'points' | 'maximum'>): boolean {
  return compare(points, maximum) < 0;
}
