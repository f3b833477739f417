import { readOwnPolicy, type Cell } from '../../../src/engine';
import { readPolicySheet, type PolicySheetTable } from '../../../src/taskpane/rules/readPolicySheet';
import type { CellBlock } from '../../../src/workbook/workbook';
import { block } from '../../workbook/block';
import { withCell } from '../tender/schoonmaak';
import { emptyPolicy, filledPolicy } from './policySheet';

const SOURCE = 'eigen opgave: blad PSO-beleid';

function read(sheet: CellBlock): PolicySheetTable {
  const found = readPolicySheet(sheet, SOURCE);
  if (found === null) throw new Error('No table of blocks');
  return found;
}

/** The sheet with more cells to the right of what is there. */
function beside(sheet: CellBlock, more: readonly (readonly Cell[])[]): CellBlock {
  const cells = sheet.cells.map((row, place) => [...row, null, ...(more[place] ?? [])]);
  return { ...block(cells), sheet: sheet.sheet };
}

test.each(['nl', 'en'] as const)(
  'the sheet that the add-in makes can be read once it is filled in: %s',
  (language) => {
    expect(readOwnPolicy(read(filledPolicy(language)).table)).toMatchObject({
      findings: [],
      policy: { organisation: 'Gemeente Voorbeeld', fullTimeHours: 36 },
    });
  },
);

test.each(['nl', 'en'] as const)(
  'the examples on the sheet are all that stands in the way: %s',
  (language) => {
    const { policy, findings } = readOwnPolicy(read(emptyPolicy(language)).table);
    expect(policy).toBeNull();
    expect(findings.filter(({ severity }) => severity === 'blocks').map(({ place }) => place)).toEqual([
      { kind: 'cell', row: 0, column: 'value' },
      { kind: 'cell', row: 2, column: 'value' },
    ]);
  },
);

test.each([
  [
    'a list of the blocks',
    [[], ['Code', 'Naam', 'Bedrag', 'Soort'], ['pw', 'Participatiewet', 40_000, 'bouwblok']],
  ],
  [
    'words that are also columns',
    [
      ['Naam', 'Bedrag', 'Groep'],
      ['Jan', 100, 'A'],
    ],
  ],
])('what stands beside the policy is no part of it: %s', (_, more) => {
  const policy = readOwnPolicy(read(filledPolicy()).table).policy;
  expect(policy).not.toBeNull();
  expect(readOwnPolicy(read(beside(filledPolicy(), more)).table).policy).toEqual(policy);
});

test('without the column that says what a row is, there is no policy', () => {
  const sheet = emptyPolicy();
  const row = sheet.cells.findIndex((cells) => cells.includes('Soort') && cells.includes('Code'));
  expect(readPolicySheet(withCell(sheet, `A${row + 1}`, 'Type'), SOURCE)).toBeNull();
});
