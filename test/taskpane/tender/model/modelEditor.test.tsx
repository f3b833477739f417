import { screen, within } from '@testing-library/react';
import { axe, toHaveNoViolations } from 'jest-axe';
import { field, openModel, press, user } from './usingTheStep';

expect.extend(toHaveNoViolations);

test('another method asks for its own figures and for what happens when a bid drops out', async () => {
  const container = await openModel();
  await user.selectOptions(field('Hoe prijs en kwaliteit worden vergeleken'), 'Nutsindex');
  expect(screen.queryByLabelText('Punten voor de prijs')).not.toBeInTheDocument();
  expect(screen.getByText('Samen 60 punten voor kwaliteit')).toBeVisible();
  await user.type(field('Gewicht van kwaliteit'), '60');
  await user.type(field('Gewicht van prijs'), '0');
  expect(field('Gewicht van prijs')).toHaveAccessibleDescription(/hoger zijn dan 0/);
  expect(screen.getByRole('radiogroup', { name: 'Als een inschrijving wordt uitgesloten' })).toBeVisible();
  expect(await axe(container)).toHaveNoViolations();
});

test('with awarding on value a criterion is worth euros', async () => {
  await openModel();
  await user.selectOptions(field('Hoe prijs en kwaliteit worden vergeleken'), 'Gunnen op waarde');
  await press(/^Plan van aanpak/);
  await user.clear(field('Hoogste waarde (€)'));
  await user.type(field('Hoogste waarde (€)'), '250.000,00');
  expect(screen.getByText(/^Samen hoogstens €\s250\.000,00 aan kwaliteit$/)).toBeVisible();
});

test('figures in points are asked again when criteria are worth euros, and back', async () => {
  await openModel();
  await press(/^Plan van aanpak/);
  const method = field('Hoe prijs en kwaliteit worden vergeleken');
  await user.selectOptions(method, 'Prijsopslag');
  expect(field('Punten')).not.toHaveValue('');
  await user.selectOptions(method, 'Gunnen op waarde');
  expect(field('Hoogste waarde (€)')).toHaveValue('');
  await user.type(field('Hoogste waarde (€)'), '250.000,00');
  await user.selectOptions(method, 'Puntensysteem');
  expect(field('Punten')).toHaveValue('');
});

test('with the lowest price the pane says that points for criteria do not count', async () => {
  await openModel();
  expect(screen.queryByText(/tellen de punten voor criteria niet mee/)).not.toBeInTheDocument();
  await user.selectOptions(field('Hoe prijs en kwaliteit worden vergeleken'), 'Laagste prijs');
  expect(screen.getByText(/tellen de punten voor criteria niet mee/)).toBeVisible();
});

test('points that do not add up are said at once beside the total', async () => {
  await openModel();
  const price = field('Punten voor de prijs');
  await user.clear(price);
  await user.type(price, '35');
  expect(screen.getByText('Samen 95 punten').closest('div')).toHaveTextContent(/95,00/);
});

test('a method and a formula say in place who gains and what is wrong with them, with where to read it', async () => {
  const container = await openModel();
  await user.selectOptions(field('Prijsformule'), 'Laagste prijs gedeeld door prijs');
  await press('Uitleg en bekend nadeel: Laagste prijs gedeeld door prijs');
  expect(screen.getByText('Wie heeft voordeel')).toBeVisible();
  expect(screen.getByText('Bekend nadeel')).toBeVisible();
  expect(screen.getByRole('link', { name: /Hoge Raad/ })).toHaveAttribute(
    'href',
    expect.stringContaining('ECLI:NL:HR:2014:1078'),
  );
  expect(await axe(container)).toHaveNoViolations();
});

test('price points can have ends of their own', async () => {
  await openModel();
  await user.click(screen.getByRole('radio', { name: 'Eigen ondergrens of bovengrens' }));
  await user.type(field('Minste punten (leeg is geen grens)'), '50');
  await user.type(field('Meeste punten (leeg is geen grens)'), '40');
  expect(field('Minste punten (leeg is geen grens)')).toHaveAccessibleDescription(/.+/);
});

test('a scale in use is taken over with its shares, also the one that costs points', async () => {
  await openModel();
  await press(/^Kwaliteitsborging/);
  await press('Begin met een bestaande schaal');
  expect(screen.getByRole('link', { name: /^Rijkswaterstaat/ })).toBeVisible();
  await press('Neem over: Rijkswaterstaat, 0 tot 3 en NR');
  expect(field('Woord 5')).toHaveValue('NR');
  expect(field('Deel van de punten 5')).toHaveValue('-50');
});

test('a level asks whether other evidence counts and whether the contract is above the threshold', async () => {
  await openModel();
  const warning = /hele organisatie.*gelijkwaardig bewijs|gelijkwaardig bewijs.*leg vast/;
  await press(/^PSO-niveau/);
  expect(field('Telt gelijkwaardig bewijs mee?')).toHaveDisplayValue('ja');
  expect(screen.queryByRole('region', { name: 'Let op' })).not.toBeInTheDocument();
  await user.selectOptions(field('Telt gelijkwaardig bewijs mee?'), 'nee');
  expect(within(screen.getByRole('region', { name: 'Let op' })).getByText(warning)).toBeVisible();
  await user.selectOptions(field('Ligt de opdracht boven de Europese drempel?'), 'nee');
  expect(screen.queryByRole('region', { name: 'Let op' })).not.toBeInTheDocument();
});

test('a cost beside the price is added, judged at once and removed', async () => {
  await openModel();
  await press('Kosten naast de prijs en budget');
  await press('Kostenpost toevoegen');
  await user.type(field('Kostenpost 1'), 'Energie');
  await user.type(field('Hoe vaak 1'), '0');
  expect(field('Hoe vaak 1')).toHaveAccessibleDescription(/.+/);
  await press('Verwijder Energie');
  expect(screen.queryByLabelText('Kostenpost 1')).not.toBeInTheDocument();
});

test('rounding and rules for ties are folded away, and the rules can be put in order', async () => {
  await openModel();
  await press('Minimum, afronden en gelijke stand');
  await user.selectOptions(field('Afronden: totaal'), 'half naar boven');
  await user.type(field('Decimalen voor totaal'), '2');
  await user.selectOptions(field('Regel toevoegen'), 'laagste prijs');
  await user.selectOptions(field('Regel toevoegen'), 'criterium Plan van aanpak');
  await press('Eerder: criterium Plan van aanpak');
  const rules = screen.getAllByRole('listitem').map((item) => item.textContent);
  expect(rules).toEqual(['criterium Plan van aanpak', 'laagste prijs']);
});

test('what is folded away can be used without seeing it', async () => {
  const container = await openModel();
  await press('Kosten naast de prijs en budget');
  await press('Minimum, afronden en gelijke stand');
  expect(await axe(container)).toHaveNoViolations();
});
