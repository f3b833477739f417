import fc from 'fast-check';
import {
  checkSeal,
  freeze,
  latest,
  listChanges,
  readRecord,
  recordJson,
  sealChange,
  sealOf,
  type AwardModel,
  type SealRecord,
} from '../../../../src/engine';
import { render } from '../../../../src/i18n/render';
import {
  alone,
  bids,
  change,
  changed,
  frozen,
  heavier,
  LATER,
  model,
  sealed,
  weighing,
  WHEN,
} from './published';
import { anyModel } from './models';

const RUNS = { numRuns: 1000 };

describe('a frozen model', () => {
  it('is intact while the model is the same', () => {
    expect(checkSeal(frozen(), alone({ ...model }))).toEqual({ state: 'intact', hash: sealOf(alone(model)) });
  });

  it('is changed when somebody changes the model without noting it, and says what', () => {
    const check = checkSeal(frozen(), alone(heavier));
    expect(check).toMatchObject({ state: 'changed', hash: sealOf(alone(heavier)) });
    expect(check.state === 'changed' && check.changes.map(({ what }) => render(what, 'nl'))).toEqual([
      'Gewicht van Plan van 30 naar 35',
    ]);
  });

  it('cannot be a model without meaning', () => {
    const negative = weighing(-1);
    expect(freeze(alone(negative), WHEN)).toMatchObject({ ok: false, parameter: 'model.criteria[0].points' });
    const endless: AwardModel = { ...model, budget: Infinity };
    expect(freeze(alone(endless), WHEN).ok).toBe(false);
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
        hashBefore: sealOf(alone(model)),
        hashAfter: sealOf(alone(turned)),
        rankingBefore: [
          { id: 'A', rank: 2 },
          { id: 'B', rank: 1 },
        ],
        what: [{ path: 'criteria["Plan"].points', before: 30, after: 300 }],
      },
    ]);
    expect(latest(record).model).toBe(turned);
    expect(checkSeal(record, alone(turned)).state).toBe('intact');
    expect(checkSeal(record, alone(model))).toMatchObject({ state: 'changed' });
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
    expect(checkSeal(twice, alone(weighing(20))).state).toBe('intact');
  });
});

describe('a record that somebody tampered with', () => {
  it('is broken when the frozen model no longer has its own hash', () => {
    expect(checkSeal({ ...frozen(), model: heavier }, alone(heavier))).toEqual({ state: 'broken', at: null });
  });

  it('is broken at the change whose model or hash was replaced, or that was taken out', () => {
    const twice = sealed(sealChange(changed(), change({ model: weighing(20), reason: 'Rectificatie' })));
    const [first, second] = twice.changes;
    if (first === undefined || second === undefined) throw new Error('There are two changes');
    const other = { ...first, model: weighing(34) };
    expect(checkSeal({ ...twice, changes: [other, second] }, alone(weighing(20)))).toEqual({
      state: 'broken',
      at: other,
    });
    expect(checkSeal({ ...twice, changes: [second] }, alone(weighing(20)))).toEqual({
      state: 'broken',
      at: second,
    });
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
        const record: SealRecord = {
          model: any,
          lots: null,
          hash: sealOf(alone(any)),
          when: WHEN,
          changes: [],
        };
        const read = readRecord(recordJson(record));
        expect(read).toEqual({ ok: true, record });
        expect(read.ok && checkSeal(read.record, alone(any)).state).toBe('intact');
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
    ['rules for lots that are none', { lots: { lotsPerBidder: 2 } }],
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
