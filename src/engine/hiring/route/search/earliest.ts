import { explore, type Candidate, type Quest } from './explore';
import type { Space } from './space';
import type { Work } from './work';

/**
 * Of the plans that cost as little with as few hires as a given one, the one that uses the first option most; among those,
 * the second option, and so on. `null` when the work ran out first.
 */
export function* earliest(
  space: Space,
  max: Int32Array,
  lightest: Candidate,
  work: Work,
): Generator<Candidate | null, Candidate | null> {
  const { worth, sizes } = space;
  const ceiling = worth.whole ? lightest.weight : lightest.weight * (1 + 1e-12);
  const fixed: Quest['fixed'][number][] = [];
  let best = lightest;
  let used = 0;
  for (let option = 0; option < max.length; option++) {
    const most = max[option] ?? 0;
    const weight = worth.weights[option] ?? 0;
    for (;;) {
      const least = (best.counts[option] ?? 0) + 1;
      if (least > most || used + weight * least > ceiling) break;
      if (!sizes.some((size) => size.boundWith(option, least) <= ceiling)) break;
      const more = [...fixed, { option, least, most }];
      const found = yield* explore(space, { max, fixed: more, ceiling, any: true }, work);
      if (!found.complete) return null;
      if (found.best === null) break;
      best = found.best;
    }
    const count = best.counts[option] ?? 0;
    used += weight * count;
    fixed.push({ option, least: count, most: count });
  }
  return best;
}
