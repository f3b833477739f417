import type { ListArea } from '../../src/workbook/workbook';
import { open, refusalFrom, type OpenExcel } from './open';

const HEADER = ['Naam', 'Fte', 'Kosten'];
const LIST: ListArea = { sheet: 'Opties', headerRow: 0, firstColumn: 0, columns: 3 };

function values(excel: OpenExcel, address: string) {
  return excel.values('Opties', address);
}

test('a new row comes under the list', async () => {
  const excel = open({ Opties: [HEADER, ['Magazijn', 0.8, 21000]] });
  expect(await excel.workbook.addRow(LIST, ['Balie', 0.5, 12000])).toBe('A3:C3');
  expect(values(excel, 'A2:C3')).toEqual([
    ['Magazijn', 0.8, 21000],
    ['Balie', 0.5, 12000],
  ]);
});

test('an empty row inside the list is filled first', async () => {
  const excel = open({ Opties: [HEADER, ['Magazijn', 0.8, 21000], ['', '', ''], ['', '', '']] });
  excel.makeTable('Opties', 'A1:C4', 'Opties');
  await excel.workbook.addRow(LIST, ['Balie', 0.5, 12000]);
  expect(values(excel, 'A3:C3')).toEqual([['Balie', 0.5, 12000]]);
  expect(excel.host.book.tables[0]?.area.bottom).toBe(3);
});

test('an Excel table that is full grows by a row', async () => {
  const excel = open({ Opties: [HEADER, ['Magazijn', 0.8, 21000]] });
  excel.makeTable('Opties', 'A1:C2', 'Opties');
  await excel.workbook.addRow(LIST, ['Balie', 0.5, 12000]);
  expect(values(excel, 'A3:C3')).toEqual([['Balie', 0.5, 12000]]);
  expect(excel.host.book.tables[0]?.area.bottom).toBe(2);
});

test('a text that looks like a formula stays a text', async () => {
  const excel = open({ Opties: [HEADER, ['Magazijn', 0.8, 21000]] });
  await excel.workbook.addRow(LIST, ['=1+1', 0.5, 12000]);
  expect(values(excel, 'A3')).toEqual([['=1+1']]);
});

test('a list is not joined to what stands further down', async () => {
  const below = ['Totaal', '', 21000];
  const excel = open({ Opties: [HEADER, ['Magazijn', 0.8, 21000], ['', '', ''], below] });
  const before = excel.contents();
  const refusal = await refusalFrom(excel.workbook.addRow(LIST, ['Balie', 0.5, 12000]));
  expect(refusal).toMatchObject({ reason: 'noEmptyRow', sheet: 'Opties' });
  expect(excel.contents()).toEqual(before);
});

test('a protected sheet stays as it is', async () => {
  const excel = open({ Opties: [HEADER, ['Magazijn', 0.8, 21000]] });
  excel.host.book.state(excel.id('Opties')).isProtected = true;
  const refusal = await refusalFrom(excel.workbook.addRow(LIST, ['Balie', 0.5, 12000]));
  expect(refusal).toMatchObject({ reason: 'sheetProtected', sheet: 'Opties' });
});
