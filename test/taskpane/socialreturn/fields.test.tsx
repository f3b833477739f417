import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPane } from '../renderPane';
import { contractsWorkbook } from './contracten';

const user = userEvent.setup({ delay: null });

/** Amounts are written with a space that does not break. */
function normalizer(text: string): string {
  return text.replace(/\u00a0/g, ' ').trim();
}

async function openJob(): Promise<void> {
  renderPane(await contractsWorkbook());
  await user.click(await screen.findByRole('button', { name: 'Volg social return' }));
  await screen.findByText('3 rijen · 7 kolommen');
}

async function openNewContract(): Promise<void> {
  await openJob();
  await user.click(screen.getByRole('tab', { name: /^Nieuw contract/ }));
  await user.selectOptions(screen.getByLabelText('Beleid'), 'den-haag-rule');
}

test('a percentage that cannot be is refused at its field, in the notation of that field', async () => {
  await openNewContract();
  await user.type(screen.getByLabelText('Opdrachtsom'), '1000000');
  await user.type(screen.getByLabelText('Social return %'), '500');
  expect(
    screen.getByText('500,0 % kan niet. Typ een getal van 0 tot en met 100, zoals 5 voor 5 %.', {
      normalizer,
    }),
  ).toBeVisible();
  expect(screen.getByText('Verbeter eerst het veld met een melding.')).toBeVisible();
  expect(screen.queryByText(/0,05/)).not.toBeInTheDocument();
  expect(screen.queryByText(/De verplichting is/)).not.toBeInTheDocument();
});

test('a fraction where a percentage belongs is doubted at its field', async () => {
  await openNewContract();
  await user.type(screen.getByLabelText('Opdrachtsom'), '1000000');
  await user.type(screen.getByLabelText('Social return %'), '0,05');
  expect(screen.getByText('Dit is 0,05 %. Bedoelt u 5,0 %? Typ dan 5.', { normalizer })).toBeVisible();
  expect(screen.getByText(/dit scheelt een factor tien of meer/)).toBeVisible();
});

test('an amount in euro with a point before three figures is whole euros', async () => {
  await openNewContract();
  await user.type(screen.getByLabelText('Opdrachtsom'), '€ 500.000');
  expect(screen.getByText('€ 500.000,00', { normalizer })).toBeVisible();
  expect(screen.getByText('De verplichting is € 25.000,00.', { normalizer })).toBeVisible();
});

test.each([
  ['Opdrachtsom', '-1', 'Typ een bedrag hoger dan 0.'],
  ['Opdrachtsom', 'veel', /"veel"|‘veel’/],
  ['Loonsom', '-1', 'Typ een bedrag van 0 of hoger.'],
  ['Looptijd in maanden', '0', 'Typ een getal hoger dan 0 en ten hoogste 600.'],
])('%s %s is wrong at its field, and nothing follows from it', async (label, typed, problem) => {
  await openNewContract();
  if (label !== 'Opdrachtsom') await user.type(screen.getByLabelText('Opdrachtsom'), '1000000');
  await user.type(screen.getByLabelText(label), typed);
  expect(screen.getByText(problem)).toBeVisible();
  expect(screen.getByText('Verbeter eerst het veld met een melding.')).toBeVisible();
  expect(screen.queryByText(/De verplichting is/)).not.toBeInTheDocument();
});

test('the part that a certificate fulfils is a percentage, and says so', async () => {
  await openJob();
  await user.click(screen.getByRole('button', { name: 'Naar de stand' }));
  await user.click(screen.getByRole('button', { name: 'Verloop, inzet en uitleg van C-103' }));
  await user.selectOptions(screen.getByLabelText('PSO-keurmerk van de opdrachtnemer'), 'Trede 2');
  const share = screen.getByLabelText('Deel van de verplichting dat Trede 2 vervult');
  await user.type(share, '0,5');
  expect(screen.getByText('Dit is 0,5 %. Bedoelt u 50,0 %? Typ dan 50.', { normalizer })).toBeVisible();
  await user.clear(share);
  await user.type(share, '150');
  expect(screen.getByText(/^150,0 % kan niet\./, { normalizer })).toBeVisible();
});
