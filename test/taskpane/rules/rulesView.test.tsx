import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { setOwnPack } from '../../../src/engine';
import type { Language } from '../../../src/i18n/language';
import { WorkbookRefusal, type CellBlock } from '../../../src/workbook/workbook';
import { PaperWorkbook } from '../paperWorkbook';
import { renderPane } from '../renderPane';
import { withCell } from '../tender/schoonmaak';
import { emptySheet, filledSheet } from './filledSheet';

expect.extend(toHaveNoViolations);

const user = userEvent.setup({ delay: null });

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });

async function openRules(sheets: readonly CellBlock[], language: Language = 'nl') {
  const workbook = new PaperWorkbook(sheets);
  const { container } = renderPane(workbook, language);
  await user.click(button(language === 'nl' ? 'Bekijk regels en bronnen' : 'View rules and sources'));
  await act(() => Promise.resolve());
  return { workbook, container };
}

afterEach(() => {
  setOwnPack(null);
});

test('every pack is listed with its version, first day, certainty and source', async () => {
  await openRules([]);
  expect(screen.getByText('pso-2.1')).toBeVisible();
  expect(screen.getByText(/^Versie 2\.1, geldig vanaf 01-04-2023\. De datum is: /)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Bron van pso-2.1' })).toHaveAttribute(
    'href',
    expect.stringMatching(/^https:\/\/(www\.)?pso-nederland\.nl\//),
  );
  expect(screen.getAllByRole('link')).toHaveLength(8);
});

test('the sheet is made on request, empty but for the sizes, and the focus stays in place', async () => {
  const { workbook } = await openRules([]);
  const write = workbook.write.bind(workbook);
  jest.spyOn(workbook, 'write').mockImplementation(async (report, whenTaken) => {
    const outcome = await write(report, whenTaken);
    workbook.change(emptySheet());
    return outcome;
  });
  await user.click(button('Maak blad PSO-normen'));
  expect(await screen.findAllByText('Het blad PSO-normen staat klaar. Vul de normen in.')).not.toHaveLength(
    0,
  );
  const [report] = workbook.written;
  const table = report?.parts.find((part) => part.kind === 'table' && part.name === 'PSO_normen');
  expect(table).toMatchObject({
    columns: [
      { title: 'Omvang (fte)' },
      { title: 'Basistrede' },
      { title: 'Trede 1' },
      { title: 'Trede 2' },
      { title: 'Trede 3' },
    ],
  });
  const rows = table?.kind === 'table' ? table.rows : [];
  expect(rows).toEqual(Array.from({ length: 104 }, (_, index) => [index + 2, null, null, null, null]));
  expect(workbook.keptSheets.normSheet).toEqual({ sheet: 'PSO-normen', fingerprint: null });
  expect(await screen.findByRole('button', { name: 'Ga naar het blad' })).toHaveFocus();
});

test('a refusal to make the sheet is told', async () => {
  const { workbook } = await openRules([]);
  workbook.refusal = new WorkbookRefusal('workbookProtected');
  await user.click(button('Maak blad PSO-normen'));
  expect(await screen.findAllByText(/Er kan geen blad bij/)).not.toHaveLength(0);
});

test('an empty sheet says what to do and where it is', async () => {
  const { workbook } = await openRules([emptySheet()]);
  expect(await screen.findByText('Niet in gebruik: er is nog niets ingevuld.')).toBeVisible();
  expect(screen.queryByText(/bevinding/)).not.toBeInTheDocument();
  await user.click(button('Ga naar het blad'));
  expect(workbook.selected).toEqual(['PSO-normen!A1']);
});

test('a full table is in use, with the formula that uses it', async () => {
  await openRules([filledSheet()]);
  expect(await screen.findByText('In gebruik en volledig. Elke trede is zeker.')).toBeVisible();
  expect(screen.getByText('Blad PSO-normen: 416 van 416 normen ingevuld.')).toBeVisible();
  expect(screen.getByText('=PSO.TREDE(0,02;50;"eigen")')).toBeVisible();
});

test('a wrong norm is told with what to type instead, and its cell can be shown', async () => {
  const { workbook } = await openRules([withCell(filledSheet(), 'C59', 3.4)]);
  expect(await screen.findByText('Niet in gebruik: los eerst op wat hieronder staat.')).toBeVisible();
  expect(screen.getByText(/Hier staat 3,4\./)).toBeVisible();
  expect(screen.queryByText(/PSO\.TREDE/)).not.toBeInTheDocument();
  const [show] = screen.getAllByRole('button', { name: 'Toon C59' });
  if (show) await user.click(show);
  expect(workbook.selected).toEqual(['PSO-normen!C59']);
});

test('the pane follows the sheet', async () => {
  const { workbook } = await openRules([emptySheet()]);
  await screen.findByText('Niet in gebruik: er is nog niets ingevuld.');
  act(() => workbook.change(filledSheet()));
  expect(await screen.findByText('In gebruik en volledig. Elke trede is zeker.')).toBeVisible();
});

test.each([
  ['nl', []],
  ['en', []],
  ['nl', [emptySheet()]],
  ['en', [filledSheet('en')]],
  ['nl', [withCell(filledSheet(), 'C59', 3.4)]],
  ['en', [filledSheet('en', (size) => size === 40)]],
] as const)('every state can be used by everybody: %s', async (language, sheets) => {
  const { container } = await openRules(sheets, language);
  expect(await axe(container)).toHaveNoViolations();
});
