import { obtainable } from '../aggregate';
import type { Contest } from '../contest';
import type { AwardModel, AwardRequest } from '../model';
import type { Sheet } from '../sheet';
import { decide } from './decision';
import { reweighed, sumOfWeights, weightOf, withShare, withWeight, type Weighed } from './reweigh';
import { focusedStudy, studyAmong, type Study } from './study';
import { NEVER, tippingPoint, type TippingPoint, type Variation } from './tippingPoint';

/** The weight at which another bid wins. */
export interface WeightFirmness extends TippingPoint {
  /** Id of the criterion, or `price`. */
  readonly criterion: string;
  readonly of: 'criterion' | 'price';
  /** The weight in the model: points, euro with `value`, or the weight of price of an index. */
  readonly weight: number;
  /**
   * The same question with the other weights moved in proportion, so that the sum stays what it is; as shares of that sum.
   * `null` where weights are no parts of a whole, as with `value`.
   */
  readonly share: (TippingPoint & { readonly present: number }) | null;
}

/** A weight is raised to this many times the points that can be had; a criterion that then decides nothing never does. */
const HIGHEST = 100;

/** Values of a weight looked at between 0 and the present one, and between that and twice the sum. */
const PROBES = 24;

/** Rounds in which a bid that was overlooked can still join those that are looked at. */
const ROUNDS = 12;

/**
 * For each criterion and for the price: the weight nearest to the present one at which the winner changes, everything else as it is.
 * Among many bids those at the top are looked at first; every answer is then checked with all bids, and who was
 * overlooked joins. `null` up to {@link HIGHEST} times all points. Nothing when nobody wins alone.
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
    if (study === null) return [{ criterion, of, weight, ...NEVER, share: null }];
    const alone = among(request, sheet, study, alonePath(model, weighed, weight));
    return [{ criterion, of, weight, ...alone, share: shareOf(request, sheet, study, weighed, weight) }];
  });
}

/** How one weight is moved: which models it leads to, and between which ends. */
interface Path {
  readonly present: number;
  readonly least: number;
  readonly most: number;
  readonly modelAt: (weight: number) => AwardModel;
}

function alonePath(model: AwardModel, weighed: Weighed, present: number): Path {
  const index = weighed === 'price' && model.aggregation !== 'points';
  const whole = index
    ? (sumOfWeights(model, weighed) ?? present)
    : Math.max(obtainable(model).total, present);
  const most = isUnscalable(model, weighed) ? present : HIGHEST * whole;
  // An index divides by the weight of price.
  const least = index ? present / 1000 : isUnscalable(model, weighed) ? present : 0;
  return { present, least, most, modelAt: (weight) => withWeight(model, weighed, weight) };
}

/** A level table without points has nothing that could grow. */
function isUnscalable(model: AwardModel, weighed: Weighed): boolean {
  const criterion = weighed === 'price' ? undefined : model.criteria[weighed];
  return criterion?.kind === 'level' && criterion.points === 0;
}

function shareOf(
  request: AwardRequest,
  sheet: Sheet,
  study: Study,
  weighed: Weighed,
  present: number,
): WeightFirmness['share'] {
  const { model } = request;
  const sum = sumOfWeights(model, weighed);
  if (sum === null || sum <= present || isUnscalable(model, weighed)) return null;
  const index = weighed === 'price' && model.aggregation !== 'points';
  const least = index ? present / 1000 : 0;
  const modelAt = (weight: number) => withShare(model, weighed, weight, sum);
  const { winnerChangesAt, change, winner, leaders } = among(request, sheet, study, {
    present,
    least,
    most: sum,
    modelAt,
  });
  const part = (weight: number | null) => (weight === null ? null : weight / sum);
  return {
    present: present / sum,
    winnerChangesAt: part(winnerChangesAt),
    change: part(change),
    winner,
    leaders,
  };
}

/** The tipping point among all bids, found among those that matter. */
function among(request: AwardRequest, sheet: Sheet, first: Study, path: Path): TippingPoint {
  const places = new Map(sheet.bids.map(({ id }, place) => [id, place]));
  const looked = new Set(first.sheet.bids.map(({ id }) => places.get(id) ?? -1));
  const whole = looked.size === sheet.bids.length;
  let study: Study | null = first;
  let point = NEVER;
  for (let round = 0; round < ROUNDS && study !== null; round++) {
    point = tippingPoint(study, variation(study, path));
    if (whole) return point;
    const missed = checkPoints(path, point)
      .flatMap((weight) => decideAt(sheet, path, weight).leaders)
      .filter((place) => !looked.has(place));
    if (missed.length === 0) return point;
    for (const place of missed) looked.add(place);
    study = studyAmong(request, sheet, [...looked]);
  }
  return point;
}

/** Weights at which nobody outside the bids that were looked at may come first: up to the tipping point, both ways. */
function checkPoints({ present, least, most }: Path, { change }: TippingPoint): number[] {
  const distance = change === null ? Infinity : Math.abs(change) * (1 - 1e-6);
  return [Math.max(least, present - distance), Math.min(most, present + distance)];
}

function variation({ sheet }: Study, path: Path): Variation {
  const { present, least, most } = path;
  const probes: number[] = [];
  for (let step = 1; step < PROBES; step++) {
    probes.push(least + ((present - least) * step) / PROBES);
    probes.push(present + (Math.min(2 * (most / HIGHEST), most - present) * step) / PROBES);
  }
  for (let value = 2 * (most / HIGHEST); value < most; value *= 1.5) probes.push(present + value);
  return { present, least, most, probes, at: (weight) => decideAt(sheet, path, weight) };
}

function decideAt(sheet: Sheet, { modelAt }: Path, weight: number) {
  const model = modelAt(weight);
  return decide(model, reweighed(sheet, model));
}
