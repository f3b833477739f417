import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import type { Cell } from '../../../../src/engine';
import { block } from '../../../workbook/block';
import { PaperWorkbook } from '../../paperWorkbook';
import { renderPane } from '../../renderPane';

expect.extend(toHaveNoViolations);

jest.setTimeout(30_000);

const user = userEvent.setup({ delay: null });
const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });

async function open(rows: readonly (readonly Cell[])[]): Promise<HTMLElement> {
  const { container } = renderPane(new PaperWorkbook([block(rows)], 'Blad1'));
  await user.click(button('Begin'));
  await screen.findByText(/inschrijvingen ·/);
  return container;
}

test('a column with numbers that nobody can place is asked for at once, and the answer settles it', async () => {
  const container = await open([
    ['Inschrijver', 'Prijs', 'Duurzaamheid'],
    ['A', 100, 7],
    ['B', 110, 8],
  ]);
  expect(button('Kolommen')).toHaveAttribute('aria-expanded', 'true');
  const choice = screen.getByLabelText('Duurzaamheid');
  expect(choice).toHaveDisplayValue('Kies wat erin staat');
  expect(await axe(container)).toHaveNoViolations();
  await user.click(button('1 bevinding'));
  expect(screen.getByText(/^Wat in kolom Duurzaamheid staat, is niet duidelijk/)).toBeVisible();
  await user.selectOptions(choice, 'Cijfer');
  expect(screen.getByText('Geen bevindingen')).toBeVisible();
  expect(screen.getByText(/^De prijzen zijn nog niet gelezen/)).toBeVisible();
  expect(screen.getByText('2 inschrijvingen · 3 kolommen')).toBeVisible();
});

test('columns of evaluators that were not recognised can be brought together by hand', async () => {
  const container = await open([
    ['Inschrijver', 'Prijs', 'Plan Jan (0-10)', 'Plan Piet (0-10)'],
    ['A', 100, 7, 8],
    ['B', 110, 8, 6],
  ]);
  await user.click(button('Beoordelaars'));
  for (const person of ['Jan', 'Piet']) {
    const column = `Plan ${person} (0-10)`;
    await user.selectOptions(
      screen.getByLabelText(`Wie gaf de scores in ${column}?`),
      'Eén van de beoordelaars',
    );
    const fields = within(screen.getByRole('group', { name: column }));
    await user.clear(fields.getByLabelText('Criterium'));
    await user.type(fields.getByLabelText('Criterium'), 'Plan');
    await user.clear(fields.getByLabelText('Beoordelaar'));
    await user.type(fields.getByLabelText('Beoordelaar'), person);
  }
  await user.click(button('1 bevinding'));
  expect(screen.getByText('De scores op Plan zijn gelezen per beoordelaar: Jan, Piet.')).toBeVisible();
  expect(await axe(container)).toHaveNoViolations();
});

test('evaluators that were recognised wrongly can be told apart', async () => {
  await open([
    ['Inschrijver', 'Prijs', 'Plan (EJ)', 'Plan (MB)'],
    ['A', 100, 7, 8],
    ['B', 110, 8, 6],
  ]);
  await user.click(button('Beoordelaars'));
  for (const column of ['Plan (EJ)', 'Plan (MB)']) {
    await user.selectOptions(
      screen.getByLabelText(`Wie gaf de scores in ${column}?`),
      'Eén score voor dit criterium',
    );
  }
  expect(screen.queryByText(/zijn gelezen per beoordelaar/)).not.toBeInTheDocument();
  expect(screen.getByText('2 inschrijvingen · 4 kolommen')).toBeVisible();
});
