import { isCellError, type Cell } from '../../../src/engine';
import type { Language } from '../../../src/i18n/language';
import { textsOf } from '../../../src/taskpane/shell/texts';
import { exampleReports } from '../../../src/taskpane/tender/exampleReport';
import { readModel } from '../../../src/taskpane/tender/model/modelFromSheet';
import { initialState, tenderReducer } from '../../../src/taskpane/tender/state';
import { ranking, sheetView } from '../../../src/taskpane/tender/view';
import { isFormula, type CellBlock, type Report, type ReportCell } from '../../../src/workbook/workbook';
import { block } from '../../workbook/block';

function written(cell: ReportCell): Cell {
  if (isFormula(cell) || isCellError(cell)) throw new Error('The example holds only plain values.');
  return cell;
}

/** The cells of the sheet that a report becomes. */
function sheetOf({ sheetName, parts }: Report): CellBlock {
  const rows = parts.flatMap((part): readonly (readonly Cell[])[] =>
    part.kind === 'table'
      ? [part.columns.map(({ title }) => title), ...part.rows.map((row) => row.map(written))]
      : [],
  );
  return { ...block(rows), sheet: sheetName };
}

describe.each<Language>(['nl', 'en'])('the example in %s', (language) => {
  const [bids, model] = exampleReports(textsOf(language)).map(sheetOf);
  if (bids === undefined || model === undefined) throw new Error('The example is not whole.');
  const reading = readModel(model);
  if (reading === null) throw new Error('The model of the example cannot be read.');
  const state = tenderReducer(tenderReducer(initialState('2026-11-20'), { type: 'blockRead', block: bids }), {
    type: 'modelRead',
    reading,
  });

  test('is read whole, with two evaluators and a certificate that has ended', () => {
    expect(reading.findings).toEqual([]);
    expect(sheetView(state)?.findings.map(({ severity, address }) => [severity, address])).toEqual([
      ['warns', 'G3'],
      ['info', 'C1'],
    ]);
  });

  test('gives a ranking at once', () => {
    expect(ranking(sheetView(state), state).kind).toBe('ranked');
  });
});
