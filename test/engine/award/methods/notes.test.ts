import { AGGREGATES, formulaNames, methodNote, type Aggregation, type Text } from '../../../../src/engine';
import { render } from '../../../../src/i18n/render';

const AGGREGATIONS = Object.keys(AGGREGATES).filter((name): name is Aggregation => name in AGGREGATES);
const sentences = (text: Text, language: 'nl' | 'en') => render(text, language).split(/(?<=[.:])\s+/);

describe('the explanation of a method', () => {
  it.each([
    ...AGGREGATIONS.map((aggregation) => [aggregation, null] as const),
    ...formulaNames().map((formula) => ['points', formula] as const),
  ])(
    'says in two sentences how it computes, who gains, and what is wrong with it: %s %s',
    (aggregation, formula) => {
      const note = methodNote(aggregation, formula);
      for (const part of [note.aggregation, ...(note.formula === null ? [] : [note.formula])]) {
        for (const language of ['nl', 'en'] as const) {
          expect(sentences(part.how, language)).toHaveLength(2);
          for (const { text } of [part.gains, part.defect, ...part.guidance]) {
            expect(render(text, language)).toMatch(/\.$/);
          }
        }
        for (const { sources, certainty } of [part.gains, part.defect, ...part.guidance]) {
          expect(sources.length).toBeGreaterThan(0);
          expect(['stated', 'derived']).toContain(certainty);
          for (const { title, url } of sources) {
            expect(title).not.toBe('');
            expect(url).toMatch(/^https?:\/\//);
          }
        }
      }
      expect(render(note.notice, 'nl')).toMatch(/geen juridisch advies/);
    },
  );

  it('names each source once', () => {
    const { sources } = methodNote('points', 'lowestOverPrice');
    expect(new Set(sources.map(({ url }) => url)).size).toBe(sources.length);
  });

  it('cites the judgments by their number', () => {
    const eclis = methodNote('points', 'lowestToHighest').sources.flatMap(({ ecli }) => ecli ?? []);
    expect(eclis).toEqual(['ECLI:NL:HR:2014:1078']);
    const belowZero = methodNote('points', 'band').sources.flatMap(({ ecli }) => ecli ?? []);
    expect(belowZero).toEqual(['ECLI:NL:RBSGR:2011:BU6124']);
  });

  it('says which methods other bids have a hand in', () => {
    const relative = formulaNames().filter((formula) => methodNote('points', formula).relative);
    expect(formulaNames().filter((formula) => !relative.includes(formula))).toEqual(['band', 'optimum']);
    expect(AGGREGATIONS.filter((aggregation) => methodNote(aggregation, null).relative)).toEqual([
      'utilityIndex',
    ]);
  });

  it('leaves the formula out where the method uses none', () => {
    expect(methodNote('value', 'lowestOverPrice')).toMatchObject({ formula: null, relative: false });
  });

  it('warns for the mean as an optimum where a formula measures against it', () => {
    const said =
      methodNote('points', 'meanFifty').formula?.guidance.map(({ text }) => render(text, 'nl')) ?? [];
    expect(said.join(' ')).toMatch(/In Den Haag oordeelde de rechter/);
  });
});
