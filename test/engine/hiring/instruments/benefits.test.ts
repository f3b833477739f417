import fc from 'fast-check';

import { BENEFIT_KINDS, readBenefitKind, wageCostBenefit, type BenefitKind } from '../../../../src/engine';
import { highestBenefit } from '../../../../src/engine/hiring/instruments/highestBenefit';
import vectors from '../../../vectors/hiring.json';
import { assumptionsOf, failureOf, linesOf, sentenceOf, traceOf, valueOf } from '../../outcomes';

/** The kind that a case names. */
function kindOf(name: string): BenefitKind {
  const read = readBenefitKind(name);
  if (!read.ok) throw new Error(`No kind ${name}`);
  return read.value;
}

describe('published cases of the wage-cost benefit', () => {
  test.each(vectors.benefits)('$id: $what gives € $euro', ({ kinds, hoursPerYear, start, euro }) => {
    const questions = kinds.map((kind) => ({ kind: kindOf(kind), hoursPerYear, start }));
    expect(valueOf(highestBenefit(questions)).amount).toBe(euro);
  });

  test.each(vectors.benefits.filter(({ kinds }) => kinds.length === 1))(
    '$id is the same asked as one benefit',
    ({ kinds, hoursPerYear, start, euro }) => {
      const [kind = ''] = kinds;
      expect(valueOf(wageCostBenefit({ kind: kindOf(kind), hoursPerYear, start }))).toBe(euro);
    },
  );
});

describe('how long a benefit lasts', () => {
  const older = { kind: 'oudere', hoursPerYear: 1000 } as const;

  it('an older worker who started before 2024 keeps the full rate until three years have passed', () => {
    const amounts = [2023, 2024, 2025, 2026].map((year) =>
      valueOf(wageCostBenefit({ ...older, start: '2023-03-01', year })),
    );
    expect(amounts).toEqual([3050, 3050, 3050, 3050]);
    expect(valueOf(wageCostBenefit({ ...older, start: '2023-01-01', year: 2026 }))).toBe(0);
  });

  it('an older worker who started in 2024 has the full rate in 2024, the low one in 2025 and none after', () => {
    const of = (year: number) => wageCostBenefit({ ...older, start: '2024-03-01', year });
    expect([valueOf(of(2024)), valueOf(of(2025))]).toEqual([3050, 1350]);
    expect(failureOf(of(2026))).toMatchObject({ reason: 'notAvailable', parameter: 'start' });
    expect(sentenceOf(of(2026))).toContain('afgeschaft vanaf 01-01-2026');
  });

  it('the jobs agreement lasted three years until 2025, and from 2026 as long as the employment', () => {
    const of = (year: number) =>
      valueOf(wageCostBenefit({ kind: 'banenafspraak', hoursPerYear: 1000, start: '2022-01-01', year }));
    expect([of(2024), of(2025), of(2026)]).toEqual([1010, 0, 1010]);
  });

  it('replacement lasts one year', () => {
    const of = (year: number) =>
      valueOf(wageCostBenefit({ kind: 'herplaatsing', hoursPerYear: 1000, start: '2024-01-01', year }));
    expect([of(2024), of(2025)]).toEqual([3050, 0]);
  });

  it('a term that ended before the last known year has ended in every later year', () => {
    const later = {
      kind: 'arbeidsgehandicapt',
      hoursPerYear: 1000,
      start: '2022-01-01',
      year: 2030,
    } as const;
    expect(valueOf(wageCostBenefit(later))).toBe(0);
  });
});

describe('the explanation of a benefit', () => {
  const trace = traceOf(wageCostBenefit({ kind: 'banenafspraak', hoursPerYear: 1664, start: '2026-01-01' }));

  it('cites rate, maximum, duration and declaration', () => {
    const cited = linesOf(trace).flatMap((line) => (line.kind === 'rule' ? [line.citation] : []));
    expect(cited.map(({ path }) => path)).toEqual([
      'banenafspraak.2026-01-01.perHour',
      'banenafspraak.2026-01-01.maximum',
      'banenafspraak.2026-01-01.asLongAs',
      'banenafspraak.2026-01-01.declaration',
    ]);
    expect(cited.every(({ pack, source }) => pack === 'lkv' && source.startsWith('https://'))).toBe(true);
  });

  it('says that the right to it and the register are assumed', () => {
    expect(assumptionsOf(trace)).toEqual([
      'hiring.assumption.rightToBenefit',
      'hiring.assumption.whileRegistered',
    ]);
  });
});

describe('what cannot be answered', () => {
  const fine = { kind: 'arbeidsgehandicapt', hoursPerYear: 1000, start: '2026-01-01' } as const;

  test.each([
    ['negative hours', { hoursPerYear: -1 }, 'hoursPerYear', 'Geef de verloonde uren'],
    ['more hours than a year has', { hoursPerYear: 8761 }, 'hoursPerYear', 'van 0 tot en met 8.760'],
    ['no number of hours', { hoursPerYear: NaN }, 'hoursPerYear', 'Geef de verloonde uren'],
    ['a text that is no date', { start: 'morgen' }, 'start', 'geen datum'],
    ['a year before the start', { year: 2025 }, 'year', 'Kies een later jaar'],
  ])('%s is invalid', (_, wrong, parameter, sentence) => {
    const outcome = wageCostBenefit({ ...fine, ...wrong });
    expect(failureOf(outcome)).toMatchObject({ reason: 'invalid', parameter });
    expect(sentenceOf(outcome)).toContain(sentence);
  });

  test.each(['2021-12-31', '2027-01-01'])(
    'a start on %s, a year without amounts, is not available',
    (start) => {
      const outcome = wageCostBenefit({ ...fine, start });
      expect(failureOf(outcome)).toMatchObject({ reason: 'notAvailable', parameter: 'start' });
      expect(sentenceOf(outcome)).toContain('Bekend zijn 2022 tot en met 2026');
    },
  );

  it('an older worker who starts in 2026 has no benefit, but another kind still counts', () => {
    const older = { ...fine, kind: 'oudere' } as const;
    expect(failureOf(wageCostBenefit(older)).reason).toBe('notAvailable');
    const highest = valueOf(highestBenefit([older, fine]));
    expect(highest).toMatchObject({ kind: 'arbeidsgehandicapt', amount: 3050 });
    expect(highest.abolished).toHaveLength(1);
  });

  it('no kind at all is invalid', () => {
    expect(failureOf(highestBenefit([]))).toMatchObject({ reason: 'invalid', parameter: 'kinds' });
  });
});

describe('the kind of a benefit', () => {
  test.each([
    ['Arbeidsgehandicapte werknemer', 'arbeidsgehandicapt'],
    ['LKV oudere werknemer', 'oudere'],
    ['doelgroep banenafspraak', 'banenafspraak'],
    [' HERPLAATSEN ', 'herplaatsing'],
    ['56+', 'oudere'],
  ])('%s is read as %s', (typed, kind) => {
    expect(readBenefitKind(typed)).toEqual({ ok: true, value: kind });
  });

  it('another text is refused with the words that can be typed', () => {
    expect(sentenceOf(readBenefitKind('WW'))).toContain(BENEFIT_KINDS.join(', '));
  });
});

describe('laws of the benefit', () => {
  const kinds = fc.constantFrom(...BENEFIT_KINDS);
  const hours = fc.double({ min: 0, max: 8760, noNaN: true });
  const starts = fc
    .date({ min: new Date('2022-01-01'), max: new Date('2025-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const amount = (kind: BenefitKind, hoursPerYear: number, start: string) =>
    valueOf(wageCostBenefit({ kind, hoursPerYear, start }));

  it('it is never negative and never above the maximum of the year', () => {
    fc.assert(
      fc.property(kinds, hours, starts, (kind, hoursPerYear, start) => {
        const most = amount(kind, 8760, start);
        const value = amount(kind, hoursPerYear, start);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(most);
        expect([6000, 2600, 2000]).toContain(most);
      }),
      { numRuns: 1000 },
    );
  });

  it('more hours never give less', () => {
    fc.assert(
      fc.property(kinds, hours, hours, starts, (kind, one, other, start) => {
        const [fewer, more] = [Math.min(one, other), Math.max(one, other)];
        expect(amount(kind, fewer, start)).toBeLessThanOrEqual(amount(kind, more, start));
      }),
      { numRuns: 1000 },
    );
  });

  it('the highest of several is one of them, and none is higher', () => {
    fc.assert(
      fc.property(fc.uniqueArray(kinds, { minLength: 1 }), hours, starts, (several, hoursPerYear, start) => {
        const highest = valueOf(
          highestBenefit(several.map((kind) => ({ kind, hoursPerYear, start }))),
        ).amount;
        expect(highest).toBe(Math.max(...several.map((kind) => amount(kind, hoursPerYear, start))));
      }),
      { numRuns: 1000 },
    );
  });
});
