import { languageOf } from '../../../../src/i18n/language';
import { textsOf } from '../../../../src/taskpane/shell/texts';
import { completeModel } from '../../../../src/taskpane/tender/model/awardModel';
import { readModel } from '../../../../src/taskpane/tender/model/modelFromSheet';
import { tenderReport, type ReportContent } from '../../../../src/taskpane/tender/result/report';
import { tenderReducer } from '../../../../src/taskpane/tender/state';
import { ranking, sheetView } from '../../../../src/taskpane/tender/view';
import { isFormula, type Report, type ReportTable } from '../../../../src/workbook/workbook';
import { block } from '../../../workbook/block';
import { readSample } from '../sampleState';

async function content(): Promise<ReportContent> {
  const state = tenderReducer(await readSample(), {
    type: 'bidExcluded',
    bid: 'Inschrijver G',
    reason: 'teruggetrokken 12-10',
  });
  const view = sheetView(state);
  const outcome = ranking(view, state);
  if (outcome.kind !== 'ranked' || !view) throw new Error('The sample is not ranked.');
  return {
    model: state.model,
    request: outcome.request,
    result: outcome.result,
    findings: view.findings,
    divided: null,
    record: null,
    source: { sheet: 'Inschrijvingen', address: 'A1:H13' },
    date: '2026-11-20',
    referenceDate: state.referenceDate,
    version: '1.2.3',
  };
}

function tables(report: Report): readonly ReportTable[] {
  return report.parts.filter((part) => part.kind === 'table');
}

function lines(report: Report): readonly string[] {
  return report.parts.flatMap((part) => ('text' in part ? [part.text] : []));
}

test('the ranking is written from the winner down, with points per criterion and the excluded bid last', async () => {
  const [ranked] = tables(tenderReport(await content(), textsOf('nl')));
  expect(ranked?.columns.map(({ title }) => title)).toEqual([
    'Plaats',
    'Inschrijver',
    'Inschrijfsom',
    'Punten prijs',
    'Plan van aanpak',
    'Kwaliteitsborging',
    'PSO-niveau',
    'Social return',
    'Totaal',
    'Status',
    'Reden',
  ]);
  expect(ranked?.rows[0]?.slice(0, 3)).toEqual([1, 'Inschrijver C', 2415000]);
  expect(ranked?.rows[0]?.[8]).toBeCloseTo(65.2222, 4);
  expect(ranked?.rows.at(-1)).toEqual([
    null,
    'Inschrijver G',
    1750000,
    null,
    null,
    null,
    null,
    null,
    null,
    'uitgesloten',
    'teruggetrokken 12-10',
  ]);
});

test('the model is written so that it can be read back as the same model', async () => {
  const { model, ...rest } = await content();
  const [, written] = tables(tenderReport({ model, ...rest }, textsOf('nl')));
  const titles = written?.columns.map(({ title }) => title) ?? [];
  const cells = written?.rows.map((row) => row.map((cell) => (isFormula(cell) ? null : cell))) ?? [];
  const reading = readModel(block([titles, ...cells]));
  const readBack = reading === null ? null : completeModel(reading.model);
  expect(reading?.findings).toEqual([]);
  expect(readBack).toEqual(completeModel(model));
});

test('the answer, the source, the reference date and the version are on the sheet', async () => {
  const report = tenderReport(await content(), textsOf('nl'));
  expect(report.sheetName).toBe('PSO-uitslag');
  expect(lines(report)).toEqual(
    expect.arrayContaining([
      'Inschrijver C wint met 1,76 punten verschil.',
      'Het verschil is dat van de totalen zonder afronding.',
      'Gelezen van blad Inschrijvingen, A1:H13, op 20-11-2026',
      'Certificaten moeten geldig zijn op 20-11-2026.',
      'Gemaakt met PSO voor Excel, versie 1.2.3.',
    ]),
  );
});

test('the findings go along, with their cell', async () => {
  const lines = tenderReport(await content(), textsOf('nl')).parts.flatMap((part) =>
    part.kind === 'text' ? [part.text] : [],
  );
  expect(lines.some((line) => line.startsWith('Inschrijvingen!F10: Het certificaat'))).toBe(true);
});

test('criteria called like a column of the sheet keep a column of their own', async () => {
  const { request, ...rest } = await content();
  const criteria = request.model.criteria.map((criterion, index) =>
    index === 0 ? { ...criterion, id: 'Totaal' } : criterion,
  );
  const renamed = { ...request, model: { ...request.model, criteria } };
  const [ranked] = tables(tenderReport({ ...rest, request: renamed }, textsOf('nl')));
  const titles = ranked?.columns.map(({ title }) => title) ?? [];
  expect(titles).toEqual(expect.arrayContaining(['Totaal', 'Totaal (2)']));
  expect(new Set(titles).size).toBe(titles.length);
});

test('the sheet is written in English for English readers', async () => {
  const report = tenderReport(await content(), textsOf(languageOf('en-US')));
  expect(report.sheetName).toBe('PSO-result');
  expect(lines(report)).toContain('Inschrijver C wins by 1.76 points.');
});
