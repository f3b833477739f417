import fc from 'fast-check';
import { canonicalJson, modelJson, readAwardRequest, readModel } from '../../../../src/engine';
import { model } from './published';
import { anyModel } from './models';

const RUNS = { numRuns: 1000 };

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
