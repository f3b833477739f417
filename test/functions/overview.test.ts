import { readFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { assess, readPurchaseList, readStaffList, type Assessment, type Cell } from '../../src/engine';
import { answerCell } from '../../src/functions/answer';
import { catalogue } from '../../src/functions/catalogue';
import type { Language } from '../../src/i18n/language';
import { readXlsx } from '../standin/page/xlsxReader';
import { PURCHASES, STAFF } from './callsThatWork';

const OVERVIEW = catalogue.find(({ id }) => id === 'OVERZICHT');

/** Total fte of the sample, as its sheet "Organisatie" says. */
const TOTAL_FTE = 86.4;

type Rows = readonly (readonly Cell[])[];

async function sheetOfSample(name: string): Promise<Rows> {
  const file = path.join(__dirname, '../samples/personeel-2025.xlsx');
  const { sheets } = await readXlsx(new Uint8Array(await readFile(file)).buffer);
  const sheet = sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined) throw new Error(`${name} is not in the sample`);
  const width = Math.max(...sheet.cells.map((row) => row.length));
  return sheet.cells.map((row) => Array.from({ length: width }, (_, column) => row[column]?.value ?? null));
}

function overview(raw: readonly unknown[], language: Language = 'nl'): Rows {
  if (OVERVIEW === undefined) throw new Error('OVERZICHT is missing');
  const answer = answerCell(OVERVIEW, raw, language);
  if ('error' in answer || typeof answer.value !== 'object') throw new Error(JSON.stringify(answer));
  return answer.value;
}

const valueOf = (rows: Rows, part: string) => rows.find((row) => row[0] === part)?.[1];
const noteOf = (rows: Rows, part: string) => rows.find((row) => row[0] === part)?.[2];

function assessed(staff: Rows, purchases: Rows): Assessment {
  const [header = [], ...rows] = staff;
  const [purchaseHeader = [], ...purchaseRows] = purchases;
  const outcome = assess({
    totalFte: TOTAL_FTE,
    referenceYear: 2025,
    placements: readStaffList({ header, rows }).rows.map(({ value }) => value),
    purchases: readPurchaseList({ header: purchaseHeader, rows: purchaseRows }).rows.map(
      ({ value }) => value,
    ),
  });
  if (!outcome.ok) throw new Error('No assessment');
  return outcome.value;
}

describe('the sample of 2025', () => {
  let staff: Rows;
  let purchases: Rows;

  beforeAll(async () => {
    staff = await sheetOfSample('Personeel');
    purchases = await sheetOfSample('Inkoop');
  });

  test('gives the figures of the assessment, to the last digit and in the order of the contract', () => {
    const assessment = assessed(staff, purchases);
    const rows = overview([staff, TOTAL_FTE, purchases, '2025-12-31']);
    expect(rows.slice(0, 11).map((row) => row.slice(0, 2))).toEqual([
      ['Onderdeel', 'Waarde'],
      ['Omvang', assessment.size],
      ['Gewogen fte', assessment.weightedFte],
      ['Directe bijdrage', assessment.direct],
      ['Indirecte bijdrage', assessment.indirectApplied],
      ['Totale sociale bijdrage', assessment.total],
      ['Trede', assessment.level],
      ['Stand van de trede', expect.any(String)],
      ['Tot de volgende trede', assessment.toNext?.weightedFte ?? ''],
      ['PSO 30+', assessment.thirtyPlus.met],
      ['Banen voor de banenafspraak', assessment.jobs],
    ]);
  });

  test('measures the year of the latest start when no date is given, and says so', () => {
    const rows = overview([staff, TOTAL_FTE, purchases]);
    expect(valueOf(rows, 'Peiljaar')).toBe(2025);
    expect(noteOf(rows, 'Peiljaar')).toContain('We nemen aan');
    expect(rows.slice(0, 11)).toEqual(overview([staff, TOTAL_FTE, purchases, '2025-06-30']).slice(0, 11));
  });

  test('is shown in English with the same values', () => {
    const values = (language: Language) =>
      overview([staff, TOTAL_FTE, purchases, '2025-12-31'], language)
        .slice(1, 7)
        .map((row) => row[1]);
    expect(values('en')).toEqual(values('nl'));
  });

  test('has an overview over whole columns too', () => {
    const empty = Array.from({ length: 100_000 }, () => Array.from({ length: 8 }, () => null));
    expect(overview([[...staff, ...empty], TOTAL_FTE, purchases])).toEqual(
      overview([staff, TOTAL_FTE, purchases]),
    );
  });
});

test('a row that cannot be read is left out and named; the rest is computed', () => {
  const [header, ...people] = STAFF;
  const rows = overview([[header, ['P99', 'Wajong', 'Vast', 'veel', 42430, null], ...people], 50]);
  expect(valueOf(rows, 'Gewogen fte')).toBe(valueOf(overview([STAFF, 50]), 'Gewogen fte'));
  expect(valueOf(rows, 'Bevindingen')).toBeGreaterThan(0);
  expect(noteOf(rows, 'Bevindingen')).toContain('niet volledig');
  expect(valueOf(rows, 'Personeel, rij 1 onder de kolomnamen')).toBe('telt niet mee');
});

test('what the assessment finds is named by the row of the list, also behind a row that was left out', () => {
  const [header, ...people] = STAFF;
  const unread = ['P98', 'Wajong', 'Vast', 'veel', 42430, null];
  const tooLong = ['P99', 'Wajong', 'Vast', 75, 42430, null];
  const rows = overview([[header, unread, tooLong, ...people], 50]);
  expect(valueOf(rows, 'Personeel, rij 2 onder de kolomnamen')).toBe('telt niet mee');
});

test('a level that cannot be determined is a text, because an error could take the whole table with it', () => {
  const rows = overview([STAFF, 5000]);
  expect(valueOf(rows, 'Trede')).toBe('niet te bepalen');
  expect(noteOf(rows, 'Stand van de trede')).toContain('Basistrede');
});

test('a list of purchases without rows is nothing bought', () => {
  const [header] = PURCHASES;
  expect(overview([STAFF, 50, [header]])).toEqual(overview([STAFF, 50]));
});

test('empty rows above the names of the columns are no matter', () => {
  const [header] = STAFF;
  expect(overview([[header.map(() => null), ...STAFF], 50])).toEqual(overview([STAFF, 50]));
});

test.each([
  ['no rows under the names of the columns', STAFF.slice(0, 1), 'Onder de kolomnamen staat niets'],
  ['no column with hours', STAFF.map((row) => row.filter((_, column) => column !== 3)), 'de uren per week'],
  ['no names of columns', STAFF.slice(1), 'kolomnamen'],
])('a staff list with %s is refused', (_, staff, reason) => {
  if (OVERVIEW === undefined) throw new Error('OVERZICHT is missing');
  const answer = answerCell(OVERVIEW, [staff, 50], 'nl');
  expect(answer).toMatchObject({
    error: { code: '#VALUE!', message: expect.stringContaining(reason) as unknown },
  });
});

test('any rows under the names of the columns give the same parts, without an error in them', () => {
  const [header] = STAFF;
  const parts = overview([STAFF, 50]).map((row) => row[0]);
  const cell = fc.oneof(
    fc.constantFrom<unknown>(
      'Wajong',
      'BOL niveau 1',
      'Vast',
      'Stage',
      'Proefplaatsing',
      'Totaal',
      'ja',
      '',
      null,
    ),
    fc.constantFrom<unknown>(32, -1, 75, 2025, 42430, 45931, '2025-01-01', { error: '#N/A' }, { image: 1 }),
    fc.anything(),
  );
  const row = fc.tuple(cell, cell, cell, cell, cell, cell);
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), (rows) => {
      const spilled = overview([[header, ...STAFF.slice(1), ...rows], 50, undefined, 46022]);
      const shown = spilled.map(([part]) => part);
      return (
        parts.slice(0, 12).every((part) => shown.includes(part)) &&
        spilled.every((line) => line.length === 3 && line.every((value) => typeof value !== 'object'))
      );
    }),
  );
});
