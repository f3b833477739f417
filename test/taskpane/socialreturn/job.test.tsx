import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { block } from '../../workbook/block';
import { PaperWorkbook } from '../paperWorkbook';
import { renderPane } from '../renderPane';
import { withCell } from '../tender/schoonmaak';
import { contractsSheet, contractsWorkbook, placementsSheet, spendingSheet } from './contracten';

expect.extend(toHaveNoViolations);

const user = userEvent.setup({ delay: null });

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });

async function openJob(name = 'Volg social return'): Promise<void> {
  await user.click(await screen.findByRole('button', { name }));
  await screen.findByText('3 rijen · 7 kolommen');
}

/** The standing on a day in the life of the contracts. */
async function openStanding(name?: string): Promise<void> {
  await openJob(name);
  await user.click(button('Naar de stand'));
  const day = screen.getByLabelText('Gerekend tot en met');
  await user.clear(day);
  await user.type(day, '2026-03-31');
}

test('the three tables are found by themselves, also with the spending in front', async () => {
  const { container } = renderPane(await contractsWorkbook());
  await openJob();
  expect(screen.getByLabelText('Waar staan de contracten?')).toHaveDisplayValue('Blad Contracten');
  expect(screen.getByLabelText('Waar staan de mensen die werken of leren?')).toHaveDisplayValue('Blad Inzet');
  expect(screen.getByLabelText('Waar staan de inkoop en de activiteiten?')).toHaveDisplayValue(
    'Blad Besteding',
  );
  expect(screen.getByText('7 rijen · 7 kolommen')).toBeVisible();
  expect(await axe(container)).toHaveNoViolations();
});

test('an overview that the pane wrote is not taken for the contracts, nor a table on it, also when it is in front', async () => {
  const written = {
    ...block([
      ['Social return: beloofd en gedaan', null, null, null, null],
      [null, null, null, null, null],
      ['Contract', 'Beleid', 'Opdrachtsom', 'Verplichting', 'Verwacht aan het eind'],
      ['C-101', 'haaglanden-2023', 1_450_000, 72_500, 80_000],
    ]),
    sheet: 'Social return',
  };
  const sheets = [written, await contractsSheet(), await placementsSheet(), await spendingSheet()];
  renderPane(new PaperWorkbook(sheets, 'Social return'));
  await openJob();
  expect(screen.getByLabelText('Waar staan de contracten?')).toHaveDisplayValue('Blad Contracten');
});

test('what the policy does not know is a finding at its cell, with what to do', async () => {
  const workbook = await contractsWorkbook();
  renderPane(workbook);
  await openJob();
  expect(
    screen.getByText(/^"inkoop SW-bedrijf" staat niet in de bouwblokken van Haaglanden 2023/),
  ).toBeVisible();
  expect(screen.getByRole('link', { name: 'denhaag.nl' })).toHaveAttribute(
    'href',
    expect.stringMatching(/^https:.*[^.]$/),
  );
  await user.click(button('Toon B2'));
  expect(workbook.selected).toEqual(['Besteding!B2']);
});

test('the answer comes first, and every contract has its bar in words', async () => {
  const { container } = renderPane(await contractsWorkbook());
  await openStanding();
  expect(
    screen.getByText(
      /^Tot en met 31-03-2026 is ten minste €.167\.223,95 gerealiseerd van €.119\.000,00, over 3 contracten\.$/,
    ),
  ).toBeVisible();
  expect(
    screen.getByRole('img', {
      name: /^C-103: €.4\.166,67 gerealiseerd van €.15\.500,00; aan het eind naar verwachting €.4\.166,67\.$/,
    }),
  ).toBeVisible();
  expect(await axe(container)).toHaveNoViolations();
});

test('a contract opens to its course by month, its efforts with the reason of every limit, and where it comes from', async () => {
  const { container } = renderPane(await contractsWorkbook());
  await openStanding();
  await user.click(button('Verloop, inzet en uitleg van C-101'));
  expect(
    screen.getByRole('img', {
      name: /^Verloop van C-101: tot en met 31-03-2026 is €.135\.309,14 gerealiseerd/,
    }),
  ).toBeVisible();
  const efforts = screen.getByRole('list', { name: 'Inzet en besteding van C-101' });
  expect(
    within(efforts).getByText('Van 29 maanden tellen er 24: de maximale duur van "Participatiewet".'),
  ).toBeVisible();
  await user.click(button('Per maand: C-101'));
  const months = screen.getByRole('table', { name: 'Per maand: C-101' });
  expect(within(months).getByRole('row', { name: /^mrt 2026/ })).toHaveTextContent('€ 135.309,14');
  await user.click(button('Waarom: C-101'));
  const why = screen.getByRole('table', { name: 'Waarom: C-101' });
  expect(within(why).getByRole('row', { name: /^Percentage dat u gaf/ })).toHaveTextContent('Contracten!G2');
  expect(within(why).getByRole('row', { name: /^K1: Participatiewet/ })).toHaveTextContent('€ 80.000,00');
  expect(screen.getByText('Aannames')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Bron van Haaglanden 2023' })).toHaveAttribute(
    'href',
    expect.stringContaining('denhaag.nl'),
  );
  expect(await axe(container)).toHaveNoViolations();
});

test('an effort says where it stands and how it came to its value, with its cells and the page of every rule', async () => {
  const workbook = await contractsWorkbook();
  renderPane(workbook);
  await openStanding();
  await user.click(button('Verloop, inzet en uitleg van C-101'));
  await user.click(button('Toon Inzet!C2'));
  expect(workbook.selected).toEqual(['Inzet!C2']);
  await user.click(button('Waarom: K1'));
  const why = within(screen.getByRole('table', { name: 'Waarom: K1' }));
  expect(why.getByRole('row', { name: /^Uren per week/ })).toHaveTextContent('Inzet!D2');
  const maximum = why.getByRole('row', { name: /^Maximale duur per persoon/ });
  expect(within(maximum).getByRole('link', { name: 'Haaglanden 2023' })).toHaveAttribute(
    'href',
    expect.stringContaining('denhaag.nl'),
  );
  expect(maximum).not.toHaveTextContent('blocks.pw');
});

test('the standing lists what deserves a look with its sheet and its cell, and goes there', async () => {
  const workbook = await contractsWorkbook();
  const { container } = renderPane(workbook);
  await openStanding();
  await user.click(button(/^7 bevindingen, 4 tellen niet mee$/));
  expect(screen.getByText('Inzet!C3 · telt niet mee')).toBeVisible();
  await user.click(button('Toon Besteding!B2'));
  expect(workbook.selected).toEqual(['Besteding!B2']);
  expect(await axe(container)).toHaveNoViolations();
});

test('where sources leave room the pane asks what holds something up, says what each answer gives and fills in none', async () => {
  const { container } = renderPane(await contractsWorkbook());
  await openStanding();
  const choices = within(screen.getByRole('region', { name: 'Uw keuzes' }));
  expect(choices.getByText(/^Nog te kiezen: 4\./)).toBeVisible();
  expect(choices.getByText('Haaglanden 2023: hoe toeslagen tellen, is nog niet gekozen.')).toBeVisible();
  await user.click(button('Haaglanden 2023: hoe toeslagen tellen, is nog niet gekozen.'));
  const bonuses = choices.getByLabelText('Hoe tellen toeslagen?');
  expect(bonuses).toHaveDisplayValue('Niet gekozen');
  expect(within(bonuses).getByRole('option', { name: /^Naar rato: €.10\.000,00$/ })).toBeInTheDocument();
  expect(await axe(container)).toHaveNoViolations();
  await user.selectOptions(bonuses, 'no');
  expect(choices.getByText('Haaglanden 2023: toeslagen tellen helemaal.')).toBeVisible();
  expect(choices.getByLabelText('Hoe tellen toeslagen?')).toHaveFocus();
  await user.click(button('Verloop, inzet en uitleg van C-101'));
  expect(screen.getByText(/^De toeslag telt helemaal, zoals u koos\.$/)).toBeVisible();
  expect(
    screen.getByText(/^Tot en met 31-03-2026 is ten minste €.183\.890,62 gerealiseerd van €.119\.000,00/),
  ).toBeVisible();
});

test('what holds nothing up is assumed, said as such and can be changed', async () => {
  renderPane(await contractsWorkbook());
  await openStanding();
  const choices = within(screen.getByRole('region', { name: 'Uw keuzes' }));
  await user.click(button('Aangenomen (3)'));
  const assumed = 'Haaglanden 2023: het percentage gaat over de opdrachtsom, zo is aangenomen.';
  expect(choices.getByText(assumed)).toBeVisible();
  await user.click(button('Haaglanden 2023: het percentage gaat over de opdrachtsom, zo is aangenomen.'));
  await user.selectOptions(choices.getByLabelText('Waarover gaat het percentage?'), 'sum');
  expect(choices.getByText('Haaglanden 2023: het percentage gaat over de opdrachtsom.')).toBeVisible();
});

test('a full week that the policy does not name is asked as a number', async () => {
  renderPane(await contractsWorkbook());
  await openStanding();
  await user.click(button('Leiden 2023: de volle week is nog niet gekozen.'));
  await user.type(screen.getByLabelText('Uren van een volle week'), '40');
  expect(
    screen.getByRole('img', { name: /^C-103: €.16\.666,67 gerealiseerd van €.15\.500,00/ }),
  ).toBeVisible();
  expect(screen.getByText('Leiden 2023: een volle week is 40 uur.')).toBeVisible();
});

test('a full week that cannot be is refused at its field and chooses nothing', async () => {
  renderPane(await contractsWorkbook());
  await openStanding();
  await user.click(button('Leiden 2023: de volle week is nog niet gekozen.'));
  const week = screen.getByLabelText('Uren van een volle week');
  await user.type(week, '0');
  expect(screen.getByText('Typ uren hoger dan 0 en ten hoogste 60.')).toBeVisible();
  await user.clear(week);
  await user.type(week, 'abc');
  expect(week).toHaveValue('abc');
  expect(screen.getByText(/geen getal/)).toBeVisible();
  expect(button('Leiden 2023: de volle week is nog niet gekozen.')).toBeVisible();
});

test('choices and certificates are kept in the workbook and are there when the pane opens again', async () => {
  const workbook = await contractsWorkbook();
  const first = renderPane(workbook);
  await openStanding();
  expect(workbook.kept.socialReturn).toBeNull();
  await user.click(button('Haaglanden 2023: hoe toeslagen tellen, is nog niet gekozen.'));
  await user.selectOptions(screen.getByLabelText('Hoe tellen toeslagen?'), 'no');
  await user.click(button('Verloop, inzet en uitleg van C-103'));
  await user.selectOptions(screen.getByLabelText('PSO-keurmerk van de opdrachtnemer'), 'Trede 2');
  await user.type(screen.getByLabelText('Deel van de verplichting dat Trede 2 vervult'), '50');
  await waitFor(() => expect(workbook.kept.socialReturn).toContain('"Trede 2":0.5'));
  first.unmount();

  renderPane(workbook);
  expect(await screen.findByText('U was hier al bezig.')).toBeVisible();
  await openStanding('Verder met social return');
  expect(screen.getByText('Haaglanden 2023: toeslagen tellen helemaal.')).toBeVisible();
  expect(screen.getByText('€ 7.750,00', { normalizer })).toBeVisible();
});

test('where the lists are and where the overview went is remembered when the pane opens again', async () => {
  const other = { ...(await contractsSheet()), sheet: 'Contracten 2026' };
  const sheets = [await contractsSheet(), other, await placementsSheet(), await spendingSheet()];
  const workbook = new PaperWorkbook(sheets, 'Contracten');
  const first = renderPane(workbook);
  await openJob();
  const where = 'Waar staan de contracten?';
  await user.selectOptions(screen.getByLabelText(where), 'Blad Contracten 2026');
  await screen.findByText('3 rijen · 7 kolommen');
  await user.click(button('Naar de stand'));
  await user.click(button('Schrijf overzicht naar blad'));
  expect(await screen.findAllByText('Het overzicht staat op blad ‘Social return’.')).not.toHaveLength(0);
  await waitFor(() => expect(workbook.kept.socialReturn).toContain('"Social return"'));
  first.unmount();

  renderPane(workbook);
  await user.click(await screen.findByRole('button', { name: 'Verder met social return' }));
  await waitFor(() => expect(screen.getByLabelText(where)).toHaveDisplayValue('Blad Contracten 2026'));
  await user.click(await screen.findByRole('button', { name: 'Naar de stand' }));
  expect(screen.getByText('Het overzicht staat op blad ‘Social return’.')).toBeVisible();
  expect(screen.queryByText(/^Op nieuw blad/)).not.toBeInTheDocument();
  expect(screen.queryByText(/is ouder dan de invoer/)).not.toBeInTheDocument();
});

test('answers of a later version are left alone', async () => {
  const workbook = await contractsWorkbook();
  workbook.kept.socialReturn = '{"schema":99}';
  renderPane(workbook);
  await openStanding();
  await user.click(button('Haaglanden 2023: hoe toeslagen tellen, is nog niet gekozen.'));
  await user.selectOptions(screen.getByLabelText('Hoe tellen toeslagen?'), 'no');
  await act(() => new Promise((resolve) => setTimeout(resolve, 1000)));
  expect(workbook.kept.socialReturn).toBe('{"schema":99}');
});

test('a certificate counts for what was agreed and for nothing before that', async () => {
  renderPane(await contractsWorkbook());
  await openStanding();
  await user.click(button('Verloop, inzet en uitleg van C-103'));
  await user.selectOptions(screen.getByLabelText('PSO-keurmerk van de opdrachtnemer'), 'Trede 2');
  const share = screen.getByLabelText('Deel van de verplichting dat Trede 2 vervult');
  expect(share).toHaveValue('');
  expect(screen.queryByText('€ 7.750,00', { normalizer })).not.toBeInTheDocument();
  await user.type(share, '50');
  expect(screen.getByText('€ 7.750,00', { normalizer })).toBeVisible();
});

test('the sheet leads: a changed cell is read again, and that is said', async () => {
  const workbook = await contractsWorkbook();
  renderPane(workbook);
  await openStanding();
  const changed = withCell(await placementsSheet(), 'D2', 18);
  act(() => workbook.change(changed));
  expect(await screen.findByText('Blad Inzet is veranderd en opnieuw gelezen.')).toBeInTheDocument();
  expect(screen.getByRole('img', { name: /^C-101: €.95\.309,14 gerealiseerd/ })).toBeVisible();
});

test('the same effort is held beside other policies', async () => {
  const { container } = renderPane(await contractsWorkbook());
  await openStanding();
  await user.click(screen.getByRole('tab', { name: /^Vertalen/ }));
  const totals = screen.getByRole('table', { name: 'Alle inzet samen' });
  expect(within(totals).getByRole('row', { name: /^Haaglanden 2023/ })).toHaveTextContent(
    '€ 189.059,14 – € 195.725,81',
  );
  expect(within(totals).getByRole('row', { name: /^Haaglanden 2023/ })).toHaveTextContent(
    'Beleid van dit contract',
  );
  await user.click(button('K1 · Participatiewet'));
  const effort = screen.getByRole('table', { name: 'K1 · Participatiewet' });
  expect(within(effort).getByRole('row', { name: /^Haaglanden 2023/ })).toHaveTextContent('€ 80.000,00');
  expect(await axe(container)).toHaveNoViolations();
  await user.click(button(/^Beleid om te vergelijken/));
  await user.click(screen.getByRole('checkbox', { name: 'Harlingen' }));
  expect(within(totals).queryByRole('row', { name: /^Harlingen/ })).not.toBeInTheDocument();
});

test('an effort that another policy does not know by its text is read there as the user chooses', async () => {
  const workbook = await contractsWorkbook();
  renderPane(workbook);
  await openStanding();
  await user.click(screen.getByRole('tab', { name: /^Vertalen/ }));
  await user.click(button('K1 · Participatiewet'));
  const effort = within(screen.getByRole('table', { name: 'K1 · Participatiewet' }));
  const choice = effort.getByLabelText('Lees dit bij Harlingen als');
  expect(effort.getByRole('row', { name: /^Harlingen/ })).toHaveTextContent(/geen waarde$/);
  const [, first] = within(choice).getAllByRole('option');
  if (first === undefined) throw new Error('Harlingen has blocks to choose from.');
  await user.selectOptions(choice, first);
  expect(effort.getByRole('row', { name: /^Harlingen/ })).toHaveTextContent(/€/);
  await waitFor(() => expect(workbook.kept.socialReturn).toContain('"harlingen":'));
});

test('a new contract gets its obligation and the reasons to record, which can be written', async () => {
  const workbook = await contractsWorkbook();
  const { container } = renderPane(workbook);
  await openStanding();
  await user.click(screen.getByRole('tab', { name: /^Nieuw contract/ }));
  expect(screen.getByText('Vul ten minste de opdrachtsom in.')).toBeVisible();
  await user.selectOptions(screen.getByLabelText('Beleid'), 'den-haag-rule');
  await user.type(screen.getByLabelText('Opdrachtsom'), '1000000');
  await user.type(screen.getByLabelText('Loonsom'), '200000');
  expect(screen.getByText('De verplichting is € 50.000,00.', { normalizer })).toBeVisible();
  const reasons = screen.getByRole('list', { name: 'Is het in verhouding?' });
  expect(within(reasons).getAllByText('Pleit tegen:').length).toBeGreaterThan(0);
  await waitFor(() => expect(workbook.kept.socialReturn).toContain('200000'));
  expect(await axe(container)).toHaveNoViolations();
  await user.click(button('Schrijf notitie naar blad'));
  expect(await screen.findAllByText('De notitie staat op blad ‘Proportionaliteit’.')).not.toHaveLength(0);
  expect(workbook.written.map(({ sheetName }) => sheetName)).toEqual(['Proportionaliteit']);
});

test('the overview is written, and the pane says when the tables have moved on', async () => {
  const workbook = await contractsWorkbook();
  renderPane(workbook);
  await openStanding();
  await user.click(button('Schrijf overzicht naar blad'));
  expect(await screen.findAllByText('Het overzicht staat op blad ‘Social return’.')).not.toHaveLength(0);
  const changed = withCell(await placementsSheet(), 'D2', 18);
  act(() => workbook.change(changed));
  expect(await screen.findByText(/Blad ‘Social return’ is ouder dan de invoer/)).toBeVisible();
});

test('an empty workbook shows the columns that are wanted, makes tables to fill in, and an example', async () => {
  const workbook = new PaperWorkbook([block([[null]])]);
  const { container } = renderPane(workbook);
  await user.click(button('Volg social return'));
  expect(await screen.findByRole('table', { name: 'Zo ziet een blad met contracten eruit' })).toBeVisible();
  expect(await axe(container)).toHaveNoViolations();
  await user.click(button('Maak lege tabellen'));
  expect(workbook.written.map(({ sheetName }) => sheetName)).toEqual(['Contracten', 'Inzet', 'Besteding']);
});

test('the policies that come with the product are listed with date, completeness and source', async () => {
  const { container } = renderPane(await contractsWorkbook());
  await user.click(button('Bekijk regels en bronnen'));
  await user.click(button(/^Beleid dat in het product zit \(23\)$/));
  expect(screen.getByRole('link', { name: 'Bron van Leiden 2023' })).toBeVisible();
  expect(await axe(container)).toHaveNoViolations();
});

test('the job speaks English', async () => {
  const { container } = renderPane(await contractsWorkbook(), 'en');
  await user.click(button('Follow social return'));
  await screen.findByText('3 rows · 7 columns');
  await user.click(button('To the standing'));
  expect(screen.getByText('By contract')).toBeVisible();
  expect(await axe(container)).toHaveNoViolations();
});

/** Amounts are written with a space that does not break. */
function normalizer(text: string): string {
  return text.replace(/\u00a0/g, ' ').trim();
}
