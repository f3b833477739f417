import { award, readAwardRequest, type AwardRequest, type AwardResult } from '../../../../src/engine';
import { render } from '../../../../src/i18n/render';

/** Three bids on every kind of criterion; Anker wins, Bries comes second, Cirkel third. */
export const QUESTION = {
  model: {
    aggregation: 'points',
    price: { formula: 'band', points: 40, params: { low: 80000, high: 120000 }, floor: 0, ceiling: 40 },
    criteria: [
      { id: 'Plan', kind: 'score', points: 20, scale: { min: 0, max: 10 } },
      { id: 'Team', kind: 'label', points: 10, labels: { goed: 1, voldoende: 0.5, onvoldoende: 0 } },
      { id: 'PSO', kind: 'level', points: 10, table: { 'Trede 1': 4, 'Trede 2': 7, 'Trede 3': 10 } },
      { id: 'Social return', kind: 'share', points: 10, from: 0.05, to: 0.1 },
      { id: 'Uren', kind: 'amount', points: 5, from: 0, to: 1000 },
      { id: 'CO2', kind: 'relative', points: 5, better: 'low' },
    ],
    afterExclusion: 'recompute',
  },
  bids: [
    {
      id: 'Anker',
      price: 90000,
      scores: { Plan: 9, Team: 'goed', PSO: 'T2', 'Social return': 0.08, Uren: 1000, CO2: 20 },
    },
    {
      id: 'Bries',
      price: 88000,
      scores: { Plan: 7, Team: 'voldoende', PSO: 'Trede 3', 'Social return': 0.08, Uren: 600, CO2: 16 },
    },
    {
      id: 'Cirkel',
      price: 111111,
      scores: { Plan: 6, Team: 'onvoldoende', PSO: '-', 'Social return': 0.05, Uren: 333, CO2: 27 },
    },
  ],
};

/** A question with its outcome. */
export function asked(question: unknown): { readonly request: AwardRequest; readonly result: AwardResult } {
  const read = readAwardRequest(question);
  if (!read.ok) throw new Error(`${read.error.path}: ${render(read.error.message, 'en')}`);
  const outcome = award(read.request);
  if (!outcome.ok) throw new Error(render(outcome.text, 'en'));
  return { request: read.request, result: outcome.value };
}
