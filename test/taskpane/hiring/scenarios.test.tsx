import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { scenarioTable, type Cell, type Scenario } from '../../../src/engine';
import { isFormula, WorkbookRefusal, type CellBlock, type Report } from '../../../src/workbook/workbook';
import { block } from '../../workbook/block';
import { PaperWorkbook } from '../paperWorkbook';
import { renderPane } from '../renderPane';
import { CATERING, optionsSheet, organisation, WAREHOUSE } from './organisation';

expect.extend(toHaveNoViolations);

const user = userEvent.setup({ delay: null });

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const tab = (name: string | RegExp): HTMLElement => screen.getByRole('tab', { name });

const NOW: Scenario = {
  name: 'Nu',
  year: 2025,
  organisation: { totalFte: 100, weightedFte: 3, attributedFte: 0 },
  positions: [],
  purchases: [],
};

function withWarehouse(name: string, count: number, cost = 20000): Scenario {
  const position = { id: 'Magazijn', count, hoursPerWeek: 36, normHours: 36, weight: 1, cost };
  return { ...NOW, name, positions: [position] };
}

function sheetOf(scenarios: readonly Scenario[]): CellBlock {
  const { header, rows } = scenarioTable(scenarios);
  return { ...block([header, ...rows]), sheet: 'PSO-scenariolijst' };
}

/** What a report wrote in its table, as the cells of a sheet. */
function cellsIn({ sheetName, parts: [table] }: Report): CellBlock {
  if (table?.kind !== 'table') throw new Error('A table was expected');
  const rows = table.rows.map((row) => row.map((cell): Cell => (isFormula(cell) ? null : cell)));
  return { ...block([table.columns.map(({ title }) => title), ...rows]), sheet: sheetName };
}

async function openScenarios(workbook: PaperWorkbook) {
  const { container } = renderPane(workbook);
  await user.click(button('Zoek de goedkoopste weg'));
  await user.click(tab(/^Scenario's/));
  return container;
}

test('scenarios on a sheet stand side by side, with the best first and the differences line by line', async () => {
  const workbook = new PaperWorkbook([
    sheetOf([NOW, withWarehouse('Een erbij', 1), withWarehouse('Vier erbij', 4)]),
  ]);
  const container = await openScenarios(workbook);
  expect(
    await screen.findByText(/^Van deze scenario’s haalt Een erbij de hoogste trede, Trede 3, het goedkoopst/),
  ).toBeVisible();
  const beside = screen.getByRole('table', { name: 'Scenario’s naast elkaar' });
  expect(within(beside).getByRole('row', { name: /^Een erbij/ })).toHaveTextContent(/20\.000,00/);
  await user.click(button('‘Vier erbij’ tegenover ‘Nu’'));
  const differences = screen.getByRole('list', { name: '‘Vier erbij’ tegenover ‘Nu’' });
  expect(differences).toHaveTextContent(/Kosten per jaar€.0,00 → €.80\.000,00/);
  expect(differences).toHaveTextContent(/Magazijn \(4 keer in plaats van 0 keer\): 4,00 gewogen fte meer\./);
  await user.click(button('Alle cijfers'));
  expect(screen.getByRole('table', { name: 'Alle cijfers' })).toHaveTextContent(
    /Totaal fteNu100,00Een erbij101,00/,
  );
  expect(await axe(container)).toHaveNoViolations();
});

test('the others are held against the scenario that is chosen', async () => {
  await openScenarios(new PaperWorkbook([sheetOf([NOW, withWarehouse('Een erbij', 1)])]));
  await user.selectOptions(await screen.findByLabelText('Vergelijk met'), 'Een erbij');
  expect(button('‘Nu’ tegenover ‘Een erbij’')).toBeVisible();
});

test('of more than five scenarios five are shown, and others can be chosen', async () => {
  const six = [NOW, ...[1, 2, 3, 4, 5].map((count) => withWarehouse(`Plan ${count}`, count))];
  const container = await openScenarios(new PaperWorkbook([sheetOf(six)]));
  const choice = await screen.findByRole('group', { name: 'Welke scenario’s ziet u?' });
  expect(within(choice).getByRole('checkbox', { name: 'Plan 5' })).toBeDisabled();
  await user.click(within(choice).getByRole('checkbox', { name: 'Plan 1' }));
  await user.click(within(choice).getByRole('checkbox', { name: 'Plan 5' }));
  const beside = screen.getByRole('table', { name: 'Scenario’s naast elkaar' });
  expect(within(beside).getByRole('row', { name: /^Plan 5/ })).toBeVisible();
  expect(within(beside).queryByRole('row', { name: /^Plan 1/ })).not.toBeInTheDocument();
  expect(await axe(container)).toHaveNoViolations();
});

test('a cell that is wrong is named, and its scenario is left out', async () => {
  const sheet = sheetOf([NOW, withWarehouse('Een erbij', 1)]);
  const cells = sheet.cells.map((row, place) =>
    place === 3 ? row.map((cell, column) => (column === 3 ? 'veel' : cell)) : row,
  );
  const workbook = new PaperWorkbook([{ ...sheet, cells }]);
  await openScenarios(workbook);
  await user.click(await screen.findByRole('button', { name: 'Toon D4' }));
  expect(workbook.selected).toEqual(['PSO-scenariolijst!D4']);
  expect(screen.getByText(/^Scenario Nu komt uit op/)).toBeVisible();
});

test('a plan is kept as an ordinary table on a new sheet, which reads back as the same scenario', async () => {
  const workbook = await organisation([WAREHOUSE, CATERING]);
  await openScenarios(workbook);
  await screen.findByRole('heading', { name: 'Bewaar een plan' });
  expect(screen.getByText('Geef het scenario eerst een naam.')).toBeVisible();
  expect(screen.getByLabelText('Naam van het scenario')).toHaveAccessibleDescription(
    /geen naam van een persoon/,
  );
  await user.click(tab(/^Route/));
  await screen.findByText('Bewezen goedkoopst');
  const steps = screen.getByRole('table', { name: 'Stappen' });
  const total = within(steps).getByRole('row', { name: /^Samen/ }).textContent;
  await user.click(tab(/^Scenario's/));
  await user.type(screen.getByLabelText('Naam van het scenario'), 'De route');
  await user.click(button('Bewaar als scenario'));
  expect(await screen.findAllByText('Scenario ‘De route’ staat op blad PSO-scenariolijst.')).not.toHaveLength(
    0,
  );
  expect(screen.getByLabelText('Naam van het scenario')).toHaveValue('');
  const [report] = workbook.written;
  if (report === undefined) throw new Error('A sheet was expected');
  const again = await organisation([WAREHOUSE, CATERING]);
  const staff = await again.sources();
  const blocks = await Promise.all(staff.map((source) => again.read(source)));
  document.body.replaceChildren();
  await openScenarios(new PaperWorkbook([...blocks, cellsIn(report)], 'PSO-scenariolijst'));
  const answer = await screen.findByText(/^Scenario De route komt uit op Trede 3 en kost/);
  const cost = /€.[\d.,]+\d/.exec(answer.textContent)?.[0] ?? '';
  expect(cost).not.toBe('');
  expect(total).toContain(cost);
});

test('a second scenario comes as rows under the first', async () => {
  const workbook = await organisation([WAREHOUSE]);
  const sources = await workbook.sources();
  const blocks = await Promise.all(sources.map((source) => workbook.read(source)));
  const both = new PaperWorkbook([...blocks, sheetOf([NOW])]);
  await openScenarios(both);
  await screen.findByText(/^Scenario Nu/);
  await user.selectOptions(screen.getByLabelText('Welk plan?'), 'Niets doen');
  const name = screen.getByLabelText('Naam van het scenario');
  await user.type(name, 'nu');
  expect(name).toHaveAccessibleDescription(/Er is al een scenario ‘nu’/);
  await user.clear(name);
  await user.type(name, 'Zoals het is');
  await user.click(button('Bewaar als scenario'));
  expect(
    await screen.findAllByText('Scenario ‘Zoals het is’ staat op blad PSO-scenariolijst.'),
  ).not.toHaveLength(0);
  expect(name).toHaveValue('');
  expect(name).not.toHaveAccessibleDescription(/Er is al een scenario/);
  expect(name).toHaveValue('');
  expect(screen.queryByText(/^Er is al een scenario/)).not.toBeInTheDocument();
  expect(
    within(screen.getByRole('table', { name: 'Scenario’s naast elkaar' })).getAllByRole('row'),
  ).toHaveLength(3);
});

test('a table of scenarios is not taken for a staff list', async () => {
  const workbook = new PaperWorkbook(
    [sheetOf([NOW, withWarehouse('Een erbij', 1)]), optionsSheet([WAREHOUSE])],
    'PSO-scenariolijst',
  );
  renderPane(workbook);
  await user.click(button('Zoek de goedkoopste weg'));
  expect(
    await screen.findByText('Uw stand van nu is nog niet te berekenen. Dit ontbreekt nog:'),
  ).toBeVisible();
});

test('when Excel refuses, the pane says so and keeps the name that was typed', async () => {
  const workbook = await organisation([WAREHOUSE]);
  await openScenarios(workbook);
  await user.type(await screen.findByLabelText('Naam van het scenario'), 'Nu');
  workbook.refusal = new WorkbookRefusal('workbookProtected');
  await user.click(button('Bewaar als scenario'));
  expect(await screen.findAllByText(/beveilig/)).not.toHaveLength(0);
  expect(screen.getByLabelText('Naam van het scenario')).toHaveValue('Nu');
});
