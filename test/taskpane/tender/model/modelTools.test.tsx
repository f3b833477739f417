import { cleanup, screen, within } from '@testing-library/react';
import { axe, toHaveNoViolations } from 'jest-axe';
import { findSources } from '../../../../src/taskpane/tender/bids/sources';
import { initialState, tenderReducer } from '../../../../src/taskpane/tender/state';
import type { CellBlock } from '../../../../src/workbook/workbook';
import { PaperWorkbook } from '../../paperWorkbook';
import { sampleWorkbook } from '../../renderPane';
import { readSample } from '../sampleState';
import { bidsSheet, modelSheet } from '../schoonmaak';
import { renderModelStep } from './renderModelStep';
import { field, openModel, press, user } from './usingTheStep';

expect.extend(toHaveNoViolations);

/** Shows the model step before anything was filled in, beside sheets that hold a model. */
async function openEmpty(...models: readonly CellBlock[]): Promise<HTMLElement> {
  const workbook = new PaperWorkbook([await bidsSheet(), ...models], 'Inschrijvingen');
  const found = await findSources(workbook);
  const start = [
    { type: 'sourcesListed', found },
    { type: 'blockRead', block: await bidsSheet() },
  ] as const;
  return renderModelStep(start.reduce(tenderReducer, initialState('2026-11-20')), workbook);
}

test('what quality may cost is drawn and given in figures, and follows the model', async () => {
  await openModel();
  await press('Wat mag kwaliteit kosten?');
  expect(screen.getByRole('img', { name: /^5 lijnen van gelijk totaal, voor prijzen van/ })).toBeVisible();
  const figures = (): readonly string[] =>
    within(screen.getByRole('table', { name: 'Mag 10 % kwaliteit kosten' }))
      .getAllByRole('cell')
      .map((cell) => cell.textContent.replace(/\s/g, ' '));
  expect(figures()).toEqual(['€ 135.000,00', '€ 135.000,00', '€ 135.000,00']);
  const price = field('Punten voor de prijs');
  await user.clear(price);
  await user.type(price, '60');
  expect(figures()).toEqual(['€ 90.000,00', '€ 90.000,00', '€ 90.000,00']);
});

test('the drawing can be used without seeing it', async () => {
  const container = await openModel();
  await press('Wat mag kwaliteit kosten?');
  expect(await axe(container)).toHaveNoViolations();
});

test('without prices of the model the drawing asks for the estimate', async () => {
  await openModel();
  await user.selectOptions(field('Prijsformule'), 'Laagste prijs gedeeld door prijs');
  await user.click(screen.getByRole('radio', { name: 'Opnieuw rekenen zonder die inschrijving' }));
  await press('Wat mag kwaliteit kosten?');
  expect(screen.getByText(/^Vul de raming in/)).toBeVisible();
  await user.type(field('Raming (€)'), '2000000');
  expect(screen.getByRole('img', { name: /€\s1\.400\.000,00 tot €\s2\.600\.000,00/ })).toBeVisible();
});

test('bids are drawn and listed when their prices may be shown, and not before', async () => {
  const workbook = await sampleWorkbook();
  const state = tenderReducer(await readSample(), {
    type: 'bidExcluded',
    bid: 'Inschrijver G',
    reason: 'teruggetrokken 12-10',
  });
  renderModelStep(state, workbook);
  await press('Wat mag kwaliteit kosten?');
  expect(screen.queryByRole('table', { name: 'Inschrijvingen in de tekening' })).not.toBeInTheDocument();
  cleanup();
  renderModelStep(state, workbook, 'open');
  await press('Wat mag kwaliteit kosten?');
  const bids = screen.getByRole('table', { name: 'Inschrijvingen in de tekening' });
  expect(within(bids).getAllByRole('rowheader')).toHaveLength(7);
  expect(within(bids).getByRole('row', { name: /Inschrijver C €\s2\.415\.000,00/ })).toBeVisible();
});

test('a model is written on a sheet of its own', async () => {
  const workbook = await sampleWorkbook();
  await openModel(workbook);
  await press('Model bewaren of overnemen');
  await press('Schrijf model naar nieuw blad');
  expect(await screen.findAllByText('Het model staat op blad ‘PSO-gunningsmodel’.')).not.toHaveLength(0);
  expect(workbook.written.map(({ sheetName }) => sheetName)).toEqual(['PSO-gunningsmodel']);
});

test('a model with gaps is not kept, and what it misses is listed', async () => {
  await openEmpty();
  await press('Model bewaren of overnemen');
  expect(screen.getByText('Kies een prijsformule.')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Kopieer model als JSON' })).not.toBeInTheDocument();
});

test('a model in JSON is refused with its place and keeps what stands there; a good one takes its place', async () => {
  const container = await openModel();
  await press('Model bewaren of overnemen');
  const paste = field('Plak een model in JSON');
  await user.click(paste);
  await user.paste('{"aggregation":"lowestPrice","criteria":[],"budgte":5}');
  await press('Neem dit model over');
  expect(paste).toHaveAccessibleDescription(/^Bij “budgte”: /);
  expect(screen.getByText('Samen 100 punten')).toBeVisible();
  await user.clear(paste);
  await user.paste('{"aggregation":"lowestPrice","criteria":[],"budget":500000}');
  await press('Neem dit model over');
  expect(field('Hoe prijs en kwaliteit worden vergeleken')).toHaveDisplayValue('Laagste prijs');
  expect(await axe(container)).toHaveNoViolations();
});

test('a model is read from a file', async () => {
  await openModel();
  await press('Model bewaren of overnemen');
  const json = '{"aggregation":"qualityOnly","criteria":[],"budget":500000}';
  const file = new File([json], 'model.json', { type: 'application/json' });
  // The page of the tests has no way to read a file.
  Object.assign(file, { text: () => Promise.resolve(json) });
  await user.upload(field('Kies een bestand'), file);
  expect(await screen.findByText('Samen 0 punten voor kwaliteit')).toBeVisible();
});

test('with two models in the workbook the user says which counts', async () => {
  const model = await modelSheet();
  const other = { ...model, sheet: 'Gunningsmodel oud' };
  await openEmpty(model, other);
  expect(screen.getByText(/^In deze werkmap staan 2 gunningsmodellen/)).toBeVisible();
  expect(field('Prijsformule')).toHaveDisplayValue('Kies een formule');
  await press('Lees model uit blad Gunningsmodel oud');
  expect(await screen.findByText('Samen 100 punten')).toBeVisible();
});

test('a model can be tried out on invented bids before it is published', async () => {
  await openModel();
  await press('Voor publicatie: proef met verzonnen inschrijvingen');
  expect(field(/^Raming/)).toBeVisible();
});
