import golden from '../../vectors/award.json';
import goldenPrices from '../../vectors/award-price.json';
import { vectors } from '../../vectors/tender-vectors.json';

/** Figures of a vector that no total or points of ours can be: ranks, and what a published table or a rounding got wrong. */
const NOT_OURS: readonly string[] = ['rank', 'mustNotBecome', 'asPublished'];

function figures(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => (NOT_OURS.includes(key) ? [] : figures(part)));
}

const cases = [...golden, ...goldenPrices];

describe('the collected vectors of tender scoring', () => {
  it.each(vectors.map(({ id, method, expected }) => ({ id, method, expected })))(
    '$id ($method) is a golden case with its figures',
    ({ id, expected }) => {
      const own = cases.filter((candidate) => candidate.id.split(' ')[0] === id);
      expect(own).not.toEqual([]);
      const held = own.flatMap((candidate) => figures(candidate.expected));
      const missing = figures(expected).filter(
        (wanted) => !held.some((figure) => Math.abs(figure - wanted) < 1e-9),
      );
      expect(missing).toEqual([]);
    },
  );

  it('are all named with the source that the collection names', () => {
    for (const { id, source } of vectors) {
      for (const own of cases.filter((candidate) => candidate.id.split(' ')[0] === id)) {
        expect([own.id, own.source]).toEqual([own.id, source]);
      }
    }
  });
});
