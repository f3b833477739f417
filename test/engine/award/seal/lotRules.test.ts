import { createHash } from 'node:crypto';
import fc from 'fast-check';
import {
  canonicalJson,
  checkSeal,
  freeze,
  latest,
  modelChanges,
  modelJson,
  readRecord,
  recordJson,
  sealChange,
  sealOf,
  type LotRules,
  type Published,
} from '../../../../src/engine';
import { render } from '../../../../src/i18n/render';
import { alone, change, frozen, model, sealed, WHEN } from './published';

const RUNS = { numRuns: 1000 };

describe('the rules for lots in the seal', () => {
  const two: LotRules = { lotsPerBidder: 2, rule: 'order', order: ['Noord', 'Zuid'] };
  const one: LotRules = { lotsPerBidder: 1, rule: 'preference', order: [] };
  const withRules = (lots: LotRules | null): Published => ({ model, lots });

  it('stand beside a model that keeps its seal without them', () => {
    const rules = '{"lotsPerBidder":2,"order":["Noord","Zuid"],"rule":"order"}';
    const text = `{"lots":${rules},"model":${canonicalJson(modelJson(model))}}`;
    expect(sealOf(withRules(two))).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
  });

  it('change the seal exactly when there is a difference to name', () => {
    const rules = fc.option(
      fc.record({
        lotsPerBidder: fc.integer({ min: 1, max: 3 }),
        rule: fc.constantFrom('order' as const, 'preference' as const, 'bestTotal' as const),
        order: fc.shuffledSubarray(['Noord', 'Zuid', 'West']),
      }),
      { nil: null },
    );
    fc.assert(
      fc.property(rules, rules, (before, after) => {
        const differs = sealOf(withRules(before)) !== sealOf(withRules(after));
        return modelChanges(withRules(before), withRules(after)).length > 0 === differs;
      }),
      RUNS,
    );
  });

  it('are named in words when they change, come or go', () => {
    const say = (before: LotRules | null, after: LotRules | null) =>
      modelChanges(withRules(before), withRules(after)).map(({ what }) => render(what, 'nl'));
    expect(say(two, one)).toEqual([
      'Meeste percelen voor één inschrijver van 2 naar 1',
      'Regel bij te veel percelen van de volgorde van de percelen naar de voorkeur van de inschrijver',
      'Volgorde van de percelen vervallen: Noord, Zuid',
    ]);
    expect(say(null, one)).toContain('Meeste percelen voor één inschrijver toegevoegd: 1');
    expect(say(one, null)).toContain('Meeste percelen voor één inschrijver vervallen: 1');
  });

  it('change with a reason only, and are kept with the record', () => {
    const record = sealed(freeze(withRules(two), WHEN));
    expect(checkSeal(record, withRules(one))).toMatchObject({ state: 'changed' });
    const noted = sealed(sealChange(record, change({ model, lots: one })));
    expect(checkSeal(noted, withRules(one)).state).toBe('intact');
    expect(latest(noted)).toEqual(withRules(one));
    expect(readRecord(JSON.parse(JSON.stringify(recordJson(noted))))).toEqual({ ok: true, record: noted });
  });

  it('break a record when they are replaced in it', () => {
    const record = sealed(freeze(withRules(two), WHEN));
    expect(checkSeal({ ...record, lots: one }, withRules(one))).toEqual({ state: 'broken', at: null });
  });

  it.each([0, -1, 1.5, Infinity])('cannot hold a limit of %d lots', (lotsPerBidder) => {
    expect(freeze(withRules({ ...two, lotsPerBidder }), WHEN)).toMatchObject({
      ok: false,
      parameter: 'assignment.lotsPerBidder',
    });
  });

  it('are none in a record from before they were sealed', () => {
    const before = JSON.stringify(recordJson(frozen())).replace(',"lots":null', '');
    expect(before).not.toContain('lots');
    const read = readRecord(JSON.parse(before));
    expect(read.ok && checkSeal(read.record, alone(model)).state).toBe('intact');
  });
});
