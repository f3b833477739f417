import { assess, type Assessment, type AssessRequest, type Cell, type PersonLine } from '../../../src/engine';
import { holdsUp, jobFindings, standing, type JobFindings } from '../../../src/taskpane/ladder/standing';
import { INITIAL_LADDER, ladderReducer } from '../../../src/taskpane/ladder/state';
import { ladderView } from '../../../src/taskpane/ladder/view';
import { withCell } from '../tender/schoonmaak';
import { assessed, readOrganisation } from './assessed';
import { staffSheet } from './personeel';

/** The sample organisation typed over by hand, as `assess` takes it. */
const SAMPLE: AssessRequest = {
  totalFte: 86.4,
  headcount: 103,
  referenceYear: 2025,
  placements: [
    ['P01', 'Wajong', 'Vast', 32, '2016-03-01', undefined, false, true],
    ['P02', 'Participatiewet', 'Tijdelijk', 24, '2023-09-01', undefined, true, true],
    ['P03', 'Participatiewet', 'Vast', 36, '2019-05-01', undefined, false, false],
    ['P04', 'WW', 'Tijdelijk', 40, '2024-02-01', undefined, false, false],
    ['P05', 'WIA', 'Detachering', 20, '2024-06-01', undefined, false, false],
    ['P06', 'BBL niveau 2', 'Leerwerkovereenkomst', 32, '2024-08-26', '2026-07-10', false, false],
    ['P07', 'BOL niveau 1', 'Stage', 24, '2025-02-03', '2025-06-27', false, false],
    ['P08', 'VSO/PRO', 'Vast', 28, '2021-08-01', undefined, false, true],
    ['P09', 'SW-indicatie', 'Begeleid werken', 30, '2014-01-01', undefined, false, true],
    ['P10', 'Statushouder', 'Tijdelijk', 32, '2024-11-01', undefined, false, false],
    ['P11', 'WW', 'Uitzendkracht', 32, '2025-04-01', '2025-09-30', false, false],
    ['P12', 'Participatiewet', 'Proefplaatsing', 24, '2025-10-01', '2025-12-01', false, false],
  ].map(([id, position, contract, hoursPerWeek, start, end, wageSubsidy, inRegister]) => ({
    id: String(id),
    position: String(position),
    contract: String(contract),
    hoursPerWeek: Number(hoursPerWeek),
    normHours: 36,
    start: String(start),
    ...(typeof end === 'string' && { end }),
    wageSubsidy: wageSubsidy === true,
    inRegister: inRegister === true,
  })),
  purchases: [
    { supplier: 'Leverancier 1 (PSO Trede 3)', value: 48000, turnover: 5200000, fte: 61, direct: 0.34 },
    { supplier: 'Leverancier 2 (SW-bedrijf)', value: 22500, turnover: 31000000, fte: 540, direct: 0.78 },
    { supplier: 'Leverancier 3 (PSO Trede 1)', value: 125000, turnover: 18400000, fte: 142, direct: 0.021 },
  ],
};

/** Everything of an assessment that is a figure or a sentence. */
function figuresOf(assessment: Assessment): unknown {
  return JSON.parse(JSON.stringify({ ...assessment, findings: [], persons: [] }));
}

function lineOf(person: PersonLine): unknown {
  return JSON.parse(JSON.stringify(person));
}

async function findingsWith(...cells: readonly (readonly [string, Cell])[]): Promise<JobFindings> {
  const staff = cells.reduce(
    (block, [address, value]) => withCell(block, address, value),
    await staffSheet(),
  );
  const view = ladderView(await readOrganisation(staff));
  return jobFindings(view, standing(view));
}

test('the pane gives the same figures to the last digit as the assessment of the same list', async () => {
  const { assessment } = assessed(await readOrganisation());
  const outcome = assess(SAMPLE);
  if (!outcome.ok) throw new Error('The sample cannot be assessed.');
  const expected = outcome.value;
  expect(figuresOf(assessment)).toEqual(figuresOf(expected));
  expect(assessment.persons.map(lineOf)).toEqual(expected.persons.map(lineOf));
  const codes = (each: Assessment) => each.findings.map(({ code, id }) => [code, id]);
  expect(codes(assessment)).toEqual(codes(expected));
});

test('the hours of a full week of the organisation hold for who has none of his own', async () => {
  const { request } = assessed(await readOrganisation());
  expect(request.placements.map(({ normHours }) => normHours)).toEqual(SAMPLE.placements.map(() => 36));
  expect(request.placements[0]?.origins).toMatchObject({
    hoursPerWeek: 'Personeel!D2',
    normHours: 'Organisatie!B4',
  });
});

test('a figure typed in the pane goes before that of the sheet', async () => {
  const state = ladderReducer(await readOrganisation(), {
    type: 'figureTyped',
    field: 'totalFte',
    value: 50,
  });
  expect(assessed(state).assessment.size).toBe(50);
});

test('as long as something is missing it is named', async () => {
  const nothing = standing(ladderView(INITIAL_LADDER));
  expect(nothing).toMatchObject({
    kind: 'open',
    gaps: [{ key: 'ladderJob.gap.staff' }, { key: 'ladderJob.gap.figure' }, { key: 'ladderJob.gap.figure' }],
  });
  const emptied = ladderReducer(await readOrganisation(), {
    type: 'figureTyped',
    field: 'totalFte',
    value: null,
  });
  expect(standing(ladderView(emptied))).toMatchObject({ kind: 'open', gaps: [{}] });
});

test('an organisation of less than two fte is told why it cannot take part', async () => {
  const small = ladderReducer(await readOrganisation(), { type: 'figureTyped', field: 'totalFte', value: 1 });
  const view = ladderView(small);
  const { organisation } = jobFindings(view, standing(view));
  expect(organisation.length + (standing(view).kind === 'failed' ? 1 : 0)).toBeGreaterThan(0);
});

test('the sample holds nothing up', async () => {
  expect(holdsUp(await findingsWith())).toBe(false);
});

describe('a row that cannot count is a finding in its cell, and holds up the overview', () => {
  test.each<[string, string, Cell]>([
    ['an unknown start position', 'B2', 'Wajogn'],
    ['an unknown contract form', 'C2', 'Contractje'],
    ['more hours than a week has', 'D2', 61],
    ['no hours', 'D2', null],
    ['no start date', 'E2', null],
    ['a start date that can be two days', 'E2', '03/04/2016'],
    ['an end before the start', 'F2', 36526],
    ['neither yes nor no', 'H2', 'misschien'],
  ])('%s', async (_, address, value) => {
    const findings = await findingsWith([address, value]);
    expect(findings.staff[0]).toMatchObject({ severity: 'blocks', sheet: 'Personeel', address });
    expect(holdsUp(findings)).toBe(true);
  });

  test('and the other rows are still assessed, with the result marked incomplete', async () => {
    const staff = withCell(await staffSheet(), 'B2', 'Wajogn');
    const { assessment } = assessed(await readOrganisation(staff));
    expect(assessment.complete).toBe(false);
    expect(assessment.weightedFte).toBeGreaterThan(0);
  });
});

test('a column with names of people is pointed out', async () => {
  const { staff } = await findingsWith(['A1', 'Naam medewerker']);
  expect(staff.find(({ address }) => address === 'A1')).toMatchObject({
    severity: 'warns',
    problem: { key: 'lists.names.problem' },
    remedy: { key: 'lists.personal.remedy' },
  });
});

test('the same person twice in the same days is pointed out', async () => {
  const { staff } = await findingsWith(['A3', 'P01']);
  expect(staff.length).toBeGreaterThan((await findingsWith()).staff.length);
});

test('bol with an employment contract and a trial placement over its time are pointed out', async () => {
  const { staff } = await findingsWith(['C8', 'Vast'], ['F13', 46203]);
  expect(staff.map(({ address }) => address)).toEqual(
    expect.arrayContaining([expect.stringMatching(/8$/), expect.stringMatching(/13$/)]),
  );
});

test('a list without hours asks for the column', async () => {
  const { staff } = await findingsWith(['D1', 'Iets anders']);
  expect(staff).toMatchObject([
    { severity: 'blocks', address: 'A1', problem: { key: 'job.list.noColumn.problem' } },
  ]);
});
