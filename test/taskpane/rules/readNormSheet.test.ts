import { readOwnPack } from '../../../src/engine';
import { readNormSheet, type NormSheetTable } from '../../../src/taskpane/rules/readNormSheet';
import type { CellBlock } from '../../../src/workbook/workbook';
import { inventedNorm } from '../../engine/rules/ownTable';
import { block } from '../../workbook/block';
import { withCell } from '../tender/schoonmaak';
import { emptySheet, filledSheet } from './filledSheet';

const SOURCE = 'eigen opgave: blad PSO-normen';

function read(sheet: CellBlock): NormSheetTable {
  const found = readNormSheet(sheet, SOURCE);
  if (found === null) throw new Error('No table of norms');
  return found;
}

test.each(['nl', 'en'] as const)(
  'the sheet that the add-in makes can be read once it is filled in: %s',
  (language) => {
    const { table } = read(filledSheet(language));
    expect(readOwnPack(table)).toMatchObject({
      findings: [],
      complete: true,
      pack: { version: '2.2', validFrom: '2026-04-01' },
    });
  },
);

test.each(['nl', 'en'] as const)(
  'no norm stands on the sheet before the user fills it in: %s',
  (language) => {
    expect(readOwnPack(read(emptySheet(language)).table)).toMatchObject({ filled: 0, pack: null });
  },
);

test('the size and the columns are found wherever they were moved to', () => {
  const moved = block(
    [
      ['Trede 3', ' trede 2', 'TREDE 1', 'Aantal fte', 'Basistrede'],
      [0.09, 0.06, 0.04, 2, null],
    ],
    { firstRow: 4, firstColumn: 2 },
  );
  const { table, addressOf } = read(moved);
  expect(table.rows).toEqual([
    { size: 2, Basistrede: null, 'Trede 1': 0.04, 'Trede 2': 0.06, 'Trede 3': 0.09 },
  ]);
  expect(addressOf({ kind: 'cell', row: 0, column: 'Trede 1' })).toBe('E6');
  expect(addressOf({ kind: 'header', column: 'Basistrede' })).toBe('G5');
});

test.each([
  ['a norm', { kind: 'cell', row: 48, column: 'Trede 1' }, 'C59'],
  ['a size', { kind: 'cell', row: 0, column: 'size' }, 'A11'],
  ['the head of a column', { kind: 'header', column: 'Trede 3' }, 'E10'],
  ['the version', { kind: 'detail', detail: 'version' }, 'B7'],
  ['the date', { kind: 'detail', detail: 'validFrom' }, 'B8'],
] as const)('%s has the address where it stands', (_, place, address) => {
  const filled = filledSheet();
  const { addressOf } = read(filled);
  expect(addressOf(place)).toBe(address);
});

test('the norm that a cell holds is read from that cell', () => {
  expect(read(filledSheet()).table.rows[48]).toMatchObject({
    size: 50,
    'Trede 1': inventedNorm(50, 'Trede 1'),
  });
});

test('a detail or column that is gone is missed at the head of the table', () => {
  const without = withCell(withCell(filledSheet(), 'A7', null), 'D10', null);
  const { table, addressOf } = read(without);
  expect(table.details.version).toBeNull();
  expect(addressOf({ kind: 'detail', detail: 'version' })).toBe('A10');
  expect(addressOf({ kind: 'header', column: 'Trede 2' })).toBe('A10');
});

test('a sheet without the names of the treden is no table of norms', () => {
  expect(
    readNormSheet(
      block([
        ['Inschrijver', 'Prijs'],
        ['A', 1],
      ]),
      SOURCE,
    ),
  ).toBeNull();
});
