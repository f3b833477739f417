import { createHash } from 'node:crypto';
import fc from 'fast-check';
import {
  canonicalJson,
  modelChanges,
  modelJson,
  readModel,
  sealOf,
  type AwardModel,
} from '../../../../src/engine';
import { alone, model } from './published';
import { anyModel } from './models';

const RUNS = { numRuns: 1000 };

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

describe('the seal of a model', () => {
  it('is the SHA-256 that another program computes', () => {
    fc.assert(
      fc.property(anyModel, (any) => {
        const text = canonicalJson(modelJson(any));
        expect(sealOf(alone(any))).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
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
    expect(short.ok && sealOf(alone(short.model))).toBe(sealOf(alone(model)));
  });

  it('differs exactly when there is a difference to name', () => {
    fc.assert(
      fc.property(halfOther, ([one, other]) => {
        return (
          modelChanges(alone(one), alone(other)).length > 0 === (sealOf(alone(one)) !== sealOf(alone(other)))
        );
      }),
      RUNS,
    );
  });

  it('has every changed part named once, and the same part named on the way back', () => {
    fc.assert(
      fc.property(halfOther, ([one, other]) => {
        const there = modelChanges(alone(one), alone(other));
        const back = new Map(modelChanges(alone(other), alone(one)).map((way) => [way.path, way]));
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
