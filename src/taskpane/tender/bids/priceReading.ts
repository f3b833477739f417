import { compare, quantity, round, text, type Cell } from '../../../engine';
import { cannotTakeZero } from '../model/awardModel';
import type { TenderModel } from '../model/model';
import type { TenderColumn } from './columns';
import { readFigure, unusable, type CellReading, type Note } from './criterionReading';
import type { RowReader } from './rowReader';
import { shownDecimals } from './shownDecimals';

function readAmount(cell: Cell, what: string, model: TenderModel): CellReading<number> {
  const reading = readFigure(cell, what, 'euro');
  if (reading.value === null || reading.value > 0) return reading;
  if (reading.value < 0) {
    return unusable(
      text('tender.finding.negativePrice.problem'),
      text('tender.finding.negativePrice.remedy'),
    );
  }
  if (cannotTakeZero(model)) {
    const { note } = unusable(
      text('tender.finding.zeroPrice.divides'),
      model.afterExclusion === 'keep'
        ? text('tender.finding.zeroPrice.kept')
        : text('tender.finding.zeroPrice.lawful'),
    );
    return { value: 0, note };
  }
  const problem = text('tender.finding.zeroPrice.problem');
  const remedy = text('tender.finding.zeroPrice.remedy');
  return { value: 0, note: { severity: 'warns', problem, remedy, warning: 'ZERO_PRICE' } };
}

/** A cell that shows fewer decimals than it holds: who reads the sheet sees another amount than is compared. */
function hiddenDecimals(reader: RowReader, column: TenderColumn): Note | null {
  const value = reader.cell(column);
  const decimals = shownDecimals(reader.format(column));
  if (typeof value !== 'number' || decimals === null) return null;
  const onSheet = round(value, decimals, 'halfUp');
  if (compare(onSheet, value) === 0) return null;
  return {
    severity: 'warns',
    problem: text('tender.finding.hiddenDecimals.problem', {
      what: column.name,
      shown: quantity(onSheet, 'number'),
      value: quantity(value, 'number'),
    }),
    remedy: text('tender.finding.hiddenDecimals.remedy'),
  };
}

/** A price that the model has something to say about: above the budget, or outside the band. */
function againstModel(price: number, model: TenderModel): Note | null {
  const shown = quantity(price, 'euro');
  const { budget } = model;
  if (typeof budget === 'number' && compare(price, budget) > 0) {
    return {
      severity: 'warns',
      problem: text('tender.finding.aboveBudget.problem', {
        price: shown,
        budget: quantity(budget, 'euro'),
      }),
      remedy: text('tender.finding.aboveBudget.remedy'),
    };
  }
  const { low, high } = model.price.parameters;
  if (model.aggregation !== 'points' || model.price.formula !== 'band') return null;
  if (typeof low !== 'number' || typeof high !== 'number') return null;
  const remedy = text('tender.finding.outsideBand.remedy');
  if (compare(price, low) < 0) {
    const problem = text('tender.finding.belowBand.problem', { price: shown, low: quantity(low, 'euro') });
    return { severity: 'warns', problem, remedy, warning: 'OUTSIDE_BAND' };
  }
  if (compare(price, high) > 0) {
    const problem = text('tender.finding.aboveBand.problem', { price: shown, high: quantity(high, 'euro') });
    return { severity: 'warns', problem, remedy, warning: 'OUTSIDE_BAND' };
  }
  return null;
}

/** Reads the price of a bid and holds it against what the model says of prices; `priced` is false for a bid that is out. */
export function readPrice(
  reader: RowReader,
  column: TenderColumn,
  model: TenderModel,
  priced: boolean,
): number | null {
  const price = reader.take(column, readAmount(reader.cell(column), column.name, model));
  const notes = [hiddenDecimals(reader, column)];
  if (price !== null && price > 0 && priced) notes.push(againstModel(price, model));
  for (const note of notes) if (note !== null) reader.say(column, note);
  return price;
}

/** Reads a cost that comes on top of the price. */
export function readCost(reader: RowReader, column: TenderColumn): number | null {
  const cost = reader.take(column, readFigure(reader.cell(column), column.name, 'euro'));
  const note = hiddenDecimals(reader, column);
  if (note !== null) reader.say(column, note);
  return cost;
}
