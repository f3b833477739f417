import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { PaperWorkbook } from '../../paperWorkbook';
import { renderPane } from '../../renderPane';
import { evenModelSheet, threeBidsSheet } from './threeBids';

expect.extend(toHaveNoViolations);

const user = userEvent.setup({ delay: null });

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });

/** The way of an officer from the sheet to the outcome: read the model, freeze it, look. */
async function seeTheOutcome(workbook: PaperWorkbook): Promise<HTMLElement> {
  const { container } = renderPane(workbook);
  await user.click(button('Begin'));
  await screen.findByText(/^3 inschrijvingen/);
  await user.click(screen.getByRole('tab', { name: /^Model/ }));
  await user.click(button('Lees model uit blad Model'));
  await user.click(await screen.findByRole('button', { name: 'Leg het model vast' }));
  await user.click(screen.getByRole('tab', { name: /^Uitslag/ }));
  await screen.findByText('Ruiter wint met 1,13 punten verschil.');
  return container;
}

function threeBids(): PaperWorkbook {
  return new PaperWorkbook([threeBidsSheet(), evenModelSheet()], 'Inschrijvingen');
}

test('before anything is written the pane says that without the third bid the second wins', async () => {
  const workbook = threeBids();
  await seeTheOutcome(workbook);
  expect(
    await screen.findByRole('button', { name: 'Ruiter wint niet meer als Tuinman uitvalt: dan wint Smit.' }),
  ).toHaveAttribute('aria-expanded', 'false');
  expect(workbook.written).toEqual([]);
});

test('the line opens to every question about firmness, which are for information only', async () => {
  const container = await seeTheOutcome(threeBids());
  await user.click(await screen.findByRole('button', { name: /^Ruiter wint niet meer/ }));
  expect(screen.getAllByText(/^Alleen ter informatie/)).toHaveLength(1);
  for (const question of [
    'Zonder één van de inschrijvingen',
    'Zonder twee van de inschrijvingen',
    'Als een gewicht verandert',
    'Als één score verandert',
    'Als een prijs verandert',
    'Wat een punt waard is',
    'Gewichten op papier en in de scores',
    'Bijna gelijk',
    'Een verzonnen inschrijving',
  ]) {
    await user.click(button(question));
  }
  expect(screen.getByText('Zonder Tuinman wint Smit.')).toBeVisible();
  expect(await axe(container)).toHaveNoViolations();
});

test('a weight is shown with the weight at which another bid wins', async () => {
  await seeTheOutcome(threeBids());
  await user.click(await screen.findByRole('button', { name: /^Ruiter wint niet meer/ }));
  await user.click(button('Als een gewicht verandert'));
  const table = screen.getByRole('table', { name: 'Als een gewicht verandert' });
  const cells = within(within(table).getByRole('row', { name: /^Prijs/ })).getAllByRole('cell');
  expect(cells.map(({ textContent }) => textContent)).toEqual(['50,00', '54,86', 'Tuinman']);
  expect(screen.getByText('Gewichten in punten. De andere gewichten blijven zoals ze zijn.')).toBeVisible();
});

test('published weights stand against what the highest scores weigh', async () => {
  await seeTheOutcome(threeBids());
  await user.click(await screen.findByRole('button', { name: /^Ruiter wint niet meer/ }));
  await user.click(button('Gewichten op papier en in de scores'));
  const table = screen.getByRole('table', { name: 'Gewichten op papier en in de scores' });
  const cells = within(within(table).getByRole('row', { name: /^Prijs/ })).getAllByRole('cell');
  expect(cells.slice(0, 2).map(({ textContent }) => textContent)).toEqual(['50,0\u00a0%', '51,5\u00a0%']);
});

test('the price that turns the outcome is named with its bid', async () => {
  await seeTheOutcome(threeBids());
  await user.click(await screen.findByRole('button', { name: /^Ruiter wint niet meer/ }));
  await user.click(button('Als een prijs verandert'));
  const table = screen.getByRole('table', { name: 'Als een prijs verandert' });
  expect(within(table).getAllByRole('row').length).toBeGreaterThan(1);
  expect(within(table).getByRole('row', { name: /^Ruiter €\u00a0128,00 €/ })).toBeVisible();
});
