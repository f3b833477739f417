import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { act } from '@testing-library/react';
import { block } from '../../workbook/block';
import { PaperWorkbook } from '../paperWorkbook';
import { renderPane } from '../renderPane';
import { withCell } from '../tender/schoonmaak';
import { organisationWorkbook, staffSheet } from './personeel';

expect.extend(toHaveNoViolations);

const user = userEvent.setup({ delay: null });

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });

async function openLadder(): Promise<void> {
  await user.click(button('Bereken uw trede'));
  await screen.findByText('12 rijen · 8 kolommen');
}

async function openStanding(): Promise<void> {
  await openLadder();
  await user.click(button('Naar de stand'));
}

test('the staff list, the figures and the purchases are read at once', async () => {
  const { container } = renderPane(await organisationWorkbook());
  await openLadder();
  expect(screen.getByLabelText('Waar staan de medewerkers uit de doelgroep?')).toHaveDisplayValue(
    'Blad Personeel',
  );
  expect(screen.getByLabelText('Totaal fte van de organisatie')).toHaveValue('86,4');
  expect(screen.getByText('Uit blad Organisatie, cel B2')).toBeVisible();
  expect(screen.getByText('3 rijen · 5 kolommen')).toBeVisible();
  expect(await axe(container)).toHaveNoViolations();
});

test('the answer comes first, with its certainty in words and the ladder drawn', async () => {
  const { container } = renderPane(await organisationWorkbook());
  await openStanding();
  expect(screen.getByText('U staat op Trede 3.')).toBeVisible();
  expect(screen.getByText('Staat vast volgens de gepubliceerde normen')).toBeVisible();
  expect(screen.getByRole('img')).toHaveAccessibleName(
    /^Uw totale sociale bijdrage is 7,6183.%\. Basistrede: norm niet openbaar\. Trede 1: norm 1,82.%, niet gepubliceerd, tussen 1,7.% en 2,0.%\./,
  );
  expect(await axe(container)).toHaveNoViolations();
});

test('what is missing for the next level is said in the same sentence', async () => {
  const few = (await staffSheet()).cells.slice(0, 5);
  const { container } = renderPane(await organisationWorkbook({ ...(await staffSheet()), cells: few }));
  await user.click(button('Bereken uw trede'));
  await screen.findByText('4 rijen · 8 kolommen');
  await user.click(button('Naar de stand'));
  expect(screen.getByText(/Nog [\d,]+ gewogen fte tot Trede 3\.$/)).toBeVisible();
  expect(screen.getByText(/^Trede 3: nog [\d,]+ gewogen fte$/)).toBeVisible();
  expect(await axe(container)).toHaveNoViolations();
});

test('every figure opens to how it came about, down to the user’s cells', async () => {
  renderPane(await organisationWorkbook());
  await openStanding();
  for (const why of screen.getAllByRole('button', { name: /^Waarom: / })) await user.click(why);
  const weighted = screen.getByRole('table', { name: 'Waarom: Gewogen fte' });
  expect(within(weighted).getAllByText(/^Personeel!D/)).not.toHaveLength(0);
  expect(screen.getByRole('table', { name: 'Waarom: P04' })).toHaveTextContent('Organisatie!B4');
});

test('the people are listed with fte, weight and the reason they count', async () => {
  renderPane(await organisationWorkbook());
  await openStanding();
  const table = screen.getByRole('table', { name: 'Per medewerker' });
  const row = within(table).getByRole('row', { name: /^P11/ });
  expect(row).toHaveTextContent(/0,4457.*0,675.*0,3008/);
});

test('a finding selects its cell, and nothing is written as long as a row cannot count', async () => {
  const workbook = await organisationWorkbook(withCell(await staffSheet(), 'B5', 'onbekend'));
  const { container } = renderPane(workbook);
  await openLadder();
  await user.click(button('Toon B5'));
  expect(workbook.selected).toEqual(['Personeel!B5']);
  expect(await axe(container)).toHaveNoViolations();
  await user.click(button('Naar de stand'));
  expect(screen.getByText('De stand is niet volledig: niet alle rijen tellen mee.')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Schrijf overzicht naar blad' })).not.toBeInTheDocument();
  await user.click(button('Naar de gegevens'));
  expect(workbook.written).toEqual([]);
});

test('a column that was read wrong can be corrected', async () => {
  renderPane(await organisationWorkbook(withCell(await staffSheet(), 'D1', 'Omvang')));
  await user.click(button('Bereken uw trede'));
  expect(await screen.findByText('Er is geen kolom herkend voor: Uren per week.')).toBeVisible();
  await user.selectOptions(screen.getByLabelText('Omvang'), 'Uren per week');
  expect(await screen.findByText('12 rijen · 8 kolommen')).toBeVisible();
});

test('a figure can be typed over, and an ambiguous one is refused', async () => {
  renderPane(await organisationWorkbook());
  await openLadder();
  const total = screen.getByLabelText('Totaal fte van de organisatie');
  await user.clear(total);
  await user.type(total, '1.234');
  expect(total).toHaveAccessibleDescription(/1\.234/);
  await user.click(screen.getByRole('tab', { name: /^Stand/ }));
  expect(screen.getByText('Vul in: Totaal fte van de organisatie.')).toBeVisible();
});

test('the sheet leads: a changed cell is read again, and that is said', async () => {
  const workbook = await organisationWorkbook();
  renderPane(workbook);
  await openStanding();
  const before = screen.getByRole('img').getAttribute('aria-label');
  const changed = withCell(await staffSheet(), 'D2', 8);
  act(() => workbook.change(changed));
  expect(await screen.findByText('Blad Personeel is veranderd en opnieuw gelezen.')).toBeInTheDocument();
  expect(screen.getByRole('img').getAttribute('aria-label')).not.toBe(before);
});

test('the overview is written, and the pane says when the lists have moved on', async () => {
  const workbook = await organisationWorkbook();
  renderPane(workbook);
  await openStanding();
  expect(screen.getByText('Op nieuw blad ‘PSO-overzicht’')).toBeVisible();
  await user.click(button('Schrijf overzicht naar blad'));
  expect(await screen.findAllByText('Het overzicht staat op blad ‘PSO-overzicht’.')).not.toHaveLength(0);
  const changed = withCell(await staffSheet(), 'D2', 8);
  act(() => workbook.change(changed));
  expect(await screen.findByText(/Blad ‘PSO-overzicht’ is ouder dan de invoer/)).toBeVisible();
});

test('an empty workbook shows the columns that are wanted and makes an example', async () => {
  const workbook = new PaperWorkbook([block([[null]])]);
  const { container } = renderPane(workbook);
  await user.click(button('Bereken uw trede'));
  expect(await screen.findByRole('table', { name: 'Zo ziet een blad met medewerkers eruit' })).toBeVisible();
  expect(await axe(container)).toHaveNoViolations();
  await user.click(button('Voorbeeld'));
  expect(workbook.written.map(({ sheetName }) => sheetName)).toEqual([
    'Voorbeeld personeel',
    'Voorbeeld organisatie',
    'Voorbeeld inkoop',
  ]);
});

test('the job speaks English', async () => {
  const { container } = renderPane(await organisationWorkbook(), 'en');
  await user.click(button('Work out your level'));
  await screen.findByText('12 rows · 8 columns');
  await user.click(button('To the standing'));
  expect(screen.getByText('You are at Trede 3.')).toBeVisible();
  expect(await axe(container)).toHaveNoViolations();
});
