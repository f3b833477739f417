import { createHash } from 'node:crypto';
import fc from 'fast-check';
import {
  canonicalJson,
  checkSeal,
  freeze,
  latestModel,
  listChanges,
  modelChanges,
  modelJson,
  readAwardRequest,
  readModel,
  readRecord,
  recordJson,
  sealChange,
  sealOf,
  type AwardModel,
  type Bid,
  type NewChange,
  type SealRecord,
  type Sealing,
} from '../../../../src/engine';
import { render } from '../../../../src/i18n/render';
import { anyModel } from './models';

const RUNS = { numRuns: 1000 };

const model: AwardModel = {
  aggregation: 'points',
  price: { formula: 'lowestOverPrice', params: {}, points: 40, floor: null, ceiling: null },
  index: null,
  criteria: [
    { id: 'Plan', kind: 'score', points: 30, scale: { min: 0, max: 10 }, minimum: null, evaluators: null },
    {
      id: 'Team',
      kind: 'label',
      points: 30,
      labels: { goed: 1, voldoende: 0.5 },
      minimum: null,
      evaluators: null,
    },
  ],
  costs: [],
  budget: null,
  band: null,
  minimumTotal: null,
  rounding: [],
  tieBreak: ['quality'],
  afterExclusion: 'recompute',
  aboveEuThreshold: null,
};
const bid = (id: string, price: number, mark: number): Bid => ({
  id,
  price,
  costs: {},
  scores: { Plan: mark, Team: 'goed' },
  excluded: null,
  variantOf: null,
});
const bids = [bid('A', 100, 4), bid('B', 120, 9)];

function weighing(points: number): AwardModel {
  return {
    ...model,
    criteria: model.criteria.map((criterion) =>
      criterion.id === 'Plan' ? { ...criterion, points } : criterion,
    ),
  };
}
const heavier = weighing(35);

const WHEN = '2026-11-20T09:00:00Z';
const LATER = '2026-11-21T10:30:00Z';
const change = (changes: Partial<NewChange>): NewChange => ({
  model: heavier,
  reason: 'Nota van inlichtingen, vraag 12',
  when: LATER,
  bids: null,
  ...changes,
});

function sealed(sealing: Sealing): SealRecord {
  if (!sealing.ok) throw new Error(render(sealing.text, 'en'));
  return sealing.record;
}

const frozen = () => sealed(freeze(model, WHEN));
const changed = (changes: Partial<NewChange> = {}) => sealed(sealChange(frozen(), change(changes)));
const sentences = (before: AwardModel, after: AwardModel, language: 'nl' | 'en' = 'nl') =>
  modelChanges(before, after).map(({ what }) => render(what, language));

/** Two models that share some of their parts. */
const halfOther = fc
  .tuple(anyModel, anyModel, fc.infiniteStream(fc.boolean()))
  .map(([one, other, coin]): [AwardModel, AwardModel] => {
    const pick = <T>(mine: T, theirs: T): T => (coin.next().value === true ? mine : theirs);
    const method = pick(one, other);
    const mixed: AwardModel = {
      aggregation: method.aggregation,
      price: method.price,
      index: method.index,
      criteria: pick(one, other).criteria.slice(0, pick(1, 4)),
      costs: pick(one, other).costs,
      budget: pick(one, other).budget,
      band: pick(one, other).band,
      minimumTotal: pick(one, other).minimumTotal,
      rounding: pick(one.rounding, [...one.rounding].reverse()),
      tieBreak: pick(one.tieBreak, [...one.tieBreak].reverse()),
      afterExclusion: pick(one, other).afterExclusion,
      aboveEuThreshold: pick(one, other).aboveEuThreshold,
    };
    return [one, mixed];
  });

describe('a model as JSON', () => {
  it('reads back as the same model, whatever the model', () => {
    fc.assert(
      fc.property(anyModel, (any) => {
        const read = readAwardRequest({ model: modelJson(any), bids: [] });
        expect(read).toEqual({ ok: true, request: { model: any, bids: [] } });
        expect(readModel(modelJson(any))).toEqual({ ok: true, model: any });
      }),
      RUNS,
    );
  });

  it('names an unknown key with its place', () => {
    expect(readModel({ ...modelJson(model), weights: [] })).toMatchObject({
      ok: false,
      error: { code: 'UNKNOWN_KEY', path: 'model.weights' },
    });
  });

  it.each([[null], [3], ['model'], [[]]])('refuses %j, which is no model', (json) => {
    expect(readModel(json)).toMatchObject({ ok: false });
  });
});

describe('JSON in its one form', () => {
  it('sorts the keys of every object, keeps lists in order and writes no spaces', () => {
    const value = { b: [3, 1, { z: null, a: true }], a: 'x y', é: 0.5, 'a b': 1e21 };
    expect(canonicalJson(value)).toBe('{"a":"x y","a b":1e+21,"b":[3,1,{"a":true,"z":null}],"é":0.5}');
  });

  it('follows the example of RFC 8785, section 3.2.2 and 3.2.3', () => {
    const value = {
      numbers: [333333333.33333329, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\\"\/',
      literals: [null, true, false],
    };
    expect(canonicalJson(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it('does not depend on the order in which keys were written', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.integer()), (members) => {
        const turned = Object.fromEntries(Object.entries(members).reverse());
        expect(canonicalJson(turned)).toBe(canonicalJson(members));
      }),
    );
  });
});

describe('the seal of a model', () => {
  it('is the SHA-256 that another program computes', () => {
    fc.assert(
      fc.property(anyModel, (any) => {
        const text = canonicalJson(modelJson(any));
        expect(sealOf(any)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
      }),
      RUNS,
    );
  });

  it('is the same for a model that leaves out what it does not use', () => {
    const short = readModel({
      aggregation: 'points',
      price: { formula: 'lowestOverPrice', points: 40 },
      criteria: [
        { kind: 'score', id: 'Plan', points: 30, scale: { max: 10, min: 0 } },
        { kind: 'label', id: 'Team', points: 30, labels: { voldoende: 0.5, goed: 1 } },
      ],
      tieBreak: ['quality'],
      afterExclusion: 'recompute',
    });
    expect(short.ok && sealOf(short.model)).toBe(sealOf(model));
  });

  it('differs exactly when there is a difference to name', () => {
    fc.assert(
      fc.property(halfOther, ([one, other]) => {
        return modelChanges(one, other).length > 0 === (sealOf(one) !== sealOf(other));
      }),
      RUNS,
    );
  });

  it('has every changed part named once, and the same part named on the way back', () => {
    fc.assert(
      fc.property(halfOther, ([one, other]) => {
        const there = modelChanges(one, other);
        const back = new Map(modelChanges(other, one).map((way) => [way.path, way]));
        return (
          back.size === there.length &&
          there.every(({ path, before, after }) => {
            const turned = back.get(path);
            if (turned === undefined || canonicalJson(before) === canonicalJson(after)) return false;
            return canonicalJson([before, after]) === canonicalJson([turned.after, turned.before]);
          })
        );
      }),
      RUNS,
    );
  });
});

describe('differences in words', () => {
  it('says which weight changed from what to what', () => {
    expect(modelChanges(model, heavier)).toMatchObject([
      { path: 'criteria["Plan"].points', before: 30, after: 35 },
    ]);
    expect(sentences(model, heavier)).toEqual(['Gewicht van Plan van 30 naar 35']);
    expect(sentences(model, heavier, 'en')).toEqual(['Weight of Plan from 30 to 35']);
  });

  it('says that a criterion was added, moved or removed without calling the others changed', () => {
    const [first, second] = model.criteria;
    const swapped = { ...model, criteria: [second, first].filter((one) => one !== undefined) };
    expect(sentences(model, swapped)).toEqual(['Volgorde van "Plan", "Team" naar "Team", "Plan"']);
    const without = { ...model, criteria: model.criteria.slice(0, 1) };
    expect(sentences(model, without)).toContain('Gewicht van Team vervallen: 30');
    expect(sentences(without, model)).toContain('Gewicht van Team toegevoegd: 30');
    expect(sentences(model, without).every((one) => one.includes('Team'))).toBe(true);
  });

  it('says what another price formula brings with it', () => {
    const band: AwardModel = {
      ...model,
      price: { formula: 'band', params: { low: 80, high: 120 }, points: 40, floor: 0, ceiling: null },
    };
    expect(sentences(model, band)).toEqual([
      'Prijsformule van lowestOverPrice naar band',
      'Ondergrens van de bandbreedte toegevoegd: 80',
      'Bovengrens van de bandbreedte toegevoegd: 120',
      'Ondergrens van de prijspunten toegevoegd: 0',
    ]);
  });

  it('says what a word came to stand for', () => {
    const stricter: AwardModel = {
      ...model,
      criteria: model.criteria.map((criterion) =>
        criterion.kind === 'label' ? { ...criterion, labels: { goed: 1, voldoende: 0.4 } } : criterion,
      ),
    };
    expect(sentences(model, stricter)).toEqual([
      'Aandeel van het oordeel voldoende van Team van 0,5 naar 0,4',
    ]);
  });
});

describe('a frozen model', () => {
  it('is intact while the model is the same', () => {
    expect(checkSeal(frozen(), { ...model })).toEqual({ state: 'intact', hash: sealOf(model) });
  });

  it('is changed when somebody changes the model without noting it, and says what', () => {
    const check = checkSeal(frozen(), heavier);
    expect(check).toMatchObject({ state: 'changed', hash: sealOf(heavier) });
    expect(check.state === 'changed' && check.changes.map(({ what }) => render(what, 'nl'))).toEqual([
      'Gewicht van Plan van 30 naar 35',
    ]);
  });

  it('cannot be a model without meaning', () => {
    const negative = weighing(-1);
    expect(freeze(negative, WHEN)).toMatchObject({ ok: false, parameter: 'model.criteria[0].points' });
    const endless: AwardModel = { ...model, budget: Infinity };
    expect(freeze(endless, WHEN).ok).toBe(false);
  });

  it.each(['', '   ', '\n\t'])('takes no change without a reason (%j)', (reason) => {
    const refused = sealChange(frozen(), change({ reason }));
    expect(refused).toMatchObject({ ok: false, parameter: 'reason' });
    expect(refused.ok || render(refused.text, 'nl')).toMatch(/Vul de reden in/);
  });

  it('takes no change that changes nothing', () => {
    expect(sealChange(frozen(), change({ model: { ...model } }))).toMatchObject({
      ok: false,
      parameter: 'model',
    });
  });

  it('lists a noted change with its reason, its hashes and the ranking before and after', () => {
    const turned = weighing(300);
    const record = changed({ model: turned, bids });
    expect(listChanges(record)).toMatchObject([
      {
        when: LATER,
        reason: 'Nota van inlichtingen, vraag 12',
        hashBefore: sealOf(model),
        hashAfter: sealOf(turned),
        rankingBefore: [
          { id: 'A', rank: 2 },
          { id: 'B', rank: 1 },
        ],
        what: [{ path: 'criteria["Plan"].points', before: 30, after: 300 }],
      },
    ]);
    expect(latestModel(record)).toBe(turned);
    expect(checkSeal(record, turned).state).toBe('intact');
    expect(checkSeal(record, model)).toMatchObject({ state: 'changed' });
  });

  it('shows that a change turned the ranking around', () => {
    const light = weighing(1);
    const record = changed({ model: light, bids });
    expect(record.changes[0]?.rankingBefore).toEqual([
      { id: 'A', rank: 2 },
      { id: 'B', rank: 1 },
    ]);
    expect(record.changes[0]?.rankingAfter).toEqual([
      { id: 'A', rank: 1 },
      { id: 'B', rank: 2 },
    ]);
  });

  it('has no ranking while prices are closed', () => {
    expect(changed().changes[0]).toMatchObject({ rankingBefore: null, rankingAfter: null });
  });

  it('holds every later change on top of the one before', () => {
    const twice = sealed(sealChange(changed(), change({ model: weighing(20), reason: 'Rectificatie' })));
    expect(listChanges(twice).map(({ what }) => what.map((one) => render(one.what, 'nl')))).toEqual([
      ['Gewicht van Plan van 30 naar 35'],
      ['Gewicht van Plan van 35 naar 20'],
    ]);
    expect(checkSeal(twice, weighing(20)).state).toBe('intact');
  });
});

describe('a record that somebody tampered with', () => {
  it('is broken when the frozen model no longer has its own hash', () => {
    expect(checkSeal({ ...frozen(), model: heavier }, heavier)).toEqual({ state: 'broken', at: null });
  });

  it('is broken at the change whose model or hash was replaced, or that was taken out', () => {
    const twice = sealed(sealChange(changed(), change({ model: weighing(20), reason: 'Rectificatie' })));
    const [first, second] = twice.changes;
    if (first === undefined || second === undefined) throw new Error('There are two changes');
    const other = { ...first, model: weighing(34) };
    expect(checkSeal({ ...twice, changes: [other, second] }, weighing(20))).toEqual({
      state: 'broken',
      at: other,
    });
    expect(checkSeal({ ...twice, changes: [second] }, weighing(20))).toEqual({ state: 'broken', at: second });
  });
});

describe('a record as JSON', () => {
  it('reads back as the same record', () => {
    const record = changed({ bids });
    const text = JSON.stringify(recordJson(record));
    expect(readRecord(JSON.parse(text))).toEqual({ ok: true, record });
  });

  it('reads back whatever model it holds', () => {
    fc.assert(
      fc.property(anyModel, (any) => {
        const record: SealRecord = { model: any, hash: sealOf(any), when: WHEN, changes: [] };
        const read = readRecord(recordJson(record));
        expect(read).toEqual({ ok: true, record });
        expect(read.ok && checkSeal(read.record, any).state).toBe('intact');
      }),
      RUNS,
    );
  });

  it.each<[string, Record<string, unknown>]>([
    ['no hash', { hash: undefined }],
    ['no moment', { when: 3 }],
    ['no changes', { changes: {} }],
    ['a change that is no change', { changes: ['x'] }],
    ['a change without a reason', { changes: [{ when: LATER }] }],
    ['a model that is no model', { model: 'x' }],
  ])('says that it cannot be read: %s', (_, damage) => {
    const json: unknown = JSON.parse(JSON.stringify({ ...recordJson(frozen()), ...damage }));
    expect(readRecord(json)).toMatchObject({ ok: false });
  });

  it('says that it cannot be read when the ranking is no ranking', () => {
    const [one] = changed({ bids }).changes;
    const damaged = {
      ...recordJson(frozen()),
      changes: [{ ...one, rankingAfter: [{ id: 'A', rank: 'first' }] }],
    };
    expect(readRecord(JSON.parse(JSON.stringify(damaged)))).toMatchObject({ ok: false });
  });
});
