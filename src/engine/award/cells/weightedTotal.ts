import { exact } from '../../decimal';
import { invalid, type Outcome } from '../../explain/outcome';
import { quantity, text } from '../../explain/text';
import { input, step, type Trace } from '../../explain/trace';
import { AGGREGATION_NOTES } from '../methods/aggregationNotes';
import { sourceOf } from '../methods/note';

/** A score and what it counts for. */
export interface WeightedScore {
  /** Below 0 where the scale allows it. */
  readonly score: number;
  /** 0 or more, such as 0.4 or 40; as it is, not divided by the sum of the weights. */
  readonly weight: number;
}

/**
 * Σ score × weight, the total of the points system.
 * Invalid: a weight below 0, figures too large to add.
 * Source: https://www.pianoo.nl/nl/themas/bpkv/aan-de-slag/voorbereiden/beschrijving-beoordelingsmethoden-bpkv-criteria
 */
export function weightedTotal({ parts }: { readonly parts: readonly WeightedScore[] }): Outcome<number> {
  const negative = parts.find(({ weight }) => !(weight >= 0));
  if (negative !== undefined) {
    const weight = quantity(negative.weight, 'number');
    return invalid(text('award.cells.weightNegative', { weight }), 'weight');
  }
  const value = exact(parts.reduce((sum, { score, weight }) => sum + score * weight, 0));
  if (!Number.isFinite(value)) return invalid(text('award.cells.tooLarge'), 'score');
  return {
    ok: true,
    value,
    get trace() {
      return explain(parts, value);
    },
  };
}

function explain(parts: readonly WeightedScore[], value: number): Trace {
  const lines = parts.map(({ score, weight }) =>
    step(
      text('award.cells.product', { score: quantity(score, 'number'), weight: quantity(weight, 'number') }),
      score * weight,
      'number',
      [
        input(text('award.cells.score'), score, 'number'),
        input(text('award.cells.weight'), weight, 'number'),
      ],
    ),
  );
  const weights = parts.reduce((sum, { weight }) => sum + weight, 0);
  const undivided = text('award.cells.undivided', { sum: quantity(weights, 'number') });
  const method = { name: AGGREGATION_NOTES.points.name, source: sourceOf('pianooMethods').url };
  return step(text('award.cells.total'), value, 'number', lines, [undivided], method);
}
