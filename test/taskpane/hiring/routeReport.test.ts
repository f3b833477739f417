import { readOptionList, route, type RouteOption, type RouteRequest } from '../../../src/engine';
import { OPTIONS } from '../../../src/taskpane/hiring/options/optionKind';
import { routeReport } from '../../../src/taskpane/hiring/route/routeReport';
import { listView } from '../../../src/taskpane/job/list/listView';
import { textsOf } from '../../../src/taskpane/shell/texts';
import { layOut } from '../../../src/workbook/reportLayout';
import { isFormula, type Report, type ReportCell } from '../../../src/workbook/workbook';
import { CATERING, optionsSheet, WAREHOUSE } from './organisation';

const texts = textsOf('nl');

function written(change: Partial<RouteRequest> = {}): Report {
  const list = listView(optionsSheet([WAREHOUSE, CATERING]), OPTIONS, {}, readOptionList);
  const options: readonly RouteOption[] = list.rows.map(({ value }) => value);
  const request: RouteRequest = {
    goal: 'Trede 2',
    organisation: { totalFte: 50, weightedFte: 1.5, attributedFte: 0.2, targetFte: 2 },
    options,
    limits: { hires: null, cost: null },
    alternatives: 5,
    ...change,
  };
  const found = route(request);
  if (!found.ok) throw new Error('No route.');
  const content = {
    request,
    route: found.value,
    options: { list, options },
    date: '2026-11-22',
    version: '1',
  };
  return routeReport(content, texts);
}

function cells(report: Report): readonly (readonly ReportCell[])[] {
  return layOut(report).cells;
}

function rowOf(report: Report, name: string): number {
  return cells(report).findIndex(([first]) => first === name);
}

function formulaBeside(report: Report, name: string): string {
  const cell = cells(report)[rowOf(report, name)]?.[1] ?? null;
  return isFormula(cell) ? cell.formula : '';
}

test('the options follow the cells of the user, and what was bought already stands among them', () => {
  const report = written();
  const catering = cells(report).find(([first]) => first === 'Catering');
  expect(catering?.[4]).toEqual({ formula: "=IF(ISBLANK('Opties'!E3),\"\",'Opties'!E3)" });
  const bought = cells(report).find(([first]) => first === 'Inkoop van nu');
  expect(bought?.slice(4, 9)).toEqual([0.2, 0, 1, null, 1]);
});

test('the outcome is made by the functions from the cells of the sheet itself', () => {
  const report = written();
  const total = rowOf(report, 'Totaal fte van de organisatie') + 1;
  expect(formulaBeside(report, 'Norm van het doel')).toContain(`=PSO.NORM($B$${total},`);
  expect(formulaBeside(report, 'Trede')).toContain('=PSO.TREDE(');
  expect(formulaBeside(report, 'Nog nodig voor het doel (gewogen fte)')).toContain('=PSO.TEKORT(');
  expect(formulaBeside(report, 'PSO 30+ gehaald')).toContain('=PSO.DERTIGPLUS(');
});

test('fte are shown with two decimals, also what is still missing', () => {
  const report = written();
  const { formats } = layOut(report);
  const missing = rowOf(report, 'Nog nodig voor het doel (gewogen fte)');
  expect(formats[missing]?.[1]).toBe('0.00');
  expect(formats[rowOf(report, 'Catering')]?.slice(9, 13)).toEqual(Array(4).fill('0.00'));
});

test('the cheapest way is searched again over the whole list of options, and stands last', () => {
  const report = written();
  const header = rowOf(report, 'Naam') + 1;
  const last = cells(report)
    .flat()
    .filter(isFormula)
    .find(({ formula }) => formula.startsWith('=PSO.HR.ROUTE('));
  expect(last?.formula).toContain(`A${header}:H${header + 3}`);
  expect(report.parts.at(-1)?.kind).toBe('spill');
});

test('for PSO 30+ the norm is that of Trede 3 and the sheet does not search again', () => {
  const hire: RouteOption = {
    id: 'Magazijn',
    kind: 'hire',
    fte: 0.8,
    weight: 1,
    annualCost: 24000,
    max: 40,
    addsToTotal: true,
  };
  const report = written({ goal: 'PSO 30+', options: [hire] });
  expect(formulaBeside(report, 'Norm van het doel')).toContain('"PSO 30+","Trede 3"');
  expect(report.parts.at(-1)?.kind).toBe('text');
});
