import { AGGREGATES, type AwardModel, type Unit } from '../../../engine';

/** What the figures of an outcome are in. */
export interface OutcomeUnits {
  readonly total: Unit;
  /** The figure of a bid for its price; `null` when the price does not count. */
  readonly price: Unit | null;
  readonly criterion: Unit;
}

const PRICE_UNITS = { points: 'points', euro: 'euro', none: null } as const;

/** The units of the figures that comparing by this model gives. */
export function unitsOf({ aggregation }: AwardModel): OutcomeUnits {
  const { unit, price } = AGGREGATES[aggregation];
  return {
    total: unit,
    price: PRICE_UNITS[price],
    // Awarding on value gives every criterion a value in euro.
    criterion: aggregation === 'value' ? 'euro' : 'points',
  };
}
