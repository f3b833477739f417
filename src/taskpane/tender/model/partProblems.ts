import { checkModel, type AwardModel, type Criterion as AwardCriterion, type Text } from '../../../engine';
import { awardIndex, awardPrice } from './awardPrice';
import { Gaps } from './gaps';
import { BARE, type Problems } from './impossible';
import { usesPricePoints, type TenderModel } from './model';

/** A criterion with points: some methods have no meaning without any quality. */
const SOME_QUALITY: AwardCriterion = { id: 'x', kind: 'relative', points: 1, better: 'high' };

/** What the award room has against a model with this part only, by its place: `price.params.low`, `rounding 1`. */
function refused(part: Partial<AwardModel>): readonly [string, Text] | null {
  const failure = checkModel({ ...BARE, criteria: [SOME_QUALITY], ...part });
  if (failure === null) return null;
  return [failure.parameter?.replace(/^model\./, '') ?? '', failure.text];
}

/** The part of a model as the award room takes it; `null` as long as something in it is open. */
function settled<T>(part: (gaps: Gaps) => T): T | null {
  const gaps = new Gaps();
  const complete = part(gaps);
  return gaps.found.length > 0 ? null : complete;
}

/**
 * The figures beside the criteria that cannot be, such as a band whose ends are the wrong way round. The rules are those
 * of the award room; each part is judged by itself, so that what is open elsewhere does not hide it.
 */
export function partProblems(model: TenderModel): Problems {
  const { aggregation, budget, band } = model;
  const problems = new Map<string, Text>();
  const note = (problem: readonly [string, Text] | null, place?: string): void => {
    if (problem !== null) problems.set(place ?? problem[0], problem[1]);
  };
  const price = usesPricePoints(model) ? settled((gaps) => awardPrice(model.price, gaps)) : null;
  if (price !== null) note(refused({ aggregation: 'points', price }));
  const index = settled((gaps) => awardIndex(aggregation, model.index, gaps));
  if (index !== null) note(refused({ aggregation, index }));
  if (typeof budget === 'number') note(refused({ budget }));
  if (typeof band?.share === 'number') note(refused({ band: { share: band.share, decides: 'lowestPrice' } }));
  for (const [place, { times }] of model.costs.entries()) {
    if (typeof times !== 'number') continue;
    note(refused({ aggregation: 'lowestPrice', costs: [{ id: 'x', times }] }), `costs ${place}`);
  }
  for (const { stage, decimals, mode } of model.rounding) {
    if (typeof decimals !== 'number') continue;
    note(refused({ rounding: [{ stage, decimals, mode }] }), `rounding ${stage}`);
  }
  return problems;
}
