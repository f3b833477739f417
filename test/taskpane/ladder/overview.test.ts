import { overviewReport } from '../../../src/taskpane/ladder/overviewReport';
import { ladderReducer, type LadderState } from '../../../src/taskpane/ladder/state';
import { textsOf } from '../../../src/taskpane/shell/texts';
import { isFormula, type CellBlock, type Report } from '../../../src/workbook/workbook';
import { withCell } from '../tender/schoonmaak';
import { assessed, readOrganisation } from './assessed';
import { LiveSheet } from './liveSheet';
import { organisationSheet, purchasesSheet, staffSheet } from './personeel';

function written(state: LadderState, language: 'nl' | 'en' = 'nl'): Report {
  const { view, assessment } = assessed(state);
  return overviewReport(
    { view, assessment, rules: undefined, date: '2026-11-22', version: '1.2.3' },
    textsOf(language),
  );
}

async function live(state: LadderState, staff?: CellBlock, language: 'nl' | 'en' = 'nl'): Promise<LiveSheet> {
  const sheets = [staff ?? (await staffSheet()), await organisationSheet(), await purchasesSheet()];
  return new LiveSheet(written(state, language), sheets);
}

test('the functions on the written sheet give the figures of the pane to the last digit', async () => {
  const state = await readOrganisation();
  const { assessment } = assessed(state);
  const sheet = await live(state);
  expect({
    level: sheet.beside('Trede'),
    weightedFte: sheet.beside('Gewogen fte'),
    direct: sheet.beside('Directe bijdrage'),
    indirect: sheet.beside('Indirecte bijdrage die meetelt'),
    total: sheet.beside('Totale sociale bijdrage'),
    size: sheet.beside('Omvang voor de norm'),
    jobs: sheet.beside('Banen voor de banenafspraak'),
    met: sheet.beside('PSO 30+ gehaald'),
  }).toEqual({
    level: assessment.level,
    weightedFte: assessment.weightedFte,
    direct: assessment.direct,
    indirect: assessment.indirectApplied,
    total: assessment.total,
    size: assessment.size,
    jobs: assessment.jobs,
    met: assessment.thirtyPlus.met,
  });
});

test('the norms and what is missing for each level are calculated there too', async () => {
  const few = { ...(await staffSheet()), cells: (await staffSheet()).cells.slice(0, 5) };
  const state = await readOrganisation(few);
  const { assessment } = assessed(state);
  const sheet = await live(state, few);
  const report = written(state);
  const levels = report.parts.find((part) => part.kind === 'table' && part.name === 'PSO_treden');
  expect(levels).toMatchObject({
    rows: [
      ['Trede 1', {}, {}],
      ['Trede 2', {}, {}],
      ['Trede 3', {}, {}],
    ],
  });
  expect(sheet.beside('Trede 3')).toBe(assessment.norms['Trede 3']);
  expect(sheet.beside('Gewogen fte tot de volgende trede')).toBe(assessment.toNext?.weightedFte);
});

test('a column that was corrected in the pane is read on the written sheet as well', async () => {
  const staff = withCell(await staffSheet(), 'D1', 'Omvang');
  const state = ladderReducer(await readOrganisation(staff), {
    type: 'staffFieldChosen',
    column: 'Omvang',
    field: 'hoursPerWeek',
  });
  const sheet = await live(state, staff);
  expect(sheet.beside('Gewogen fte')).toBe(assessed(await readOrganisation()).assessment.weightedFte);
});

test('the lists follow the cells of the user, also of a sheet with an apostrophe in its name', async () => {
  const staff = { ...(await staffSheet()), sheet: "Team '25" };
  const state = await readOrganisation(staff);
  const sheet = await live(state, staff);
  expect(sheet.beside('Gewogen fte')).toBe(assessed(state).assessment.weightedFte);
});

test('without purchases and without hours of a full week the functions get neither', async () => {
  const nothing = ladderReducer(await readOrganisation(), {
    type: 'sourceChosen',
    part: 'purchases',
    source: null,
  });
  const state = ladderReducer(nothing, { type: 'figureTyped', field: 'normHours', value: null });
  const sheet = await live(state);
  expect(sheet.beside('Totale sociale bijdrage')).toBe(assessed(state).assessment.total);
});

test('nothing of the user is written as a formula but references to cells', async () => {
  const staff = withCell(await staffSheet(), 'A2', '=HYPERLINK("https://example.org")');
  const report = written(await readOrganisation(staff));
  const formulas = report.parts.flatMap((part) =>
    part.kind === 'table'
      ? part.rows.flatMap((row) => row.filter(isFormula).map(({ formula }) => formula))
      : part.kind === 'spill'
        ? [part.formula]
        : [],
  );
  expect(formulas.filter((formula) => formula.includes('HYPERLINK'))).toEqual([]);
  expect(formulas.length).toBeGreaterThan(100);
});

test('what can grow comes last, so that it never runs into other cells', async () => {
  const { parts } = written(await readOrganisation());
  expect(parts.at(-1)?.kind).toBe('spill');
});

test('the overview is written in English for English readers', async () => {
  const state = await readOrganisation();
  expect(written(state, 'en').sheetName).toBe('PSO-overview');
  const sheet = await live(state, undefined, 'en');
  expect(sheet.beside('Weighted fte')).toBe(assessed(state).assessment.weightedFte);
});
