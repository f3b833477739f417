import { award, ROUND_KINDS, simulate, simulatedBids, simulationLines } from '../../../../src/engine';
import type { AwardModel, Simulation, SimulationSetting } from '../../../../src/engine';
import { render } from '../../../../src/i18n/render';
import { modelOf, outcomeOf } from '../firmness/tenders';

const setting: SimulationSetting = { seed: 7, runs: 200, bidders: 5, estimate: 100_000, spread: 0.2 };

const pso = {
  id: 'pso',
  kind: 'level',
  points: 10,
  table: { 'Trede 1': 4, 'Trede 2': 7, 'Trede 3': 10 },
} as const;
const relative = modelOf({ formula: 'lowestToHighest', params: {} });
const band = modelOf({ formula: 'band', params: { low: 50_000, high: 150_000 } });

function simulated(model: AwardModel, changes: Partial<SimulationSetting> = {}): Simulation {
  const outcome = simulate(model, { ...setting, ...changes });
  if (!outcome.ok) throw new Error(outcome.text.key);
  return outcome.value;
}

describe('a simulation before publication', () => {
  it('gives the same answer for the same seed, and another for another seed', () => {
    expect(simulated(relative)).toEqual(simulated(relative));
    expect(simulated(relative, { seed: 8 })).not.toEqual(simulated(relative));
  });

  it('invents these bids on every machine', () => {
    // Written down once: a change here changes every simulation that was ever shown.
    const [first, second] = simulatedBids(band, setting, 0).bids;
    expect([first, second]).toEqual([
      {
        id: 'S1',
        price: 104892.05,
        costs: {},
        scores: { plan: 7, team: 'onvoldoende', sr: 0.143 },
        excluded: null,
        variantOf: null,
      },
      {
        id: 'S2',
        price: 88504.52,
        costs: {},
        scores: { plan: 4, team: 'onvoldoende', sr: 0.096 },
        excluded: null,
        variantOf: null,
      },
    ]);
  });

  it('says how often a loser decides, which is never where no bid depends on another', () => {
    expect(simulated(band).reversal).toBe(0);
    const { reversal } = simulated(relative);
    expect(reversal).toBeGreaterThan(0);
    expect(reversal).toBeLessThan(1);
  });

  it('counts what one would count by hand', () => {
    const { reversal, lowestPriceWins, noWinner, counted } = simulated(relative);
    let [turned, cheapest, nobody] = [0, 0, 0];
    for (let number = 0; number < setting.runs; number++) {
      const { bids } = simulatedBids(relative, setting, number);
      const { winner } = outcomeOf({ model: relative, bids });
      if (winner === null) nobody += 1;
      const lowest = Math.min(...bids.map(({ price }) => price ?? NaN));
      if (bids.some(({ id, price }) => id === winner && price === lowest)) cheapest += 1;
      const losers = bids.filter(({ id }) => winner !== null && id !== winner);
      const decides = losers.some(
        (loser) =>
          outcomeOf({ model: relative, bids: bids.filter((bid) => bid !== loser) }).winner !== winner,
      );
      if (decides) turned += 1;
    }
    expect(counted).toBe(setting.runs);
    expect([reversal, lowestPriceWins, noWinner]).toEqual(
      [turned, cheapest, nobody].map((one) => one / setting.runs),
    );
  });

  it('tries every kind of test bid, and half of the tenders hold ordinary bids only', () => {
    const { kinds } = simulated(relative);
    expect(kinds.map(({ kind }) => kind)).toEqual([...ROUND_KINDS]);
    expect(kinds.map(({ runs }) => runs)).toEqual([100, 20, 20, 20, 20, 20]);
  });

  it('puts bids in it that test the model', () => {
    const kinds = new Map(
      Array.from({ length: 10 }, (_, number) => {
        const { kind, bids } = simulatedBids(relative, setting, number);
        return [kind, bids];
      }),
    );
    const last = (kind: (typeof ROUND_KINDS)[number]) => kinds.get(kind)?.at(-1);
    expect(last('nilPrice')?.price).toBe(0.01);
    expect(last('outlier')?.price).toBe(300_000);
    expect(last('cheapPoor')?.price).toBe(80_000);
    expect(last('dearExcellent')).toMatchObject({
      price: 120_000,
      scores: { plan: 10, team: 'goed', sr: 0.2 },
    });
    const [copied, ...others] = kinds.get('clone') ?? [];
    expect(others.at(-1)).toEqual({ ...copied, id: 'S5' });
  });

  it('gives what a point and a step on the ladder are worth before any price is known', () => {
    const { euroPerPoint, euroPerLevel } = simulated({ ...band, criteria: [...band.criteria, pso] });
    expect(euroPerPoint).toEqual({ low: 2500, median: 2500, high: 2500 });
    expect(euroPerLevel.map(({ from, to, euro }) => [from, to, euro?.median])).toEqual([
      [null, 'Trede 1', 10_000],
      ['Trede 1', 'Trede 2', 7500],
      ['Trede 2', 'Trede 3', 7500],
    ]);
  });

  it('tells that price decides alone where quality counts for nothing', () => {
    const { lowestPriceWins, bestQualityWins, noWinner } = simulated({
      ...band,
      aggregation: 'lowestPrice',
      price: null,
    });
    expect((lowestPriceWins ?? 0) + (noWinner ?? 0)).toBeCloseTo(1, 12);
    expect(bestQualityWins).toBeLessThan(1);
  });

  it('works for every way of comparing, with every kind of criterion', () => {
    const criteria: AwardModel['criteria'] = [
      ...band.criteria,
      pso,
      { id: 'uren', kind: 'amount', points: 10, from: 0, to: 5000 },
      { id: 'co2', kind: 'relative', points: 10, better: 'low' },
    ];
    const weights = { weightQuality: 60, weightPrice: 40 };
    const models: AwardModel[] = [
      { ...relative, criteria, costs: [{ id: 'energie', times: 8 }] },
      { ...relative, criteria, aggregation: 'value', price: null },
      { ...relative, criteria, aggregation: 'markup', price: null, index: { method: 'markup', ...weights } },
      {
        ...relative,
        criteria,
        aggregation: 'valueForMoney',
        price: null,
        index: { method: 'valueForMoney', factor: 1 },
      },
      {
        ...relative,
        criteria,
        aggregation: 'utilityIndex',
        price: null,
        index: { method: 'utilityIndex', ...weights },
      },
      { ...relative, criteria, aggregation: 'pricePerPoint', price: null },
      { ...relative, criteria, aggregation: 'qualityOnly', price: null, budget: 120_000 },
    ];
    for (const model of models) {
      const { counted, runs } = simulated(model, { runs: 40 });
      expect(counted).toBe(runs);
      for (const bid of simulatedBids(model, setting, 3).bids) {
        expect(award({ model, bids: [bid] })).toMatchObject({ ok: true });
      }
    }
  });

  it('leaves the choice of what happens after a bid drops out to the model, and else compares again', () => {
    const strict = { id: 'plan', kind: 'score', points: 60, scale: { min: 0, max: 10 }, minimum: 5 } as const;
    const model = { ...relative, criteria: [strict], afterExclusion: null };
    expect(simulated(model)).toEqual(simulated({ ...model, afterExclusion: 'recompute' }));
    expect(simulated(model).refused).toBe(0);
  });

  it('does not count tenders in which nothing is compared', () => {
    const outOfReach = { ...band, minimumTotal: 200 };
    const simulation = simulated(outOfReach);
    expect(simulation).toMatchObject({ counted: 0, reversal: null, meanMargin: null, euroPerPoint: null });
    expect(render(simulationLines(simulation)[1] ?? { key: '' }, 'nl')).toMatch(/^Met dit model/);
  });

  it.each([
    ['seed', { seed: -1 }],
    ['seed', { seed: 1.5 }],
    ['runs', { runs: 0 }],
    ['runs', { runs: 10_001 }],
    ['bidders', { bidders: 1 }],
    ['bidders', { bidders: 31 }],
    ['estimate', { estimate: 0 }],
    ['estimate', { estimate: NaN }],
    ['spread', { spread: 0 }],
    ['spread', { spread: 1 }],
  ])('refuses a %s that has no meaning: %j', (parameter, changes) => {
    const outcome = simulate(band, { ...setting, ...changes });
    expect(outcome).toMatchObject({ ok: false, reason: 'invalid', parameter });
    if (!outcome.ok) expect(render(outcome.text, 'nl')).toMatch(/(Kies|Vul) /);
  });

  it('refuses a model without meaning, with its place', () => {
    expect(simulate({ ...band, price: null }, setting)).toMatchObject({
      ok: false,
      parameter: 'model.price',
    });
  });
});

describe('what a simulation shows, in sentences', () => {
  it('begins with that it is one, and tells how often a loser decides', () => {
    const lines = simulationLines(simulated(relative)).map((line) =>
      render(line, 'nl').replace(/\u00a0/g, ' '),
    );
    expect(lines[0]).toMatch(/^Dit is een simulatie met verzonnen inschrijvingen\./);
    expect(lines[1]).toBe('Berekend met 200 verzonnen aanbestedingen.');
    expect(lines[2]).toMatch(/^Bij \d+,\d % verandert de winnaar als één verliezer uitvalt\.$/);
  });

  it('says the worth of a point once where it never changes', () => {
    const lines = simulationLines(simulated(band)).map((line) => render(line, 'en').replace(/\u00a0/g, ' '));
    expect(lines).toContain('One point is always worth € 2,500.00.');
    expect(lines).toContain('The order at the top never changes when one loser drops out.');
  });

  it('explains what the bids were made of', () => {
    const outcome = simulate(band, setting);
    if (!outcome.ok || outcome.trace.kind !== 'step') throw new Error('No explanation');
    expect(outcome.trace.from.map(({ value }) => value)).toEqual([7, 200, 5, 100_000, 0.2]);
    const said = outcome.trace.assumptions.map((text) => render(text, 'nl').replace(/\u00a0/g, ' '));
    expect(said[1]).toBe('Prijzen liggen tussen € 80.000,00 en € 120.000,00, de meeste in het midden.');
  });
});
