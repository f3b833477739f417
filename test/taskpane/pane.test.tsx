import { act, configure, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { WorkbookRefusal } from '../../src/workbook/workbook';
import { block } from '../workbook/block';
import { PaperWorkbook } from './paperWorkbook';
import { renderPane, sampleWorkbook } from './renderPane';
import { bidsSheet, modelSheet, withCell } from './tender/schoonmaak';

expect.extend(toHaveNoViolations);

/** The whole pane is drawn for each test; on a busy machine that takes a while. */
jest.setTimeout(30_000);
configure({ asyncUtilTimeout: 10_000 });

const user = userEvent.setup({ delay: null });

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const tab = (name: RegExp): HTMLElement => screen.getByRole('tab', { name });

async function openTender(): Promise<void> {
  await user.click(button('Begin'));
  await screen.findByText('8 inschrijvingen · 8 kolommen');
}

async function freezeSample(): Promise<void> {
  await openTender();
  await user.click(tab(/^Model/));
  await user.click(button('Lees model uit blad Gunningsmodel'));
  await screen.findByText('Samen 100 punten');
  await user.selectOptions(screen.getByLabelText('Sluit een inschrijving uit'), 'Inschrijver G');
  await user.type(screen.getByLabelText(/^Reden voor uitsluiting van Inschrijver G/), 'teruggetrokken 12-10');
  await user.click(tab(/^Uitslag/));
  await user.click(button('Leg het model vast'));
}

async function scoreSample(): Promise<void> {
  await freezeSample();
  await screen.findByRole('list', { name: 'Rangorde' });
}

const ranked = (): readonly (string | null)[] =>
  within(screen.getByRole('list', { name: 'Rangorde' }))
    .getAllByRole('listitem')
    .map((item) => item.textContent);

test('outside Excel the pane says where to open it', () => {
  renderPane(null);
  expect(screen.getByText(/Open dit venster in Excel/)).toBeVisible();
});

test('home offers the tender and no doors that lead nowhere', async () => {
  const { container } = renderPane(await sampleWorkbook());
  expect(screen.getByRole('heading', { level: 2, name: 'Aanbesteding' })).toBeVisible();
  expect(screen.queryByText('Personeelsscenario’s')).not.toBeInTheDocument();
  expect(await axe(container)).toHaveNoViolations();
});

test('the example goes on new sheets and can be scored at once', async () => {
  const workbook = new PaperWorkbook([]);
  renderPane(workbook);
  await user.click(button('Voorbeeld'));
  expect(await screen.findAllByText(/Het voorbeeld staat op nieuwe bladen/)).not.toHaveLength(0);
  expect(workbook.written.map(({ sheetName }) => sheetName)).toEqual([
    'Voorbeeld inschrijvingen',
    'Voorbeeld gunningsmodel',
  ]);
});

test('the bids of the active sheet are read at once, with the number of findings', async () => {
  const { container } = renderPane(await sampleWorkbook());
  await openTender();
  expect(screen.getByLabelText('Waar staan de inschrijvingen?')).toHaveDisplayValue('Blad Inschrijvingen');
  expect(button('5 bevindingen')).toHaveAttribute('aria-expanded', 'false');
  expect(await axe(container)).toHaveNoViolations();
});

test('a finding selects its cell, and a correction is taken over', async () => {
  const workbook = await sampleWorkbook();
  renderPane(workbook);
  await openTender();
  await user.click(button('5 bevindingen'));
  await user.click(button('Toon G8'));
  expect(workbook.selected).toEqual(['Inschrijvingen!G8']);
  await user.click(button('Neem over: sluit Inschrijver G uit'));
  await user.click(tab(/^Model/));
  expect(screen.getByLabelText(/^Reden voor uitsluiting van Inschrijver G/)).toHaveValue(
    'teruggetrokken 12-10',
  );
});

test('Escape closes what was opened and puts the focus back', async () => {
  renderPane(await sampleWorkbook());
  await openTender();
  await user.click(button('5 bevindingen'));
  button('Toon G8').focus();
  await user.keyboard('{Escape}');
  expect(button('5 bevindingen')).toHaveAttribute('aria-expanded', 'false');
  expect(button('5 bevindingen')).toHaveFocus();
});

test('a column that was read wrong can be corrected', async () => {
  renderPane(await sampleWorkbook());
  await openTender();
  await user.click(button('Kolommen'));
  await user.selectOptions(screen.getByLabelText('Inschrijfsom'), 'Niet gebruiken');
  expect(await screen.findByText('Er is geen kolom met prijzen herkend.')).toBeVisible();
  await user.selectOptions(screen.getByLabelText('Inschrijfsom'), 'Prijs');
  expect(screen.queryByText('Er is geen kolom met prijzen herkend.')).not.toBeInTheDocument();
});

test('the sample is scored: the answer first, then the ranking with the excluded bid and its reason', async () => {
  const { container } = renderPane(await sampleWorkbook());
  await scoreSample();
  expect(screen.getByText('Inschrijver C wint met 1,76 punten verschil.')).toBeVisible();
  const order = ranked();
  expect(order).toHaveLength(8);
  expect(order.slice(0, 4)).toEqual([
    expect.stringMatching(/^1Inschrijver C65,22/),
    expect.stringMatching(/^2Inschrijver A63,47/),
    expect.stringMatching(/^3Inschrijver H60,09/),
    expect.stringMatching(/^4Inschrijver F57,47/),
  ]);
  expect(order.at(-1)).toContain('teruggetrokken 12-10');
  expect(screen.getAllByRole('img')[0]).toHaveAccessibleName(
    'Prijs 8,22, Plan van aanpak 27,00, Kwaliteitsborging 10,00, PSO-niveau 10,00, Social return 10,00',
  );
  expect(await axe(container)).toHaveNoViolations();
});

test('"waarom" opens how the points of a bid came about, with the cells they were read from', async () => {
  renderPane(await sampleWorkbook());
  await scoreSample();
  await user.click(button('Waarom: Inschrijver C'));
  const trace = screen.getByRole('table', { name: 'Waarom: Inschrijver C' });
  expect(within(trace).getByText('Inschrijvingen!C7')).toBeVisible();
  expect(within(trace).getAllByText('65,22')).not.toHaveLength(0);
});

test('the result is written on a new sheet, and the pane says where and goes there', async () => {
  const workbook = await sampleWorkbook();
  renderPane(workbook);
  await scoreSample();
  expect(screen.getByText('Op nieuw blad ‘PSO-uitslag’')).toBeVisible();
  await user.click(button('Schrijf uitslag naar blad'));
  expect(await screen.findAllByText('De uitslag staat op blad ‘PSO-uitslag’.')).not.toHaveLength(0);
  await user.click(button('Ga ernaartoe'));
  expect(workbook.selected).toEqual(['PSO-uitslag!A1']);
  expect(screen.getByText(/^Op een nieuw blad of in plaats van ‘PSO-uitslag’/)).toBeVisible();
});

test('a sheet with that name is never overwritten without asking', async () => {
  const workbook = await sampleWorkbook();
  renderPane(workbook);
  await scoreSample();
  await user.click(button('Schrijf uitslag naar blad'));
  await screen.findAllByText(/De uitslag staat op blad/);
  await user.click(button('Schrijf uitslag naar blad'));
  expect(await screen.findByText('Het blad ‘PSO-uitslag’ bestaat al.')).toBeVisible();
  expect(workbook.written).toHaveLength(1);
  expect(button('Schrijf op nieuw blad ‘PSO-uitslag (2)’')).toHaveFocus();
  await user.keyboard('{Escape}');
  expect(button('Schrijf uitslag naar blad')).toHaveFocus();
  await user.keyboard('{Enter}');
  await user.click(await screen.findByRole('button', { name: 'Annuleren' }));
  expect(button('Schrijf uitslag naar blad')).toHaveFocus();
  await user.click(button('Schrijf uitslag naar blad'));
  await user.click(await screen.findByRole('button', { name: 'Schrijf op nieuw blad ‘PSO-uitslag (2)’' }));
  await screen.findAllByText('De uitslag staat op blad ‘PSO-uitslag (2)’.');
  expect(workbook.written.map(({ sheetName }) => sheetName)).toEqual(['PSO-uitslag', 'PSO-uitslag (2)']);
});

test('a sheet that the pane did not make is left alone; the one that it made last can be replaced', async () => {
  const foreign = { ...block([['Van een collega']]), sheet: 'PSO-uitslag' };
  const workbook = new PaperWorkbook([await bidsSheet(), await modelSheet(), foreign], 'Inschrijvingen');
  renderPane(workbook);
  await scoreSample();
  await user.click(button('Schrijf uitslag naar blad'));
  expect(await screen.findByText(/heeft het niet als laatste gemaakt/)).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Vervang blad/ })).not.toBeInTheDocument();
  await user.click(button('Schrijf op nieuw blad ‘PSO-uitslag (2)’'));
  await screen.findAllByText('De uitslag staat op blad ‘PSO-uitslag (2)’.');
  await user.click(button('Schrijf uitslag naar blad'));
  await user.click(await screen.findByRole('button', { name: 'Vervang blad ‘PSO-uitslag (2)’' }));
  await screen.findAllByText('De uitslag staat op blad ‘PSO-uitslag (2)’.');
  expect(workbook.written.map(({ sheetName }) => sheetName)).toEqual(['PSO-uitslag (2)', 'PSO-uitslag (2)']);
});

test('a cell that changes is followed, said aloud, and makes a written result old', async () => {
  const workbook = await sampleWorkbook();
  renderPane(workbook);
  await scoreSample();
  await user.click(button('Schrijf uitslag naar blad'));
  await screen.findAllByText(/De uitslag staat op blad/);
  const cheaper = withCell(await bidsSheet(), 'B5', 1800000);
  act(() => workbook.change(cheaper));
  expect(await screen.findByText(/^Inschrijver A wint met/)).toBeVisible();
  expect(screen.getByRole('status')).toHaveTextContent('Het blad is veranderd.');
  expect(screen.getByText(/is ouder dan de invoer/)).toBeVisible();
});

test('a finding that stops the result leaves no ranking and nothing to write', async () => {
  const broken = withCell(await bidsSheet(), 'B6', null);
  const workbook = new PaperWorkbook([broken, await modelSheet()], 'Inschrijvingen');
  const { container } = renderPane(workbook);
  await freezeSample();
  expect(await screen.findByText(/Los eerst de bevindingen op/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Schrijf uitslag naar blad' })).not.toBeInTheDocument();
  await user.click(button('Naar de inschrijvingen'));
  expect(screen.getByText('Inschrijfsom is leeg.')).toBeVisible();
  expect(workbook.written).toEqual([]);
  expect(await axe(container)).toHaveNoViolations();
});

test('what the model still lacks is listed before there is a result', async () => {
  renderPane(await sampleWorkbook());
  await openTender();
  await user.click(tab(/^Uitslag/));
  expect(screen.getByText('Vul de punten voor de prijs in.')).toBeVisible();
  expect(screen.getByText('Kies een prijsformule.')).toBeVisible();
});

test('a model can be typed in, with Dutch commas, and a figure with two readings is refused', async () => {
  const { container } = renderPane(await sampleWorkbook());
  await openTender();
  await user.click(tab(/^Model/));
  await user.type(screen.getByLabelText('Punten voor de prijs'), '37,5');
  expect(screen.getByText('Samen 37,5 punten')).toBeVisible();
  await user.selectOptions(screen.getByLabelText('Prijsformule'), 'Vaste bandbreedte');
  const low = screen.getByLabelText('Ondergrens (€)');
  await user.type(low, '1.700');
  expect(low).toHaveAccessibleDescription(/1\.700/);
  await user.type(low, '.000');
  expect(low).toHaveAccessibleDescription(/^€\s1\.700\.000,00$/);
  expect(await axe(container)).toHaveNoViolations();
});

test('when Excel refuses, the pane says what to do and stays where it is', async () => {
  const workbook = await sampleWorkbook();
  renderPane(workbook);
  await scoreSample();
  workbook.refusal = new WorkbookRefusal('workbookProtected');
  await user.click(button('Schrijf uitslag naar blad'));
  expect(await screen.findAllByText(/beveiligd/)).not.toHaveLength(0);
  expect(ranked()).toHaveLength(8);
});

test('an empty workbook shows the columns that are wanted and makes an example', async () => {
  const workbook = new PaperWorkbook([block([[null]])]);
  const { container } = renderPane(workbook);
  await user.click(button('Begin'));
  expect(
    await screen.findByRole('table', { name: 'Zo ziet een blad met inschrijvingen eruit' }),
  ).toBeVisible();
  expect(await axe(container)).toHaveNoViolations();
  await user.click(button('Voorbeeld'));
  await screen.findAllByText(/Het voorbeeld staat op nieuwe bladen/);
});

test('everything speaks English after the user chooses it', async () => {
  renderPane(await sampleWorkbook());
  await user.click(button('Menu'));
  await user.click(screen.getByRole('menuitemradio', { name: 'English' }));
  await user.click(button('Start'));
  await screen.findByText('8 bids · 8 columns');
  expect(document.documentElement.lang).toBe('en');
  await user.click(tab(/^Model/));
  await user.click(button('Read model from sheet Gunningsmodel'));
  await user.click(tab(/^Result/));
  await user.click(button('Freeze the model'));
  expect(await screen.findByText(/^Inschrijver C wins by/)).toBeVisible();
});

test('about tells the version and the rules it holds', async () => {
  renderPane(await sampleWorkbook());
  await user.click(button('Menu'));
  await user.click(screen.getByRole('menuitem', { name: 'Over deze invoegtoepassing' }));
  const dialog = await screen.findByRole('dialog');
  expect(within(dialog).getByText(/^PSO voor Excel, versie/)).toBeVisible();
  expect(within(dialog).getAllByText(/^Regels pso-/)).not.toHaveLength(0);
});

test('what was set up is still there after a look at home', async () => {
  renderPane(await sampleWorkbook());
  await scoreSample();
  await user.click(button('Terug naar het begin'));
  await user.click(button('Verder waar u was'));
  expect(screen.getByText('Inschrijver C wint met 1,76 punten verschil.')).toBeVisible();
});

test('the focus goes on where it was when the control that had it is gone', async () => {
  renderPane(await sampleWorkbook());
  await openTender();
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  await user.click(button('5 bevindingen'));
  await user.click(button('Neem over: sluit Inschrijver G uit'));
  expect(button('Toon A13')).toHaveFocus();
  await user.click(button('Naar het model'));
  expect(tab(/^Model/)).toHaveFocus();
});

test('a sheet that looks like a model but misses the column Soort says so, and keeps what is filled in', async () => {
  const model = block([
    ['Criterium', 'Punten'],
    ['Prijs', 40],
  ]);
  renderPane(new PaperWorkbook([await bidsSheet(), { ...model, sheet: 'Model' }]));
  await openTender();
  await user.click(tab(/^Model/));
  await user.type(screen.getByLabelText('Punten voor de prijs'), '60');
  await user.click(button('Lees model uit blad Model'));
  expect(await screen.findByText(/Op blad Model ontbreekt de kolom Soort/)).toBeVisible();
  expect(screen.getByLabelText('Punten voor de prijs')).toHaveValue('60');
});
