import { runSocialReturn } from '../../../scripts/engine/socialreturn';
import type { RegisterLine } from '../../../src/engine';
import { socialReturnReducer, type SocialReturnState } from '../../../src/taskpane/socialreturn/state';
import { textsOf } from '../../../src/taskpane/shell/texts';
import { overviewReport } from '../../../src/taskpane/socialreturn/report/overviewReport';
import { isFormula, type Report, type ReportTable } from '../../../src/workbook/workbook';
import { LiveSheet } from '../ladder/liveSheet';
import { ON, readRegister, realised } from './realised';

type RealisedLine = Extract<RegisterLine, { ok: true }>;

/** The sample contracts with the choices made that their policies leave open. */
async function answered(): Promise<SocialReturnState> {
  let state = await readRegister();
  const choices = { bonusProRata: true, bonusStacking: true };
  for (const policy of ['haaglanden-2023', 'utrecht-current']) {
    state = socialReturnReducer(state, { type: 'choiceMade', policy, choices });
  }
  return socialReturnReducer(state, {
    type: 'choiceMade',
    policy: 'leiden-2023',
    choices: { fullTimeHours: 36 },
  });
}

function linesOf(state: SocialReturnState): readonly RealisedLine[] {
  return realised(state).standing.result.lines.flatMap((line) => (line.ok ? [line] : []));
}

function written(state: SocialReturnState): Report {
  const { standing, questions, findings } = realised(state);
  return overviewReport(
    {
      ...{ standing, questions, answers: state.answers, on: ON, date: ON, version: '1.2.3' },
      findings: [...findings.contracts, ...findings.placements, ...findings.spending],
    },
    textsOf('nl'),
  );
}

function tableOf(report: Report, name: string): ReportTable {
  const table = report.parts.find((part) => part.kind === 'table' && part.name === name);
  if (table?.kind !== 'table') throw new Error(`There is no table ${name}.`);
  return table;
}

/** The row on the sheet, from 1, at which a table begins. */
function firstRow(report: Report, name: string): number {
  const [row] = tableOf(report, name).rows;
  const formula = row?.find((cell) => isFormula(cell));
  const place =
    formula && isFormula(formula) ? /\((?:\$B\$\d+,)?[A-Z](\d+)/.exec(formula.formula)?.[1] : undefined;
  if (place === undefined) throw new Error(`Table ${name} begins without a formula.`);
  return Number(place);
}

test.each([
  ['with every choice open', () => readRegister()],
  ['with the choices made', answered],
])('the pane and the command line come to the same figures, %s', async (_, read) => {
  const state = await read();
  const { register } = realised(state).standing;
  for (const { contract, realisation } of linesOf(state)) {
    const { sum, kind, start, end, percentage } = contract;
    const question: unknown = JSON.parse(
      JSON.stringify({
        policy: contract.policy,
        contract: { sum, kind, start, end, percentage },
        placements: register.placements
          .filter((placement) => placement.contract === contract.id)
          .map(({ id, block, hoursPerWeek, start: first, end: last, bonuses }) => ({
            ...{ id, block, hoursPerWeek, start: first, end: last, bonuses },
          })),
        spend: register.spend
          .filter((spending) => spending.contract === contract.id)
          .map(({ block, amount, hours }) => ({ block, amount, hours })),
        choices: contract.choices,
        on: ON,
      }),
    );
    expect(runSocialReturn(question, 'nl')).toMatchObject({
      ok: true,
      output: {
        obligation: realisation.obligation,
        items: realisation.items.map(({ value, realised: done, capped, why }) => ({
          value,
          realised: done,
          capped,
          why: why.map(textsOf('nl').render).join(' '),
        })),
        realised: realisation.realised,
        remaining: realisation.remaining,
        share: realisation.share,
        expected: realisation.expected,
        forecast: realisation.forecast(),
      },
    });
  }
});

test.each([
  ['with every choice open', () => readRegister()],
  ['with the choices made', answered],
])(
  'the functions on the written sheet give the figures of the pane to the last digit, %s',
  async (_, read) => {
    const state = await read();
    const report = written(state);
    const sheet = new LiveSheet(report, []);
    const contracts = firstRow(report, 'Social_return_contracten');
    const items = firstRow(report, 'Social_return_inzet');
    const lines = linesOf(state);
    lines.forEach(({ realisation }, place) => {
      expect(sheet.value(`G${contracts + place}`)).toBe(realisation.obligation);
      expect(sheet.value(`H${contracts + place}`)).toBe(realisation.realised);
      expect(sheet.value(`I${contracts + place}`)).toBe(realisation.credit);
      expect(sheet.value(`J${contracts + place}`)).toBe(realisation.remaining ?? '');
      expect(sheet.value(`K${contracts + place}`)).toBe(realisation.share);
      expect(sheet.value(`L${contracts + place}`)).toBe(realisation.expected);
      expect(sheet.value(`M${contracts + place}`)).toBe(realisation.penalty?.amount ?? null);
    });
    lines
      .flatMap(({ realisation }) => realisation.items)
      .forEach(({ value, realised: done }, place) => {
        expect(sheet.value(`I${items + place}`)).toBe(value);
        expect(sheet.value(`J${items + place}`)).toBe(done);
      });
  },
);

test('every obligation calculates, and every value that follows from the cells beside it', async () => {
  const report = written(await readRegister());
  const contracts = tableOf(report, 'Social_return_contracten');
  expect(contracts.rows.map((row) => row.filter((cell) => isFormula(cell)).length)).toEqual([5, 5, 5]);
  const items = tableOf(report, 'Social_return_inzet');
  const live = items.rows.filter(([, , , , , , , , value = null]) => isFormula(value)).map(([, id]) => id);
  expect(live).toEqual(['K1', 'K3', 'K5', 'K7']);
});

/** The report with another figure in a cell of a table. */
function changed(report: Report, name: string, row: number, column: number, figure: number): Report {
  const rows = tableOf(report, name).rows.map((cells, index) =>
    index === row ? cells.map((cell, at) => (at === column ? figure : cell)) : cells,
  );
  const parts = report.parts.map((part) =>
    part.kind === 'table' && part.name === name ? { ...part, rows } : part,
  );
  return { ...report, parts };
}

test('everything follows a changed cell of the sheet: the months of an effort, and the sum of a contract', async () => {
  const report = written(await readRegister());
  const contract = firstRow(report, 'Social_return_contracten');
  const effort = firstRow(report, 'Social_return_inzet');
  const before = new LiveSheet(report, []);
  expect(before.value(`J${effort}`)).toBe(80_000);
  const shorter = new LiveSheet(changed(report, 'Social_return_inzet', 0, 4, 3), []);
  expect(shorter.value(`I${effort}`)).toBe(10_000);
  expect(shorter.value(`J${effort}`)).toBe(10_000);
  expect(shorter.value(`H${contract}`)).toBeCloseTo(Number(before.value(`H${contract}`)) - 70_000, 6);
  expect(shorter.value(`L${contract}`)).toBeCloseTo(Number(before.value(`L${contract}`)) - 70_000, 6);
  const larger = new LiveSheet(changed(report, 'Social_return_contracten', 0, 2, 14_500_000), []);
  expect(larger.value(`G${contract}`)).toBe(725_000);
  // An effort of this contract has no value yet, so that nobody can say what remains.
  expect(before.value(`J${contract}`)).toBe(0);
  expect(larger.value(`J${contract}`)).toBe('');
});

test('what does not follow is named in its own row', async () => {
  const items = tableOf(written(await answered()), 'Social_return_inzet');
  const fixed = items.columns.findIndex(({ title }) => title === 'Staat vast');
  const namedAt = (wanted: string): unknown => items.rows.find(([, id]) => id === wanted)?.[fixed];
  expect(namedAt('K1')).toBeNull();
  expect(namedAt('K2')).toBe('Waarde');
});

test('the value of a choice is written as a figure, because the function asks the same choice', async () => {
  const report = written(await answered());
  const row = tableOf(report, 'Social_return_inzet').rows.find(([, id]) => id === 'K2');
  expect(row?.[8]).toBe(10_000);
  const lines = report.parts.map((part) => (part.kind === 'text' ? part.text : ''));
  expect(lines).toContain('Haaglanden 2023: toeslagen tellen naar rato.');
  expect(lines).toContain('Leiden 2023: een volle week is 36 uur.');
});

test('what could not be valued is on the sheet with its cell and what to do', async () => {
  const findings = tableOf(written(await readRegister()), 'Social_return_bevindingen');
  expect(findings.rows.map(([where]) => where)).toEqual([
    'Contracten!A3',
    'Contracten!A4',
    'Contracten!G4',
    'Inzet!C3',
    'Inzet!C5',
    'Inzet!C7',
    'Besteding!B2',
  ]);
});

test('the course of every contract is on the sheet by month', async () => {
  const state = await readRegister();
  const table = tableOf(written(state), 'Social_return_verloop');
  expect(table.columns.map(({ title }) => title)).toEqual(['Eind van', 'C-101', 'C-102', 'C-103']);
  expect(table.rows).toHaveLength(48);
  expect(table.rows.at(-1)).toEqual(['dec 2027', linesOf(state)[0]?.realisation.expected, null, null]);
});
