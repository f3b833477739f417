import fc from 'fast-check';

import { compareScenarios, type Comparison, type Scenario, type Text } from '../../../../src/engine';
import { render } from '../../../../src/i18n/render';
import { failureOf, sentenceOf, valueOf } from '../../outcomes';
import { CLEANING, NOW, OTHER, WAREHOUSE } from './scenarios';

const GROWTH: Scenario = { ...NOW, name: 'Groei', positions: [OTHER] };
const HIRING: Scenario = { ...NOW, name: 'Aannemen', positions: [WAREHOUSE], purchases: [CLEANING] };

function sentences({ against }: Comparison, figure: string): string[] {
  const [first] = against;
  const found = first?.differences.find((difference) => difference.figure === figure);
  return (found?.because ?? []).map((reason) => render(reason, 'nl').replaceAll('\u00a0', ' '));
}

describe('scenarios side by side', () => {
  const comparison = valueOf(compareScenarios([NOW, GROWTH]));

  it('gives every outcome and compares with the first', () => {
    expect(comparison.outcomes.map(({ name, level }) => [name, level])).toEqual([
      ['Nu', 'Trede 1'],
      ['Groei', 'Trede 2'],
    ]);
    expect(comparison.against.map(({ name, base }) => [name, base])).toEqual([['Groei', 'Nu']]);
  });

  it('names only what differs', () => {
    expect(comparison.against[0]?.differences.map(({ figure }) => figure)).toEqual([
      'totalFte',
      'size',
      'direct',
      'total',
      'norm',
      'level',
      'cost',
    ]);
  });

  it('says in words why the level rises though the contribution falls', () => {
    expect(sentences(comparison, 'totalFte')).toEqual([
      'Verkoop (5 keer in plaats van 0 keer): 5,00 fte meer.',
    ]);
    expect(sentences(comparison, 'direct')).toEqual([
      'Er zijn 1,90 gewogen fte op 50,00 fte, in plaats van 1,90 op 45,00.',
    ]);
    expect(sentences(comparison, 'level')).toEqual([
      'In Nu haalt 4,2222 % de norm van Trede 1 (3,4 %).',
      'In Nu is 4,2222 % te weinig voor Trede 2 (4,6 %).',
      'In Groei haalt 3,8 % de norm van Trede 2 (3,7 %).',
      'In Groei is 3,8 % te weinig voor Trede 3 (6,8 %).',
    ]);
    expect(sentences(comparison, 'cost')).toEqual([
      'Verkoop (5 keer in plaats van 0 keer): € 250.000,00 duurder.',
    ]);
  });

  it('splits the cost of a position by line where it says what it is made of', () => {
    expect(sentences(valueOf(compareScenarios([NOW, HIRING])), 'cost')).toEqual([
      'Magazijn (1 keer in plaats van 0 keer), Loon: € 30.000,00 duurder.',
      'Magazijn (1 keer in plaats van 0 keer), Werkgeverslasten: € 6.000,00 duurder.',
      'Magazijn (1 keer in plaats van 0 keer), Loonkostenvoordeel (LKV): € 2.000,00 goedkoper.',
      'Schoonmaak (2 keer in plaats van 0 keer): € 8.000,00 duurder.',
    ]);
  });

  it('says when the same position is filled in otherwise', () => {
    const part = { ...HIRING, name: 'Deeltijd', positions: [{ ...WAREHOUSE, hoursPerWeek: 20 }] };
    const reasons = sentences(valueOf(compareScenarios([HIRING, part])), 'weightedFte');
    expect(reasons).toEqual(['Magazijn (1 keer, anders ingevuld): 0,50 gewogen fte minder.']);
  });

  it('says when the organisation starts elsewhere', () => {
    const larger = { ...NOW, name: 'Groter', organisation: { totalFte: 60, weightedFte: 1.9 } };
    expect(sentences(valueOf(compareScenarios([NOW, larger])), 'totalFte')).toEqual([
      'Ander uitgangspunt van de organisatie: 15,00 fte meer.',
    ]);
  });

  it('says when the 80/20 rule leaves purchases out', () => {
    const bought = { ...NOW, name: 'Inkopen', purchases: [{ ...CLEANING, count: 60 }] };
    expect(sentences(valueOf(compareScenarios([NOW, bought])), 'indirect')).toContain(
      'In Inkopen telt een deel van de inkoop niet mee. Dat komt door de 80/20-regel.',
    );
  });

  it('finds nothing between a scenario and the same under another name', () => {
    const same = valueOf(compareScenarios([NOW, { ...NOW, name: 'Kopie' }]));
    expect(same.against[0]?.differences).toEqual([]);
  });

  it('lists every assumption once', () => {
    const keys = comparison.assumptions.map((assumption) => JSON.stringify(assumption));
    expect(new Set(keys).size).toBe(keys.length);
    expect(comparison.assumptions.map(({ key }) => key)).toContain('hiringScenario.assumption.wholeYear');
  });
});

describe('what cannot be compared', () => {
  it('no scenario, more than five, or two of one name', () => {
    const named = (name: string) => ({ ...NOW, name });
    expect(failureOf(compareScenarios([]))).toMatchObject({ reason: 'invalid', parameter: 'scenarios' });
    const six = ['a', 'b', 'c', 'd', 'e', 'f'].map(named);
    expect(sentenceOf(compareScenarios(six))).toBe('U vergelijkt 6 scenario’s. Kies er hoogstens 5.');
    expect(sentenceOf(compareScenarios([named('A'), named(' a ')]))).toContain('eigen naam');
  });

  it('a scenario that cannot be computed is named', () => {
    const wrong = { ...NOW, name: 'Fout', organisation: { totalFte: 0, weightedFte: 0 } };
    expect(sentenceOf(compareScenarios([NOW, wrong]))).toMatch(/^In scenario Fout: /);
  });
});

describe('laws of the reasons', () => {
  const positions = fc.array(
    fc.record({
      id: fc.constantFrom('A', 'B', 'C'),
      count: fc.integer({ min: 0, max: 5 }),
      hoursPerWeek: fc.integer({ min: 4, max: 40 }),
      weight: fc.constantFrom(0, 0.25, 0.9, 1),
      cost: fc.oneof(
        fc.integer({ min: 0, max: 50_000 }),
        fc.record({
          start: fc.constantFrom('2024-03-01', '2025-07-01'),
          wagePerYear: fc.integer({ min: 1, max: 60_000 }),
          charges: fc.constantFrom(0, 0.25),
          benefits: fc.subarray(['banenafspraak', 'oudere'] as const),
        }),
      ),
    }),
    { maxLength: 4 },
  );
  const scenarios = fc
    .tuple(positions, positions, fc.integer({ min: 10, max: 200 }))
    .map(([one, two, fte]) => [
      { ...NOW, name: 'Eerst', positions: one },
      { ...NOW, name: 'Dan', positions: two, organisation: { totalFte: fte, weightedFte: 1 } },
    ]);
  const UP = new Set(['hiringScenario.reason.more', 'hiringScenario.reason.dearer']);

  it.each(['totalFte', 'weightedFte', 'cost'] as const)(
    'the amounts add up to the difference: %s',
    (figure) => {
      fc.assert(
        fc.property(scenarios, (both) => {
          const { against } = valueOf(compareScenarios(both));
          const found = against[0]?.differences.find((difference) => difference.figure === figure);
          if (found === undefined) return;
          expect(sumOf(found.because)).toBeCloseTo(Number(found.to) - Number(found.from), 4);
        }),
        { numRuns: 300 },
      );
    },
  );

  function sumOf(reasons: readonly Text[]): number {
    return reasons.reduce((sum, { key, values }) => {
      const amount = values?.amount;
      if (typeof amount !== 'object' || !('value' in amount)) throw new Error(`${key} has no amount`);
      return sum + (UP.has(key) ? amount.value : -amount.value);
    }, 0);
  }
});
