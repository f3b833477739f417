import type { Contest } from '../contest';
import type { AwardRequest } from '../model';
import type { Sheet } from '../sheet';
import { sumOfWeights, weightOf, type Weighed } from './reweigh';
import { focusedStudy, studyAmong, type Study } from './study';
import { NEVER, tippingPoint, type TippingPoint } from './tippingPoint';
import { decideAt, foremost, pathAlone, pathWithinSum, probesOf, type WeightPath } from './weightPath';

/** The weight at which another bid wins. */
export interface WeightFirmness extends TippingPoint {
  /** Id of the criterion, or `price`. */
  readonly criterion: string;
  readonly of: 'criterion' | 'price';
  /** The weight in the model: points, euro with `value`, or the weight of price of an index. */
  readonly weight: number;
  /**
   * The same question with the other weights moved in proportion, so that the sum stays what it is; as shares of
   * that sum. `null` where weights are no parts of a whole, as with `value`.
   */
  readonly share: (TippingPoint & { readonly present: number }) | null;
}

/** Rounds in which a bid that was overlooked can still join those that are looked at. */
const ROUNDS = 12;

/** Bids that join in a round, for each end that is checked. */
const JOINING = 3;

/**
 * For each criterion and for the price: the weight nearest to the present one at which the winner changes,
 * everything else as it is; `null` when it never does between 0 and a hundred times all points. Among many bids
 * those at the top are looked at first; who among all bids could be ahead before the point that was found then
 * joins. Nothing changes when nobody wins alone.
 */
export function weightFirmness(request: AwardRequest, sheet: Sheet, contest: Contest): WeightFirmness[] {
  const { model } = request;
  const study = focusedStudy(request, sheet, contest);
  const places: Weighed[] = [...model.criteria.keys(), 'price'];
  return places.flatMap((weighed): WeightFirmness[] => {
    const weight = weightOf(model, weighed);
    if (weight === null || (model.aggregation === 'lowestPrice' && weighed !== 'price')) return [];
    const criterion = weighed === 'price' ? 'price' : (model.criteria[weighed]?.id ?? '');
    const of = weighed === 'price' ? 'price' : 'criterion';
    const look = (path: WeightPath | null) =>
      study === null || path === null ? NEVER : among({ request, sheet, contest }, study, path);
    const sum = sumOfWeights(model, weighed);
    const share =
      sum === null || sum === 0 ? null : asShare(look(pathWithinSum(model, weighed)), weight, sum);
    return [{ criterion, of, weight, ...look(pathAlone(model, weighed)), share }];
  });
}

function asShare(point: TippingPoint, present: number, sum: number): WeightFirmness['share'] {
  const part = (weight: number | null) => (weight === null ? null : weight / sum);
  return {
    present: present / sum,
    ...point,
    winnerChangesAt: part(point.winnerChangesAt),
    change: part(point.change),
  };
}

/** An outcome with all its bids. */
interface Whole {
  readonly request: AwardRequest;
  readonly sheet: Sheet;
  readonly contest: Contest;
}

/** The tipping point among all bids, found among those that matter. */
function among({ request, sheet, contest }: Whole, first: Study, path: WeightPath): TippingPoint {
  if (first.sheet.bids.length === sheet.bids.length) return pointIn(first, path);
  const places = new Map(sheet.bids.map(({ id }, place) => [id, place]));
  const looked = new Set(first.sheet.bids.map(({ id }) => places.get(id) ?? -1));
  let point = pointIn(first, path);
  for (let round = 0; round < ROUNDS; round++) {
    const missed = ends(path, point)
      .flatMap((weight) => foremost(sheet, contest, path, weight, JOINING))
      .filter((place) => !looked.has(place));
    if (missed.length === 0) return point;
    for (const place of missed) looked.add(place);
    const study = studyAmong(request, sheet, [...looked]);
    if (study === null) return point;
    point = pointIn(study, path);
  }
  return point;
}

/** How far the weight goes without a change that was found, both ways. */
function ends({ present, least, most }: WeightPath, { change }: TippingPoint): number[] {
  const distance = change === null ? Infinity : Math.abs(change);
  return [Math.max(least, present - distance), Math.min(most, present + distance)];
}

function pointIn(study: Study, path: WeightPath): TippingPoint {
  const { present, least, most } = path;
  const at = (weight: number) => decideAt(study.sheet, path, weight);
  return tippingPoint(study, { present, least, most, probes: probesOf(study.model, path), at });
}
