import {
  freeze,
  sealChange,
  type AwardModel,
  type Bid,
  type NewChange,
  type Published,
  type SealRecord,
  type Sealing,
} from '../../../../src/engine';
import { render } from '../../../../src/i18n/render';

export const model: AwardModel = {
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
export const bids = [bid('A', 100, 4), bid('B', 120, 9)];

export function weighing(points: number): AwardModel {
  return {
    ...model,
    criteria: model.criteria.map((criterion) =>
      criterion.id === 'Plan' ? { ...criterion, points } : criterion,
    ),
  };
}
export const heavier = weighing(35);

export const WHEN = '2026-11-20T09:00:00Z';
export const LATER = '2026-11-21T10:30:00Z';
export const change = (changes: Partial<NewChange>): NewChange => ({
  model: heavier,
  lots: null,
  reason: 'Nota van inlichtingen, vraag 12',
  when: LATER,
  bids: null,
  ...changes,
});

export function sealed(sealing: Sealing): SealRecord {
  if (!sealing.ok) throw new Error(render(sealing.text, 'en'));
  return sealing.record;
}

export const alone = (one: AwardModel): Published => ({ model: one, lots: null });
export const frozen = () => sealed(freeze(alone(model), WHEN));
export const changed = (changes: Partial<NewChange> = {}) => sealed(sealChange(frozen(), change(changes)));
