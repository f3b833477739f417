import { quantity, text, type Text, type TextValue, type Unit } from '../../explain/text';
import type { AwardModel } from '../model';

/** What the criteria of a model are counted in: euro where their value is set against the price, points elsewhere. */
export function unitOf({ aggregation }: AwardModel): Unit & ('points' | 'euro') {
  return aggregation === 'value' ? 'euro' : 'points';
}

/** So many points or euros inside a sentence. */
export function amount(value: number, unit: Unit): TextValue {
  const figure = quantity(value, unit);
  return unit === 'points' ? text('reasons.amount.points', { points: figure }) : figure;
}

/** One figure or word as a sentence of its own, for a cell of a table. */
export function cell(value: TextValue): Text {
  return text('reasons.cell', { value });
}
