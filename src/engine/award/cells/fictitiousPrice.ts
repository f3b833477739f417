import { exact } from '../../decimal';
import { invalid, type Failure, type Outcome } from '../../explain/outcome';
import { quantity, text } from '../../explain/text';
import { input, step, type Trace } from '../../explain/trace';
import { AGGREGATION_NOTES } from '../methods/aggregationNotes';
import { sourceOf } from '../methods/note';

/** What a buyer would at most pay for one aspect of quality, and the share of it a bid earns. */
export interface ValuedQuality {
  /** In euro, 0 or more. */
  readonly maximum: number;
  /** From 0 to 1; below 0, to −1, it is a malus. */
  readonly quality: number;
}

/** A question about the price at which a bid is compared when quality is worth money. */
export interface FictitiousPriceRequest {
  /** Price that was offered, in euro. */
  readonly price: number;
  readonly parts: readonly ValuedQuality[];
}

/**
 * The fictitious price of awarding on value: the price less the value of the quality, Σ maximum × quality. The lowest
 * wins. It can be below 0, and with a malus above the price.
 * Invalid: a price or a maximum below 0, quality outside −1 to 1, figures too large to add.
 * Source: https://help.negometrix.com/nl/support/solutions/articles/9000188813-gunnen-op-waarde (bonus and malus).
 */
export function fictitiousPrice({ price, parts }: FictitiousPriceRequest): Outcome<number> {
  if (!(price >= 0)) {
    return invalid(text('award.cells.priceNegative', { price: quantity(price, 'number') }), 'price');
  }
  for (const part of parts) {
    const wrong = checkPart(part);
    if (wrong !== null) return wrong;
  }
  const worth = exact(parts.reduce((sum, { maximum, quality }) => sum + maximum * quality, 0));
  const value = exact(price - worth);
  if (!Number.isFinite(value)) return invalid(text('award.cells.tooLarge'), 'maximum');
  return {
    ok: true,
    value,
    get trace() {
      return explain(price, parts, worth, value);
    },
  };
}

function checkPart({ maximum, quality }: ValuedQuality): Failure | null {
  if (!(maximum >= 0)) {
    return invalid(text('award.cells.valueNegative', { value: quantity(maximum, 'number') }), 'maximum');
  }
  if (quality >= -1 && quality <= 1) return null;
  return invalid(text('award.cells.qualityOutside', { quality: quantity(quality, 'number') }), 'quality');
}

function explain(price: number, parts: readonly ValuedQuality[], worth: number, value: number): Trace {
  const lines = parts.map(({ maximum, quality }) =>
    step(
      text('award.cells.partWorth', {
        maximum: quantity(maximum, 'euro'),
        quality: quantity(quality, 'fraction'),
      }),
      maximum * quality,
      'euro',
      [
        input(text('award.cells.maximum'), maximum, 'euro'),
        input(text('award.cells.quality'), quality, 'fraction'),
      ],
      quality < 0 ? [text('award.cells.malus')] : [],
    ),
  );
  const offered = quantity(price, 'euro');
  const label =
    worth < 0
      ? text('award.cells.fictitiousAbove', { price: offered, surcharge: quantity(-worth, 'euro') })
      : text('award.cells.fictitious', { price: offered, worth: quantity(worth, 'euro') });
  const from = [
    input(text('award.trace.price'), price, 'euro'),
    step(text('award.cells.worth'), worth, 'euro', lines),
  ];
  const method = { name: AGGREGATION_NOTES.value.name, source: sourceOf('malus').url };
  return step(label, value, 'euro', from, price === 0 ? [text('award.cells.zeroPrice')] : [], method);
}
