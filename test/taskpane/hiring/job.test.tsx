import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { PaperWorkbook } from '../paperWorkbook';
import { renderPane } from '../renderPane';
import { CATERING, optionsSheet, organisation, WAREHOUSE } from './organisation';

expect.extend(toHaveNoViolations);

const user = userEvent.setup({ delay: null });

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const tab = (name: string | RegExp): HTMLElement => screen.getByRole('tab', { name });

async function openHiring(): Promise<void> {
  await user.click(button('Zoek de goedkoopste weg'));
  await screen.findByText(/^U staat op/);
}

test('the start is where the organisation stands by its own staff list, and the next level is proposed', async () => {
  const { container } = renderPane(await organisation([WAREHOUSE]));
  await openHiring();
  expect(screen.getByText(/^U staat op Trede 2\. Nog [\d,]+ gewogen fte tot Trede 3\.$/)).toBeVisible();
  expect(screen.getByRole('table', { name: 'Waar u nu staat' })).toHaveTextContent(/86,40/);
  expect(screen.getByLabelText('Welke trede wilt u halen?')).toHaveDisplayValue('Trede 3');
  expect(await axe(container)).toHaveNoViolations();
});

test('without a staff list the figures can be typed', async () => {
  renderPane(new PaperWorkbook([optionsSheet([WAREHOUSE])]));
  await user.click(button('Zoek de goedkoopste weg'));
  await user.selectOptions(await screen.findByLabelText('Waar komen de cijfers vandaan?'), 'Zelf invullen');
  expect(screen.getByText('Vul in: Totaal fte van de organisatie.')).toBeVisible();
  await user.type(screen.getByLabelText('Totaal fte van de organisatie'), '50');
  await user.type(screen.getByLabelText('Gewogen fte van de doelgroep'), '1,5');
  expect(await screen.findByText(/^U staat op Trede 1\./)).toBeVisible();
  expect(screen.getByLabelText('Welke trede wilt u halen?')).toHaveDisplayValue('Trede 2');
});

test('the options are read from their sheet, and a wrong cell is named', async () => {
  const workbook = await organisation([WAREHOUSE, CATERING, ['Balie', 'functie', 0, 1, null, 100, 1]]);
  const { container } = renderPane(workbook);
  await openHiring();
  await user.click(button('Naar de opties'));
  const table = await screen.findByRole('table', { name: 'Gelezen opties' });
  expect(within(table).getByRole('row', { name: /^Magazijn/ })).toHaveTextContent(/0,80.*24\.000,00.*3/);
  expect(within(table).getByRole('row', { name: /^Catering/ })).toHaveTextContent(/0,25.*6\.000,00.*3/);
  await user.click(button('Toon C4'));
  expect(workbook.selected).toEqual(['Opties!C4']);
  expect(await axe(container)).toHaveNoViolations();
});

test('an organisation without options is shown what a list looks like, and can make one', async () => {
  const workbook = await organisation(null);
  const { container } = renderPane(workbook);
  await openHiring();
  await user.click(button('Naar de opties'));
  expect(await screen.findByRole('table', { name: 'Zo ziet een lijst met opties eruit' })).toBeVisible();
  await user.click(button('Maak lege lijst'));
  expect(workbook.written.map(({ sheetName }) => sheetName)).toEqual(['Opties']);
  expect(await axe(container)).toHaveNoViolations();
});

test('the cost of a position is worked out and put in the list on the sheet', async () => {
  const workbook = await organisation([WAREHOUSE]);
  const { container } = renderPane(workbook);
  await openHiring();
  await user.click(button('Naar de opties'));
  await screen.findByRole('table', { name: 'Gelezen opties' });
  await user.click(button('Reken een functie uit'));
  const type = async (label: string, typed: string): Promise<void> => {
    const field = screen.getByLabelText(label);
    await user.clear(field);
    await user.type(field, typed);
  };
  await type('Naam van de functie', 'Balie');
  await type('Uren per week', '32');
  await user.selectOptions(screen.getByLabelText('Uitgangspositie'), 'Wajong');
  await user.selectOptions(screen.getByLabelText('Contractvorm'), 'Vast of tijdelijk');
  await type('In dienst per', '2026-01-01');
  await type('Brutoloon', '30000');
  await type('Werkgeverslasten', '20');
  await user.click(button('Loonkostenvoordeel en subsidies'));
  await user.click(screen.getByRole('checkbox', { name: 'Banenafspraak' }));
  const table = screen.getByRole('table', { name: 'Kosten in 2026' });
  expect(within(table).getByRole('row', { name: /^Werkgeverslasten/ })).toHaveTextContent('6.000,00');
  // 32 hours × 52 weeks × € 1,01.
  expect(within(table).getByRole('row', { name: /^Loonkostenvoordeel/ })).toHaveTextContent('1.680,64');
  expect(within(table).getByRole('row', { name: /^Netto/ })).toHaveTextContent('34.319,36');
  expect(await axe(container)).toHaveNoViolations();
  await user.click(button('Zet in de lijst'));
  expect(await screen.findAllByText('‘Balie’ staat op blad Opties, A3.')).not.toHaveLength(0);
  const options = screen.getByRole('table', { name: 'Gelezen opties' });
  expect(within(options).getByRole('row', { name: /^Balie/ })).toHaveTextContent(/0,80.*34\.319,36.*1/);
});

/** Fills in a position that goes with a subsidy; everything else stays empty. */
async function subsidisedPosition(from: string): Promise<(label: string, typed: string) => Promise<void>> {
  renderPane(await organisation([WAREHOUSE]));
  await openHiring();
  await user.click(tab(/^Opties/));
  await user.click(button('Reken een functie uit'));
  const type = async (label: string, typed: string): Promise<void> => {
    const field = screen.getByLabelText(label);
    await user.clear(field);
    await user.type(field, typed);
  };
  await type('Uren per week', '36');
  await type('In dienst per', from);
  await type('Brutoloon', '30000');
  await type('Werkgeverslasten', '20');
  await user.click(button('Loonkostenvoordeel en subsidies'));
  await type('Loonwaarde voor loonkostensubsidie', '60');
  return type;
}

test('a subsidy in days whose minimum wage is not public asks for it, and only then', async () => {
  const type = await subsidisedPosition('2025-01-01');
  expect(screen.getByRole('table', { name: 'Kosten in 2025' })).toBeVisible();
  expect(screen.queryByLabelText('Minimumloon per uur')).not.toBeInTheDocument();
  await type('In dienst per', '2026-01-01');
  expect(screen.queryByRole('table', { name: 'Kosten in 2026' })).not.toBeInTheDocument();
  expect(screen.getByText('Los eerst op wat hierboven staat.')).toBeVisible();
  expect(screen.getByText(/Bekend is €.14,71, tot en met 30-06-2026\./)).toBeVisible();
  await type('Minimumloon per uur', '15');
  await type('Opslag werkgeverslasten', '20');
  const table = screen.getByRole('table', { name: 'Kosten in 2026' });
  // 36 hours × 52 weeks × € 15 × 1,08 holiday pay × 40 % × 1,20.
  expect(within(table).getByRole('row', { name: /^Loonkostensubsidie/ })).toHaveTextContent('14.556,67');
  await user.click(screen.getByRole('checkbox', { name: /^Eerste zes maanden/ }));
  expect(within(table).getByRole('row', { name: /^Loonkostensubsidie/ })).not.toHaveTextContent('14.556,67');
});

test('later years are shown where they cost something else, and a year that is not known says why', async () => {
  const type = await subsidisedPosition('2026-01-01');
  await type('Minimumloon per uur', '15');
  await type('Opslag werkgeverslasten', '20');
  expect(screen.queryByRole('table', { name: 'Kosten per kalenderjaar' })).not.toBeInTheDocument();
  await user.click(screen.getByRole('checkbox', { name: 'Arbeidsgehandicapte werknemer' }));
  const years = screen.getByRole('table', { name: 'Kosten per kalenderjaar' });
  expect(within(years).getByRole('row', { name: /^2027/ })).toHaveTextContent('niet bekend');
  // 36.000 less the subsidy; the benefit has ended after three years.
  expect(within(years).getByRole('row', { name: /^2029 en later/ })).toHaveTextContent('21.443,33');
  expect(screen.getByText(/^Voor 2027 zijn er geen bedragen/)).toBeVisible();
});

test('a list of options gets the cost of a whole year, never that of a part of one', async () => {
  await subsidisedPosition('2026-07-01');
  expect(screen.getByLabelText('Minimumloon per uur')).toBeVisible();
  await user.clear(screen.getByLabelText('Loonwaarde voor loonkostensubsidie'));
  expect(screen.getByRole('table', { name: 'Kosten in 2027' })).toHaveTextContent('36.000,00');
  await user.click(screen.getByRole('checkbox', { name: 'Arbeidsgehandicapte werknemer' }));
  expect(screen.getByText(/^De functie begint in de loop van 2026\./)).toBeVisible();
  expect(screen.getByText(/^In de lijst horen kosten van een heel jaar\./)).toBeVisible();
});

test('a position that brings in money says, where it is put in the list, that it costs nothing there', async () => {
  const type = await subsidisedPosition('2025-01-01');
  await type('Naam van de functie', 'Balie');
  await user.selectOptions(screen.getByLabelText('Uitgangspositie'), 'Wajong');
  await user.selectOptions(screen.getByLabelText('Contractvorm'), 'Vast of tijdelijk');
  const asZero = 'De kosten in de lijst worden 0. Met de opbrengst rekent de route niet.';
  expect(screen.queryByText(asZero)).not.toBeInTheDocument();
  await type('Brutoloon', '1000');
  expect(screen.getByText('Deze functie brengt per saldo geld op.')).toBeVisible();
  expect(screen.getByText(asZero)).toBeVisible();
});

test('nothing asks for a name of a person', async () => {
  renderPane(await organisation([WAREHOUSE]));
  await openHiring();
  await user.click(tab(/^Opties/));
  await user.click(button('Reken een functie uit'));
  expect(screen.getByLabelText('Naam van de functie')).toHaveAccessibleDescription(
    /geen naam van een persoon/,
  );
});
