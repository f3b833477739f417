import { FIRMNESS_NOTES, firmnessLines, INFORMATION_ONLY, ONLY_THE_TOP } from '../../../../src/engine';
import { render } from '../../../../src/i18n/render';
import { bidOf, modelOf, outcomeOf, THREE_BIDS } from './tenders';

const band = { formula: 'band', params: { low: 0, high: 100 } } as const;

function said(request: Parameters<typeof outcomeOf>[0]): string[] {
  const lines = firmnessLines(request.model, outcomeOf(request));
  return lines.map(({ text }) => render(text, 'nl').replace(/\u00a0/g, ' '));
}

describe('how firm an outcome is, in sentences', () => {
  it('begins with the third bid that decides in the example of three bids, and goes on with the smallest change', () => {
    expect(said(THREE_BIDS)).toEqual([
      'A wint niet meer als C uitvalt: dan wint B.',
      'A wint niet meer als A voor kwaliteit 0,91 krijgt in plaats van 0,94: dan wint B.',
      'A wint niet meer als B voor kwaliteit 0,79 krijgt in plaats van 0,76: dan wint B.',
      'A wint niet meer als C voor kwaliteit 0,51 krijgt in plaats van 0,46: dan wint C.',
      'A wint niet meer als de prijs van B € 96,96 is in plaats van € 100,00: dan wint B.',
      'A wint niet meer als de prijs van A € 133,34 is in plaats van € 128,00: dan wint B.',
      'A wint niet meer als het gewicht van kwaliteit 45,57 is in plaats van 50,00: dan wint C.',
      'A wint niet meer als het gewicht van de prijs 54,86 is in plaats van 50,00: dan wint C.',
      'A wint niet meer als de prijs van C lager is dan € 66,56 in plaats van € 72,00: dan wint C.',
    ]);
  });

  it('names the bids of a sentence and puts the smallest change first after a loser that leaves', () => {
    const lines = firmnessLines(THREE_BIDS.model, outcomeOf(THREE_BIDS));
    expect(lines[0]).toMatchObject({ kind: 'drop', bids: ['A', 'C', 'B'], size: 0 });
    const sizes = lines.slice(1).map(({ size }) => size);
    expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
  });

  it('says so when one step on one criterion is enough', () => {
    const plan = { id: 'plan', kind: 'score', points: 60, scale: { min: 0, max: 10 } } as const;
    const model = modelOf(band, { criteria: [plan] });
    const [line] = said({ model, bids: [bidOf('A', 50, { plan: 8 }), bidOf('B', 40, { plan: 7 })] });
    expect(line).toBe(
      'A wint niet meer door één stap bij één criterium: A krijgt voor plan 7 in plaats van 8, dan wint B.',
    );
  });

  it('says that an outcome is firm when nothing small changes the winner', () => {
    const plan = { id: 'plan', kind: 'score', points: 60, scale: { min: 0, max: 10 } } as const;
    const model = modelOf(band, { criteria: [plan] });
    const lines = said({ model, bids: [bidOf('A', 10, { plan: 10 }), bidOf('B', 90, { plan: 0 })] });
    expect(lines).toEqual([
      'A blijft winnen bij elke kleine verandering van één score, één prijs of één gewicht, en ook als één andere inschrijving uitvalt.',
    ]);
  });

  it('says that it cannot be told when nobody wins alone', () => {
    const plan = { id: 'plan', kind: 'score', points: 60, scale: { min: 0, max: 10 } } as const;
    const model = modelOf(band, { criteria: [plan] });
    const lines = said({ model, bids: [bidOf('A', 10, { plan: 10 }), bidOf('B', 10, { plan: 10 })] });
    expect(lines).toEqual([expect.stringMatching(/^Er is geen winnaar/)]);
    const outOfReach = { ...model, minimumTotal: 101 };
    expect(said({ model: outOfReach, bids: [bidOf('A', 10, { plan: 10 })] })).toEqual([
      expect.stringMatching(/^Er is geen inschrijving in de rangorde/),
    ]);
  });

  it('tells of the invented bid and the pair that decide', () => {
    const twin = bidOf('C2', 72, { kwaliteit: 0.4 });
    const lines = said({ model: THREE_BIDS.model, bids: [...THREE_BIDS.bids, twin] });
    expect(lines).toContain('A wint niet meer als C en C2 allebei uitvallen: dan wint B.');
    const reversible = { ...THREE_BIDS, bids: THREE_BIDS.bids.slice(0, 2) };
    expect(said(reversible)).toContain(
      'B wint niet meer als er een inschrijving met overal het laagste en een prijs van € 82,28 bij komt: dan wint A.',
    );
  });

  it('goes with what was held as it is, and with the warning that the published model decides', () => {
    const notes = [...Object.values(FIRMNESS_NOTES), INFORMATION_ONLY, ONLY_THE_TOP];
    for (const note of notes) expect(render(note, 'nl')).toMatch(/^[A-Z].*\.$/);
    expect(render(INFORMATION_ONLY, 'en')).toMatch(/^Information only\. The published model decides/);
    const { allBids, ...parts } = outcomeOf(THREE_BIDS).stability;
    expect(Object.keys(FIRMNESS_NOTES).sort()).toEqual(Object.keys(parts).sort());
    expect(allBids).toBe(true);
  });
});
