import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { setOwnPolicy, valueOfEffort } from '../../../src/engine';
import type { Language } from '../../../src/i18n/language';
import type { CellBlock } from '../../../src/workbook/workbook';
import { block } from '../../workbook/block';
import { PaperWorkbook } from '../paperWorkbook';
import { renderPane } from '../renderPane';
import { contractsSheet, placementsSheet } from '../socialreturn/contracten';
import { withCell } from '../tender/schoonmaak';
import { emptyPolicy, filledPolicy } from './policySheet';

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

/** What a year of half a week is worth by the user's own policy, or the reason why it has no value. */
function worth(): unknown {
  const outcome = valueOfEffort({
    policy: 'eigen',
    block: 'Participatiewet',
    hoursPerWeek: 18,
    months: 12,
  });
  return outcome.ok ? outcome.value.value : outcome.text.key;
}

afterEach(() => {
  setOwnPolicy(null);
});

test('the sheet is made on request, wrong cells are pointed out, and once they are right eigen is used', async () => {
  const { workbook } = await openRules([]);
  const write = workbook.write.bind(workbook);
  jest.spyOn(workbook, 'write').mockImplementation(async (report, whenTaken) => {
    const outcome = await write(report, whenTaken);
    workbook.change(emptyPolicy());
    return outcome;
  });
  await user.click(await screen.findByRole('button', { name: 'Maak blad PSO-beleid' }));
  expect(await screen.findAllByText('Het blad PSO-beleid staat klaar. Vul uw beleid in.')).not.toHaveLength(
    0,
  );
  expect(workbook.keptSheets).toEqual({ policySheet: { sheet: 'PSO-beleid', fingerprint: null } });
  expect(await screen.findByText('Niet in gebruik: er is nog niets ingevuld.')).toBeVisible();
  expect(await screen.findByRole('button', { name: 'Ga naar blad PSO-beleid' })).toHaveFocus();
  expect(worth()).toBe('ownPolicy.faulty');

  act(() => workbook.change(withCell(filledPolicy(), 'D38', -1)));
  expect(await screen.findByText('Niet in gebruik: los eerst op wat hieronder staat.')).toBeVisible();
  expect(screen.getByText(/Hier staat -1\. Dat kan niet\./)).toBeVisible();
  const [show] = screen.getAllByRole('button', { name: 'Toon D38' });
  if (show) await user.click(show);
  expect(workbook.selected).toEqual(['PSO-beleid!D38']);
  expect(worth()).toBe('ownPolicy.faulty');

  const before = workbook.recalculations;
  act(() => workbook.change(filledPolicy()));
  expect(await screen.findByText('In gebruik en volledig.')).toBeVisible();
  expect(screen.getByText('Blad PSO-beleid. Aantal bouwblokken en toeslagen: 3.')).toBeVisible();
  expect(worth()).toBe(20_000);
  expect(workbook.recalculations).toBe(before + 1);
});

test('what a policy leaves open is named while it is in use', async () => {
  await openRules([withCell(filledPolicy(), 'B15', null)]);
  expect(
    await screen.findByText('In gebruik, niet volledig. Wat open is, wordt gevraagd als het nodig is.'),
  ).toBeVisible();
  await user.click(button('1 bevinding'));
  expect(screen.getAllByRole('button', { name: 'Toon B15' })).not.toHaveLength(0);
});

test('a sheet with the name but without the table says what is missing', async () => {
  await openRules([{ ...block([['Notities']]), sheet: 'PSO-beleid' }]);
  expect(await screen.findByText(/staat geen rij met de kolomkoppen Soort/)).toBeVisible();
});

test('the social-return job follows the own policy, and values nothing by a block with another name', async () => {
  const { workbook } = await openRules([await contractsSheet(), await placementsSheet(), filledPolicy()]);
  await screen.findByText('In gebruik en volledig.');
  await user.click(button('Terug naar het begin'));
  await user.click(button('Volg social return'));
  await screen.findByText('3 rijen · 7 kolommen');
  await user.click(screen.getByRole('tab', { name: /^Vertalen/ }));
  const own = (table: string) =>
    within(screen.getByRole('table', { name: table })).getByRole('row', { name: /eigen/ });
  expect(own('Alle inzet samen')).toHaveTextContent('€ 80.000,00');
  act(() => workbook.change(filledPolicy('nl', 20_000)));
  await waitFor(() => expect(own('Alle inzet samen')).toHaveTextContent('€ 40.000,00'));
  await user.click(button('K3 · Banenafspraak'));
  expect(own('K3 · Banenafspraak')).toHaveTextContent('geen waarde');
  const readAs = within(own('K3 · Banenafspraak')).getByRole('combobox', { name: /^Lees dit bij/ });
  expect(
    within(readAs)
      .getAllByRole('option')
      .map((option) => option.textContent),
  ).toEqual(['Niet gekozen', 'Participatiewet', 'Inkoop SW-bedrijf']);
});

test('a contract under the own policy points out the cell with a block that the policy does not have', async () => {
  const contracts = withCell(await contractsSheet(), 'B2', 'eigen');
  const { workbook } = await openRules([contracts, await placementsSheet(), filledPolicy()]);
  await screen.findByText('In gebruik en volledig.');
  await user.click(button('Terug naar het begin'));
  await user.click(button('Volg social return'));
  await screen.findByText('3 rijen · 7 kolommen');
  expect(
    screen.getByText(
      '"Banenafspraak" is geen bouwblok van beleid Gemeente Voorbeeld (eigen). Kies een van deze: Participatiewet; Inkoop SW-bedrijf.',
    ),
  ).toBeVisible();
  await user.click(button('Toon C4'));
  expect(workbook.selected).toEqual(['Inzet!C4']);
});

test.each([
  ['nl', []],
  ['nl', [emptyPolicy()]],
  ['en', [filledPolicy('en')]],
  ['nl', [filledPolicy('nl', -1)]],
] as const)('every state can be used by everybody: %s', async (language, sheets) => {
  const { container } = await openRules(sheets, language);
  expect(await axe(container)).toHaveNoViolations();
});
