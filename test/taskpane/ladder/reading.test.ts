import { textsOf } from '../../../src/taskpane/shell/texts';
import { columnsOf } from '../../../src/taskpane/job/list/listKind';
import { PURCHASES, STAFF } from '../../../src/taskpane/ladder/fields';
import { readOrganisation } from '../../../src/taskpane/ladder/organisation';
import { addressIn, areaOfList, findList } from '../../../src/taskpane/job/list/sheetList';
import { findLadderSources } from '../../../src/taskpane/ladder/sources';
import { block } from '../../workbook/block';
import { PaperWorkbook } from '../paperWorkbook';
import { bidsSheet } from '../tender/schoonmaak';
import { organisationSheet, organisationWorkbook, staffSheet } from './personeel';

test('the people, the figures and the purchases are found by what their sheets hold', async () => {
  const found = await findLadderSources(await organisationWorkbook());
  expect(found).toMatchObject({
    staff: { name: 'Personeel' },
    organisation: { name: 'Organisatie' },
    purchases: { name: 'Inkoop' },
  });
});

test('a tender is no staff list and no list of purchases', async () => {
  const found = await findLadderSources(new PaperWorkbook([await bidsSheet()], 'Inschrijvingen'));
  expect(found).toMatchObject({ staff: null, organisation: null, purchases: null });
});

test('every column of the sample staff list is recognised', async () => {
  const { list } = findList(await staffSheet());
  if (list === null) throw new Error('The sample has no list.');
  const columns = columnsOf(STAFF, list.header, [], {});
  expect([...columns.keys()].sort()).toEqual(
    ['id', 'position', 'contract', 'hoursPerWeek', 'start', 'end', 'wageSubsidyUntil', 'inRegister'].sort(),
  );
  expect(areaOfList(list)).toBe('A1:H13');
  expect(addressIn(list, 6, columns.get('hoursPerWeek') ?? 0)).toBe('D8');
});

test.each(['nl', 'en'] as const)(
  'the names under which a list is written are recognised by the functions that read it: %s',
  (language) => {
    const texts = textsOf(language);
    for (const kind of [STAFF, PURCHASES]) {
      const names = [...kind.names.values()].map((name) => texts.render(name));
      expect([...kind.recognise(names).keys()].sort()).toEqual([...kind.names.keys()].sort());
    }
  },
);

test('what the user says of a column goes before its header, and a field stands in one column', () => {
  const header = ['Code', 'Groep', 'Contract', 'Uren', 'Doelgroep'];
  const columns = columnsOf(STAFF, header, header, { Groep: 'position', Uren: null });
  expect([...columns]).toEqual(
    expect.arrayContaining([
      ['id', 0],
      ['position', 1],
      ['contract', 2],
    ]),
  );
  expect(columns.has('hoursPerWeek')).toBe(false);
});

test('the figures of the organisation are read with the cells they stand in', async () => {
  expect(readOrganisation(await organisationSheet())).toEqual({
    figures: {
      referenceYear: { value: 2025, sheet: 'Organisatie', address: 'B1' },
      totalFte: { value: 86.4, sheet: 'Organisatie', address: 'B2' },
      headcount: { value: 103, sheet: 'Organisatie', address: 'B3' },
      normHours: { value: 36, sheet: 'Organisatie', address: 'B4' },
    },
    findings: [],
  });
});

test('a figure that cannot be read is a finding in its cell', () => {
  const { figures, findings } = readOrganisation(block([['Totaal fte', 'ongeveer 86']]));
  expect(figures).toEqual({});
  expect(findings).toMatchObject([{ severity: 'warns', address: 'B1' }]);
});

test('rows under an empty row are named, so that nobody is left out unseen', () => {
  const { list, findings } = findList(
    block([
      ['Code', 'Uitgangspositie', 'Contractvorm', 'Uren p/w', 'In dienst per'],
      ['P01', 'Wajong', 'Vast', 32, 42430],
      [null, null, null, null, null],
      ['P02', 'WW', 'Vast', 32, 42430],
    ]),
  );
  expect(list?.rows).toHaveLength(1);
  expect(findings).toMatchObject([{ severity: 'warns', address: 'A4' }]);
});
