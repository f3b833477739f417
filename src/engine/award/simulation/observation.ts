import type { Bid } from '../model';
import type { AwardResult } from '../result';

/** What is kept of one invented tender. */
export interface Observation {
  readonly hasWinner: boolean;
  readonly hasTie: boolean;
  readonly hasNegative: boolean;
  /** Whether one loser that leaves changes who comes first among the others. */
  readonly reverses: boolean;
  readonly lowestPriceWins: boolean;
  readonly bestQualityWins: boolean;
  readonly margin: number;
  readonly euroPerPoint: readonly number[];
  readonly levels: readonly {
    readonly criterion: string;
    readonly from: string | null;
    readonly to: string;
    readonly points: number;
    readonly euro: readonly number[];
  }[];
}

/** What one invented tender shows; `null` with fewer than two ranked bids, where nothing is compared. */
export function observe(bids: readonly Bid[], result: AwardResult): Observation | null {
  const { winner, results, margin, warnings, stability } = result;
  const ranked = results.filter(({ status }) => status === 'ranked');
  if (margin === null || ranked.length < 2) return null;
  const names = new Set(ranked.map(({ id }) => id));
  const price = new Map(bids.map((bid) => [bid.id, bid.price ?? NaN]));
  const quality = new Map(ranked.map(({ id, criteria }) => [id, sum(Object.values(criteria))]));
  const lowest = Math.min(...[...names].map((id) => price.get(id) ?? NaN));
  const best = Math.max(...quality.values());
  return {
    hasWinner: winner !== null,
    hasTie: result.ties.length > 0,
    hasNegative: warnings.some(({ code }) => code === 'NEGATIVE_SCORE'),
    reverses:
      winner !== null && stability.dropOne.some((drop) => drop.removed !== winner && drop.winner !== winner),
    lowestPriceWins: winner !== null && price.get(winner) === lowest,
    bestQualityWins: winner !== null && quality.get(winner) === best,
    margin: margin.share,
    euroPerPoint: stability.euroPerPoint.bids.flatMap(({ euro }) => (euro === null ? [] : [euro])),
    levels: stability.euroPerLevel.map(({ criterion, from, to, points, least, most }) => ({
      criterion,
      from,
      to,
      points,
      euro: least === null || most === null ? [] : [least, most],
    })),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
