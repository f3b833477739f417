import type { Scenario, ScenarioPosition, ScenarioPurchase } from '../../../../src/engine';

/** An organisation of 45 fte with 1.9 weighted fte: 4.22 %, above Trede 1 (3.4 %) and below Trede 2 (4.6 %). */
export const NOW: Scenario = {
  name: 'Nu',
  year: 2025,
  organisation: { totalFte: 45, weightedFte: 1.9 },
  positions: [],
  purchases: [],
};

/** A job of a full week at the warehouse for somebody from the Wajong. */
export const WAREHOUSE: ScenarioPosition = {
  id: 'Magazijn',
  count: 1,
  hoursPerWeek: 40,
  weight: { position: 'Wajong', contract: 'Vast' },
  cost: { start: '2025-01-01', wagePerYear: 30_000, charges: 0.2, benefits: ['banenafspraak'] },
};

/** A colleague who is not of the target group. */
export const OTHER: ScenarioPosition = {
  id: 'Verkoop',
  count: 5,
  hoursPerWeek: 40,
  weight: 0,
  cost: 50_000,
};

/** Cleaning by a sheltered workshop. */
export const CLEANING: ScenarioPurchase = {
  id: 'Schoonmaak',
  count: 2,
  attributedFte: 0.25,
  annualCost: 4_000,
};
