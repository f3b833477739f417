import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import type { Cell } from '../../../src/engine';
import { renderPane } from '../renderPane';
import { CATERING, optionsSheet, organisation, WAREHOUSE } from './organisation';

expect.extend(toHaveNoViolations);

const user = userEvent.setup({ delay: null });

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });

async function openRoute(options: readonly (readonly Cell[])[]) {
  const workbook = await organisation(options);
  const { container } = renderPane(workbook);
  await user.click(button('Zoek de goedkoopste weg'));
  await screen.findByText(/^U staat op/);
  await user.click(button('Naar de opties'));
  await screen.findByRole('table', { name: 'Gelezen opties' });
  await user.click(button('Naar de route'));
  return { workbook, container };
}

test('the answer comes first: the way, its cost, and that it is proven to be the least costly', async () => {
  const { container } = await openRoute([WAREHOUSE, CATERING]);
  expect(await screen.findByText(/^Goedkoopste weg naar Trede 3: .*Dat kost €.* per jaar\.$/)).toBeVisible();
  expect(screen.getByText('Bewezen goedkoopst')).toBeVisible();
  const steps = screen.getByRole('table', { name: 'Stappen' });
  expect(within(steps).getByRole('row', { name: /^Nu/ })).toHaveTextContent(/%/);
  expect(within(steps).getByRole('row', { name: /^Samen/ })).toHaveTextContent(/€/);
  expect(screen.getByRole('img', { name: /^Nu is uw totale sociale bijdrage .*, straks: Uw/ })).toBeVisible();
  expect(screen.getByRole('img', { name: /Trede 3: €.*? per jaar \(Bewezen goedkoopst\)\./ })).toBeVisible();
  expect(await axe(container)).toHaveNoViolations();
});

test('the route is explained down to the norm, and an option can be held against the others', async () => {
  await openRoute([WAREHOUSE, CATERING]);
  await screen.findByText('Bewezen goedkoopst');
  await user.click(button('Waarom: de route'));
  expect(screen.getByRole('table', { name: 'Waarom: de route' })).toHaveTextContent(
    /Norm van Trede 3 bij omvang 80pso-2\.1/,
  );
  await user.click(button('Toon per optie'));
  const marginal = screen.getByRole('table', { name: 'Wat 0,1 fte waard is' });
  expect(within(marginal).getByRole('row', { name: /^Magazijn/ })).toHaveTextContent(/€.3\.000,00/);
});

test('what no option can reach is said, with what stands in the way', async () => {
  const { container } = await openRoute([['Magazijn', 'functie', 0.1, 0.5, null, 24000, 1]]);
  expect(await screen.findByText('Trede 3 is binnen uw grenzen niet te halen.')).toBeVisible();
  expect(screen.getAllByText('Bewezen: dit kan niet')[0]).toBeVisible();
  expect(screen.getByText(/^Met deze opties is Trede 3 niet te halen|staa[tn] in de weg/)).toBeVisible();
  expect(await axe(container)).toHaveNoViolations();
});

test('a limit on the cost is held, and lifting it is named', async () => {
  await openRoute([WAREHOUSE, CATERING]);
  await screen.findByText('Bewezen goedkoopst');
  await user.click(screen.getByRole('tab', { name: /^Opties/ }));
  await user.type(screen.getByLabelText('Hoogste kosten per jaar'), '100');
  await user.click(button('Naar de route'));
  expect(await screen.findByText('Trede 3 is binnen uw grenzen niet te halen.')).toBeVisible();
  expect(screen.getByText(/^Het geld staat in de weg\. Er is minstens €/)).toBeVisible();
  expect(
    screen.queryByText('De invoer is veranderd. Dit is nog het vorige antwoord.'),
  ).not.toBeInTheDocument();
});

test('the field of the limit that stands in the way is a click away, and so are the maxima on the sheet', async () => {
  const { workbook } = await openRoute([['Magazijn', 'functie', 0.8, 1, null, 24000, 1]]);
  await user.click(await screen.findByRole('button', { name: 'Toon de maxima op blad Opties' }));
  expect(workbook.selected).toEqual(['Opties!G2']);
  act(() => workbook.change(optionsSheet([WAREHOUSE])));
  await screen.findByText('Bewezen goedkoopst');
  await user.click(screen.getByRole('tab', { name: /^Opties/ }));
  await user.type(screen.getByLabelText('Hoogstens zoveel plaatsingen'), '0');
  await user.click(button('Naar de route'));
  await user.click(await screen.findByRole('button', { name: 'Verander het aantal plaatsingen' }));
  expect(screen.getByLabelText('Hoogstens zoveel plaatsingen')).toHaveFocus();
});

test('a limit that cannot be is said at its field, and the route leads to that field', async () => {
  await openRoute([WAREHOUSE]);
  await screen.findByText('Bewezen goedkoopst');
  await user.click(screen.getByRole('tab', { name: /^Opties/ }));
  const hires = screen.getByLabelText('Hoogstens zoveel plaatsingen');
  await user.type(hires, '1,5');
  expect(hires).toHaveAccessibleDescription(/Typ een heel getal van 0 of hoger\./);
  await user.clear(hires);
  const cost = screen.getByLabelText('Hoogste kosten per jaar');
  await user.type(cost, '-5');
  expect(cost).toHaveAccessibleDescription(/Typ een bedrag van 0 of hoger\./);
  await user.click(button('Naar de route'));
  expect(
    screen.getByText('De grens ‘Hoogste kosten per jaar’ kan zo niet. Verbeter haar of maak haar leeg.'),
  ).toBeVisible();
  await user.click(button('Verander de hoogste kosten'));
  expect(screen.getByLabelText('Hoogste kosten per jaar')).toHaveFocus();
});

test('a limit in whole euros is read with its separator of thousands', async () => {
  await openRoute([WAREHOUSE]);
  await screen.findByText('Bewezen goedkoopst');
  await user.click(screen.getByRole('tab', { name: /^Opties/ }));
  const cost = screen.getByLabelText('Hoogste kosten per jaar');
  await user.type(cost, '15.000');
  expect(cost).toHaveAccessibleDescription(/€\s15\.000,00/);
});

test('a level that is reached already costs nothing', async () => {
  await openRoute([WAREHOUSE]);
  await screen.findByText('Bewezen goedkoopst');
  await user.click(screen.getByRole('tab', { name: /^Uitgangspunt/ }));
  await user.selectOptions(screen.getByLabelText('Welke trede wilt u halen?'), 'Trede 1');
  await user.click(screen.getByRole('tab', { name: /^Route/ }));
  expect(await screen.findByText('U voldoet nu al aan Trede 1.')).toBeVisible();
});

test('the route follows the sheet: a cheaper option changes the answer', async () => {
  const { workbook } = await openRoute([WAREHOUSE]);
  const before = (await screen.findByText(/^Goedkoopste weg naar Trede 3/)).textContent;
  const cheaper: readonly Cell[] = ['Magazijn', 'functie', 0.8, 1, null, 12000, 3];
  act(() => workbook.change(optionsSheet([cheaper])));
  await screen.findByText('Blad Opties is veranderd en opnieuw gelezen.');
  await screen.findByText('Bewezen goedkoopst');
  const after = await screen.findByText((words) => words !== before && words.startsWith('Goedkoopste weg'));
  expect(after).toBeVisible();
});

test('the scenario is written, and the pane says when the options have moved on', async () => {
  const { workbook } = await openRoute([WAREHOUSE, CATERING]);
  await screen.findByText('Bewezen goedkoopst');
  await user.click(button('Schrijf scenario naar blad'));
  expect(await screen.findAllByText('Het scenario staat op blad ‘PSO-scenario’.')).not.toHaveLength(0);
  act(() => workbook.change(optionsSheet([WAREHOUSE])));
  expect(await screen.findByText(/Blad ‘PSO-scenario’ is ouder dan de invoer/)).toBeVisible();
});
