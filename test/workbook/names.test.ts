/** @jest-environment node */
import fc from 'fast-check';
import { allowedSheetName, freeSheetName } from '../../src/workbook/sheetName';
import { freeTableName } from '../../src/workbook/tableName';

describe('a sheet name', () => {
  test.each([
    ['PSO-uitslag', 'PSO-uitslag'],
    ['Perceel 1/2: [schoonmaak]?', 'Perceel 1 2 schoonmaak'],
    ["'Uitslag'", 'Uitslag'],
    ['', 'PSO'],
    ['***', 'PSO'],
    ['History', 'PSO'],
    ['Uitslag aanbesteding schoonmaak gemeentelijke gebouwen', 'Uitslag aanbesteding schoonmaak'],
  ])('%s is allowed as %s', (wanted, allowed) => {
    expect(allowedSheetName(wanted)).toBe(allowed);
  });

  test('is always one that Excel takes', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), (wanted) => {
        const name = allowedSheetName(wanted);
        expect(name).toMatch(/^(?!['\s])[^:\\/?*[\]]{1,31}(?<!['\s])$/);
      }),
    );
  });

  test('that is taken gets the first free number, in any case of letters', () => {
    expect(freeSheetName('Uitslag', ['UITSLAG', 'uitslag (2)'])).toBe('Uitslag (3)');
    expect(freeSheetName('Uitslag', ['Model'])).toBe('Uitslag');
  });

  test('stays within 31 characters when it gets a number', () => {
    const long = 'Uitslag aanbesteding schoonmaak';
    expect(freeSheetName(long, [long])).toBe('Uitslag aanbesteding schoon (2)');
  });
});

describe('a table name', () => {
  test.each([
    ['Uitslag', 'Uitslag'],
    ['Uitslag perceel 1', 'Uitslag_perceel_1'],
    ['Social return (€)', 'Social_return_'],
    ['2026', '_2026'],
    ['AB12', '_AB12'],
    ['R1C1', '_R1C1'],
    ['', '_'],
    ['Één', 'Één'],
  ])('%s becomes %s', (wanted, name) => {
    expect(freeTableName(wanted, [])).toBe(name);
  });

  test('that is taken gets the first free number, in any case of letters', () => {
    expect(freeTableName('Uitslag', ['uitslag', 'Uitslag_2'])).toBe('Uitslag_3');
  });
});
