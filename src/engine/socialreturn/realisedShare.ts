import { invalid, type Outcome } from '../explain/outcome';
import { quantity, text, type Text } from '../explain/text';
import { input, step } from '../explain/trace';
import { isFarFrom } from './obligation/plausible';

/** What was done and what was asked, in euro. */
export interface RealisedShareRequest {
  readonly values: readonly number[];
  readonly obligation: number;
}

/**
 * The share of an obligation that was realised: Σ values / obligation, as a fraction. It is above 1 when more was done than
 * asked.
 *
 * `invalid`: a value below 0, an obligation of 0 or less, figures too large to divide.
 */
export function realisedShare({ values, obligation }: RealisedShareRequest): Outcome<number> {
  const negative = values.find((value) => !(value >= 0));
  if (negative !== undefined) {
    return invalid(text('socialReturn.share.negative', { value: quantity(negative, 'euro') }), 'values');
  }
  if (!(obligation > 0)) {
    const asked = quantity(obligation, 'euro');
    return invalid(text('socialReturn.share.noObligation', { obligation: asked }), 'obligation');
  }
  const realised = values.reduce((sum, value) => sum + value, 0);
  const share = realised / obligation;
  if (!Number.isFinite(share)) return invalid(text('socialReturn.share.tooLarge'), 'obligation');
  return {
    ok: true,
    value: share,
    get trace() {
      const lines = values.map((value) => input(text('socialReturn.share.value'), value, 'euro'));
      return step(
        text('socialReturn.share'),
        share,
        'fraction',
        [
          step(text('socialReturn.share.realised'), realised, 'euro', lines),
          input(text('socialReturn.obligation'), obligation, 'euro'),
        ],
        share > 1 && isFarFrom(realised, obligation) ? farMore(share) : [],
      );
    },
  };
}

function farMore(share: number): readonly Text[] {
  const problem = text('socialReturn.share.far', { share: quantity(share, 'fraction') });
  return [problem, text('socialReturn.share.far.remedy')];
}
