import fc from 'fast-check';
import { firstFirmnessLine, type AwardRequest } from '../../../../src/engine';
import { render } from '../../../../src/i18n/render';
import { absoluteFormulas, bidOf, modelOf, models, offers, outcomeOf, THREE_BIDS } from './tenders';

describe('leaving out one bid', () => {
  it('makes the second win without the third in the example of three bids', () => {
    const { winner, stability } = outcomeOf(THREE_BIDS);
    expect(winner).toBe('A');
    expect(stability.dropOne).toEqual([
      { removed: 'A', winner: 'B' },
      { removed: 'B', winner: 'A' },
      { removed: 'C', winner: 'B' },
    ]);
  });

  it('is tried for the first of the ranking where hundreds are all measured against a mean', () => {
    const model = modelOf({ formula: 'meanFifty', params: {} });
    const bids = Array.from({ length: 2000 }, (_, index) =>
      bidOf(`bid ${String(index)}`, 1000 + ((index * 7919) % 4000), {
        plan: (index * 31) % 11,
        team: 'goed',
        sr: 0,
      }),
    );
    const { results, stability, winner } = outcomeOf({ model, bids });
    const tried = new Set(stability.dropOne.map(({ removed }) => removed));
    expect(tried.has(winner ?? '')).toBe(true);
    expect(tried.size).toBe(50);
    const ranks = results.filter(({ id }) => tried.has(id)).map(({ rank }) => rank ?? NaN);
    expect(Math.max(...ranks)).toBeLessThanOrEqual(60);
  });
});

describe('leaving out two bids', () => {
  it('lists exactly the pairs without which another than expected comes first', () => {
    fc.assert(
      fc.property(models, offers, (model, bids) => {
        const before = outcomeOf({ model, bids });
        if (before.winner === null) return;
        const listed = new Map(before.stability.dropPairs.map((pair) => [pair.removed.join(' + '), pair]));
        const ranked = [...before.results].sort((a, b) => (a.rank ?? NaN) - (b.rank ?? NaN));
        for (const [index, one] of bids.entries()) {
          for (const other of bids.slice(index + 1)) {
            const rest = bids.filter((bid) => bid !== one && bid !== other);
            if (rest.length === 0) continue;
            const left = ranked.filter(({ id }) => id !== one.id && id !== other.id);
            const first = left.filter(({ rank }) => rank === left[0]?.rank).map(({ id }) => id);
            const without = outcomeOf({ model, bids: rest });
            const now = without.results.filter(({ rank }) => rank === 1).map(({ id }) => id);
            const pair = listed.get(`${one.id} + ${other.id}`) ?? listed.get(`${other.id} + ${one.id}`);
            if ([...first].sort().join() === [...now].sort().join()) expect(pair).toBeUndefined();
            else expect(pair).toMatchObject({ winner: without.winner });
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('says when one of the two is enough', () => {
    const bids = [...THREE_BIDS.bids, bidOf('D', 300, { kwaliteit: 0.1 })];
    const { dropPairs } = outcomeOf({ model: THREE_BIDS.model, bids }).stability;
    expect(dropPairs).toEqual([{ removed: ['C', 'D'], winner: 'B', leaders: ['B'], alone: 'C' }]);
  });

  it('says when it takes both', () => {
    const twin = bidOf('C2', 72, { kwaliteit: 0.4 });
    const { dropOne, dropPairs } = outcomeOf({
      model: THREE_BIDS.model,
      bids: [...THREE_BIDS.bids, twin],
    }).stability;
    expect(dropOne.find(({ removed }) => removed === 'C')?.winner).toBe('A');
    expect(dropPairs).toEqual([{ removed: ['C', 'C2'], winner: 'B', leaders: ['B'], alone: null }]);
  });

  it('changes nothing where no bid depends on another', () => {
    fc.assert(
      fc.property(absoluteFormulas, offers, (formula, bids) => {
        const model = modelOf(formula);
        expect(outcomeOf({ model, bids }).stability.dropPairs).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a bid that was excluded', () => {
  const excluded = (afterExclusion: 'keep' | 'recompute'): AwardRequest => ({
    model: { ...THREE_BIDS.model, afterExclusion },
    bids: THREE_BIDS.bids.map((bid) => (bid.id === 'C' ? { ...bid, excluded: 'te laat' } : bid)),
  });
  const lineOf = (request: AwardRequest) => {
    const { text } = firstFirmnessLine(request.model, outcomeOf(request));
    return render(text, 'nl');
  };

  it('is named where points are computed again and its exclusion made another bid win', () => {
    const outcome = outcomeOf(excluded('recompute'));
    expect(outcome.winner).toBe('B');
    expect(outcome.stability.exclusions).toEqual([
      { removed: 'C', afterExclusion: 'recompute', leaders: ['A'] },
    ]);
    expect(outcome.warnings).toContainEqual(
      expect.objectContaining({ code: 'RANK_REVERSAL_ACTUAL', bids: ['C', 'A'] }),
    );
    expect(lineOf(excluded('recompute'))).toBe(
      'De uitsluiting van C bepaalt dat B wint. Met C erbij staat A bovenaan de anderen.',
    );
  });

  it('is named where points stay and the winner wins only because it still counts', () => {
    const outcome = outcomeOf(excluded('keep'));
    expect(outcome.winner).toBe('A');
    expect(outcome.stability.exclusions).toEqual([{ removed: 'C', afterExclusion: 'keep', leaders: ['B'] }]);
    expect(lineOf(excluded('keep'))).toMatch(/^A wint omdat de uitgesloten inschrijving C nog meetelt/);
  });

  it('is passed over when it cannot be read', () => {
    const request = excluded('recompute');
    const bids = request.bids.map((bid) => (bid.id === 'C' ? { ...bid, price: null } : bid));
    expect(outcomeOf({ ...request, bids }).stability.exclusions).toEqual([]);
  });
});

describe('a loser that decides, where the model keeps the points of the others', () => {
  it('is said to decide by having bid, not by dropping out', () => {
    const model = { ...THREE_BIDS.model, afterExclusion: 'keep' } as const;
    const { text } = firstFirmnessLine(model, outcomeOf({ ...THREE_BIDS, model }));
    expect(render(text, 'nl')).toBe(
      'A wint niet meer als C nooit had ingeschreven: dan wint B. Valt C later uit, dan blijven de punten staan volgens het gepubliceerde model en blijft A winnen.',
    );
  });
});
