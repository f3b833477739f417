import vectors from '../../vectors/award.json';
import schoonmaak from '../../vectors/schoonmaak.json';
import { awarded, ranking } from './asking';

interface Expected {
  readonly totals: Readonly<Record<string, number | undefined>>;
  readonly winner: string | null;
  readonly ties: readonly (readonly string[])[];
  readonly warnings: readonly string[];
  readonly order?: readonly string[];
  readonly belowMinimum?: readonly string[];
  readonly dropOne?: Readonly<Record<string, string | undefined>>;
  readonly reversals?: readonly (readonly string[])[];
  readonly margin?: number;
  /** Sum of the criteria. */
  readonly quality?: Readonly<Record<string, number | undefined>>;
  readonly criteria?: Readonly<Record<string, Readonly<Record<string, number>> | undefined>>;
  /** The distance between the points of two bids. */
  readonly apart?: { readonly bids: readonly string[]; readonly points: number };
  /** The figures as the source has them, which are ours times a figure that is the same for every bid. */
  readonly scaled?: {
    readonly by: number;
    readonly totals: Readonly<Record<string, number | undefined>>;
    readonly quality: Readonly<Record<string, number | undefined>>;
  };
}

describe.each(vectors)('$id: $says ($kind, $source)', (vector) => {
  const expected: Expected = vector.expected;
  const outcome = awarded(vector.request);

  it('gives these totals', () => {
    for (const { id, status, total } of outcome.results) {
      if (status !== 'excluded') expect(total).toBeCloseTo(expected.totals[id] ?? NaN, 9);
    }
  });

  it('gives these points per criterion, these sums and these distances', () => {
    const { margin, apart, scaled } = expected;
    for (const { id, criteria, total } of outcome.results) {
      const sum = Object.values(criteria).reduce((points, more) => points + more, 0);
      for (const [criterion, points] of Object.entries(expected.criteria?.[id] ?? {})) {
        expect(criteria[criterion]).toBeCloseTo(points, 9);
      }
      if (expected.quality) expect(sum).toBeCloseTo(expected.quality[id] ?? NaN, 9);
      if (scaled) {
        expect((total ?? NaN) * scaled.by).toBeCloseTo(scaled.totals[id] ?? NaN, 6);
        expect(sum / scaled.by).toBeCloseTo(scaled.quality[id] ?? NaN, 9);
      }
    }
    if (margin !== undefined) expect(outcome.margin?.points).toBeCloseTo(margin, 9);
    if (apart) {
      const [first, second] = apart.bids.map(
        (wanted) => outcome.results.find(({ id }) => id === wanted)?.total ?? NaN,
      );
      expect((first ?? NaN) - (second ?? NaN)).toBeCloseTo(apart.points, 9);
    }
  });

  it('gives this winner and these ties', () => {
    expect(outcome.winner).toBe(expected.winner);
    expect(outcome.ties).toEqual(expected.ties);
    if (expected.order) expect(ranking(outcome).map(([id]) => id)).toEqual(expected.order);
  });

  it('takes out who stays below a minimum and nobody else', () => {
    const out = outcome.results.filter(({ status }) => status === 'belowMinimum').map(({ id }) => id);
    expect(out).toEqual(expected.belowMinimum ?? []);
  });

  it('warns of what is known to go wrong', () => {
    expect(outcome.warnings.map(({ code }) => code)).toEqual(expect.arrayContaining([...expected.warnings]));
  });

  it('says who wins without a bid', () => {
    for (const { removed, winner } of outcome.stability.dropOne) {
      const wanted = expected.dropOne?.[removed];
      if (wanted !== undefined) expect(winner).toBe(wanted);
    }
    const reversals = outcome.warnings.filter(({ code }) => code === 'RANK_REVERSAL_ACTUAL');
    if (expected.reversals) expect(reversals.map(({ bids }) => bids)).toEqual(expected.reversals);
  });
});

describe('the cleaning tender of the sample workbook', () => {
  const { request, expected } = schoonmaak;
  const outcome = awarded(request);
  const byId = new Map(outcome.results.map((result) => [result.id, result]));

  it('is won by C, with A, H and F after it', () => {
    expect(outcome.winner).toBe(expected.winner);
    expect(ranking(outcome)).toEqual(expected.ranking.map(([id], index) => [id, index + 1]));
    for (const [id, total] of expected.ranking)
      expect(byId.get(String(id))?.total).toBeCloseTo(Number(total), 9);
  });

  it('gives the points that the price sheet of an officer would show', () => {
    for (const [id, points] of Object.entries(expected.points)) {
      const given = byId.get(id)?.criteria ?? {};
      for (const [criterion, wanted] of Object.entries(points)) {
        expect(given[criterion]).toBeCloseTo(wanted, 9);
      }
    }
  });

  it('leaves out G, which was withdrawn', () => {
    expect(byId.get('G')).toEqual({
      id: 'G',
      status: 'excluded',
      criteria: {},
      price: null,
      total: null,
      rank: null,
      reason: 'teruggetrokken',
    });
  });

  it('points out the offers above the cap and that a level is scored', () => {
    const codes = new Map(outcome.warnings.map(({ code, bids }) => [code, bids]));
    expect(codes.get('OFFER_ABOVE_CAP')).toEqual(expected.offersAboveCap);
    expect(codes.get('LEVEL_AS_CRITERION')).toEqual([]);
    expect(codes.has('RELATIVE_FORMULA')).toBe(false);
  });

  it('is ahead by 1.76 of the 100 points that can be had', () => {
    expect(outcome.margin?.points).toBeCloseTo(1.75556, 5);
    expect(outcome.margin?.share).toBeCloseTo(0.0175556, 7);
  });

  it('keeps its winner whichever other bid is left out', () => {
    for (const { removed, winner } of outcome.stability.dropOne) {
      expect(winner).toBe(removed === 'C' ? 'A' : 'C');
    }
  });
});
