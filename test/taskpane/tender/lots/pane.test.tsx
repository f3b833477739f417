import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import type { Cell } from '../../../../src/engine';
import { PaperWorkbook } from '../../paperWorkbook';
import { renderPane } from '../../renderPane';
import { LOT_ROWS, lotsModel, lotsSheet } from './lotsSheet';

expect.extend(toHaveNoViolations);

jest.setTimeout(30_000);

const user = userEvent.setup({ delay: null });
const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const tab = (name: RegExp): HTMLElement => screen.getByRole('tab', { name });

async function toModel(
  rows: readonly (readonly Cell[])[] = LOT_ROWS,
): Promise<{ workbook: PaperWorkbook; container: HTMLElement }> {
  const workbook = new PaperWorkbook([lotsSheet(rows), lotsModel()], 'Percelen');
  const { container } = renderPane(workbook);
  await user.click(button('Begin'));
  await screen.findByText('7 inschrijvingen · 5 kolommen · 3 percelen');
  await user.click(tab(/^Model/));
  await user.click(button('Lees model uit blad Gunningsmodel'));
  await screen.findByText('Samen 100 punten');
  return { workbook, container };
}

async function toResult(): Promise<void> {
  await user.click(tab(/^Uitslag/));
  await user.click(button('Leg het model vast'));
  await screen.findByRole('list', { name: 'Verdeling van de percelen' });
}

const division = (): readonly (string | null)[] =>
  within(screen.getByRole('list', { name: 'Verdeling van de percelen' }))
    .getAllByRole('listitem')
    .map((item) => item.textContent);

test('the lots are divided above the result of one lot, and another lot can be looked at', async () => {
  await toModel();
  await toResult();
  expect(division()).toEqual(['Perceel 1: A70,00', 'Perceel 2: A65,00', 'Perceel 3: A65,00']);
  expect(screen.getByText('Samen 200,00')).toBeVisible();
  expect(screen.getByText('A wint met 17,50 punten verschil.')).toBeVisible();
  await user.selectOptions(screen.getByLabelText('Uitslag van'), 'Perceel 2');
  expect(screen.getByText('A wint met 7,50 punten verschil.')).toBeVisible();
  expect(within(screen.getByRole('list', { name: 'Rangorde' })).getAllByRole('listitem')).toHaveLength(2);
});

test('a limit on lots asks for its rule, and the division says who was passed over and why', async () => {
  await toModel();
  await user.type(screen.getByLabelText(/^Meeste percelen voor één inschrijver/), '1');
  await user.selectOptions(
    screen.getByLabelText('Wie krijgt wat bij te veel percelen?'),
    'Op volgorde van de percelen',
  );
  await user.click(button('Eerder: perceel 2'));
  await toResult();
  const [first, second, third] = division();
  expect(first).toBe('Perceel 2: A65,00');
  expect(second).toMatch(/^Perceel 1: B52,50A krijgt dit perceel niet/);
  expect(third).toMatch(/^Perceel 3: C/);
  await user.click(button('Waarom: Verdeling van de percelen'));
  expect(screen.getByRole('table', { name: 'Waarom: Verdeling van de percelen' })).toBeVisible();
});

test('nothing is frozen while a limit on lots has no rule: both steps say that the rule is open', async () => {
  const { workbook } = await toModel();
  await user.type(screen.getByLabelText(/^Meeste percelen voor één inschrijver/), '1');
  const open = 'Kies in de stap Model wie wat krijgt bij te veel percelen.';
  expect(screen.getByText(open)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Leg het model vast' })).not.toBeInTheDocument();
  await user.click(tab(/^Uitslag/));
  expect(screen.getByText(open)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Leg het model vast' })).not.toBeInTheDocument();
  expect(workbook.kept.tender).toBeNull();
  await user.click(button('Naar het model'));
  await user.selectOptions(
    screen.getByLabelText('Wie krijgt wat bij te veel percelen?'),
    'Op volgorde van de percelen',
  );
  expect(screen.queryByText(open)).not.toBeInTheDocument();
  expect(button('Leg het model vast')).toBeVisible();
});

test('the rule for lots changes with a reason only, and the division follows', async () => {
  await toModel();
  await user.type(screen.getByLabelText(/^Meeste percelen voor één inschrijver/), '1');
  await user.selectOptions(
    screen.getByLabelText('Wie krijgt wat bij te veel percelen?'),
    'Op volgorde van de percelen',
  );
  await toResult();
  expect(division()[0]).toBe('Perceel 1: A70,00');
  await user.click(tab(/^Model/));
  expect(screen.queryByLabelText(/^Meeste percelen/)).not.toBeInTheDocument();
  await user.click(button('Wijzig met reden'));
  await user.clear(screen.getByLabelText(/^Meeste percelen voor één inschrijver/));
  expect(
    within(screen.getByRole('list', { name: 'Wat er verandert' })).getByText(
      'Meeste percelen voor één inschrijver vervallen: 1',
    ),
  ).toBeVisible();
  await user.type(screen.getByLabelText(/^Reden voor de wijziging/), 'Nota van inlichtingen 2');
  await user.click(button('Bevestig de wijziging'));
  await screen.findByText('Een inschrijver kan alle percelen krijgen.');
  await user.click(tab(/^Uitslag/));
  expect(division()).toEqual(['Perceel 1: A70,00', 'Perceel 2: A65,00', 'Perceel 3: A65,00']);
});

test('preferences are taken from the bids: each choice asks for the next, and the last follows', async () => {
  await toModel();
  await user.type(screen.getByLabelText(/^Meeste percelen voor één inschrijver/), '2');
  await user.selectOptions(
    screen.getByLabelText('Wie krijgt wat bij te veel percelen?'),
    'Naar voorkeur van de inschrijver',
  );
  await user.click(tab(/^Uitslag/));
  await user.click(button('Leg het model vast'));
  await user.click(await screen.findByRole('button', { name: 'Voorkeuren van inschrijvers' }));
  await user.selectOptions(screen.getByLabelText('Volgende voorkeur van A'), 'Perceel 3');
  await user.selectOptions(screen.getByLabelText('Volgende voorkeur van A'), 'Perceel 1');
  expect(screen.getByText('A: 3, 1, 2')).toBeVisible();
  expect(division().map((line) => line?.slice(0, 12))).toEqual([
    'Perceel 1: A',
    'Perceel 2: B',
    'Perceel 3: A',
  ]);
});

test('a combination can be typed in once the prices are open', async () => {
  await toModel();
  await toResult();
  await user.click(button('Combinatie-inschrijvingen'));
  await user.selectOptions(screen.getByLabelText('Voeg een combinatie toe van'), 'B');
  expect(screen.getByText(/^Geef bij de combinatie van B een prijs/)).toBeVisible();
  await user.type(screen.getByLabelText(/^Prijs van B voor perceel 1/), '80000');
  await user.type(screen.getByLabelText(/^Prijs van B voor perceel 2/), '80000');
  expect(division().slice(0, 2)).toEqual([
    expect.stringMatching(/^Perceel 1: B \(1 \+ 2\), in combinatie90,00/),
    expect.stringMatching(/^Perceel 2: B \(1 \+ 2\), in combinatie85,00/),
  ]);
});

test('what is wrong in one lot does not hide the results of the others', async () => {
  const broken = LOT_ROWS.map((row) => (row[0] === '2' && row[1] === 'B' ? ['2', 'B', null, 7] : row));
  await toModel(broken);
  await user.click(tab(/^Uitslag/));
  await user.click(button('Leg het model vast'));
  expect(await screen.findByText(/^De verdeling wacht op perceel 2/)).toBeVisible();
  expect(screen.getByText('A wint met 17,50 punten verschil.')).toBeVisible();
  await user.selectOptions(screen.getByLabelText('Uitslag van'), 'Perceel 2');
  expect(screen.getByText(/Los eerst de bevindingen op/)).toBeVisible();
});

test('the result sheet holds the division and all lots', async () => {
  const { workbook } = await toModel();
  await toResult();
  await user.click(button('Schrijf uitslag naar blad'));
  await screen.findAllByText('De uitslag staat op blad ‘PSO-uitslag’.');
  const [report] = workbook.written;
  const headings = report?.parts.flatMap((part) => (part.kind === 'heading' ? [part.text] : []));
  expect(headings?.slice(0, 4)).toEqual(['Verdeling van de percelen', 'Perceel 1', 'Perceel 2', 'Perceel 3']);
});

test('the lots can be used without seeing them', async () => {
  const { container } = await toModel();
  await toResult();
  await user.click(button('Combinatie-inschrijvingen'));
  expect(await axe(container)).toHaveNoViolations();
});
