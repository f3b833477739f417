import type { AwardModel, Bid } from '../../../../src/engine';
import { render } from '../../../../src/i18n/render';
import {
  outcomeSentence,
  unroundedNote,
  warningText,
} from '../../../../src/taskpane/tender/result/outcomeSentences';
import { BIDS, MODELS, outcomeOf, requestOf } from './comparisons';

function sentence(model: AwardModel, bids: readonly Bid[] = BIDS): string {
  return render(outcomeSentence(model, outcomeOf({ model, bids })), 'nl');
}

function priced(id: string, price: number): Bid {
  return { id, price, costs: {}, scores: {}, excluded: null, variantOf: null };
}

test.each([
  ['points', 'Coumans wint met 2,22 punten verschil.'],
  ['value', 'Coumans variant wint: de fictieve prijs is € 500,00 lager dan die van nummer 2.'],
  ['valueForMoney', 'Coumans wint met index 0,000538. Nummer 2 heeft 0,000525.'],
  ['lowestPrice', 'Bos wint: de prijs is € 6.500,00 lager dan die van nummer 2.'],
  ['qualityOnly', 'Coumans wint met 4,00 punten verschil.'],
] as const)('with %s the answer is in what is compared', (aggregation, expected) => {
  expect(sentence(MODELS[aggregation]).replaceAll('\u00a0', ' ')).toBe(expected);
});

test.each(['markup', 'pricePerPoint'] as const)('with %s the difference is in euro', (aggregation) => {
  expect(sentence(MODELS[aggregation])).toMatch(/ wint: .*€\u00a0[\d.]+,\d\d (lager|minder) /);
});

test('the utility index is shown as two figures and not as points', () => {
  expect(sentence(MODELS.utilityIndex)).toBe('Coumans wint met index 0,88. Nummer 2 heeft 0,832.');
});

test('other costs make it a matter of costs', () => {
  const model = { ...MODELS.lowestPrice, criteria: [], costs: [{ id: 'energie', times: 5 }] };
  const bids = [
    { ...priced('A', 100), costs: { energie: 10 } },
    { ...priced('B', 120), costs: { energie: 5 } },
  ];
  expect(sentence(model, bids)).toBe('B wint: de kosten zijn €\u00a05,00 lager dan die van nummer 2.');
});

test('a difference too small for two decimals is not shown as nothing', () => {
  const model = { ...MODELS.lowestPrice, criteria: [] };
  const bids = [priced('A', 100), priced('B', 100.001)];
  expect(sentence(model, bids)).toBe(
    'A wint: de prijs is minder dan €\u00a00,01 lager dan die van nummer 2.',
  );
});

test('a difference that the shown totals do not give is said to be one before rounding', () => {
  const model = { ...MODELS.lowestPrice, criteria: [] };
  const note = (second: number) =>
    unroundedNote(outcomeOf({ model, bids: [priced('A', 63.466), priced('B', second)] }));
  expect(note(65.2243)).toEqual({ key: 'tender.outcome.unrounded' });
  expect(note(65.226)).toBeNull();
});

test('equal totals are a tie, and a win only by the rule of the model', () => {
  const equal = BIDS.filter(({ id }) => id === 'Coumans').flatMap((bid) => [
    bid,
    { ...bid, id: 'Dubbel', price: 110000 },
  ]);
  const model = MODELS.qualityOnly;
  expect(sentence(model, equal)).toBe('Er is geen winnaar: Coumans, Dubbel staan gelijk op plaats 1.');
  expect(sentence({ ...model, tieBreak: ['lowestPrice'] }, equal)).toBe(
    'Coumans wint. Het totaal van nummer 2 is gelijk; de regel bij gelijke stand beslist.',
  );
});

test('a winner by the rule of the band does not seem to be ahead', () => {
  const model: AwardModel = { ...MODELS.valueForMoney, band: { share: 0.1, decides: 'lowestPrice' } };
  expect(sentence(model)).toBe(
    'Coumans variant wint. Binnen de band tellen totalen als gelijk; daarna beslist de regel van het model.',
  );
});

test('one bid in the ranking, and none', () => {
  const bids = BIDS.filter(({ id }) => id === 'Bos' || id === 'Dekker');
  expect(sentence(MODELS.value, bids)).toBe('Bos is de enige in de rangorde.');
  expect(sentence(MODELS.value, bids.slice(1))).toBe('Geen enkele inschrijving komt in de rangorde.');
});

test('a warning about hundreds of bids names ten of them', () => {
  const many = Array.from({ length: 300 }, (_, index) => `Bedrijf ${String(index)}`);
  const message = { key: 'award.warning.thresholdOnRounded' };
  const said = render(warningText({ code: 'THRESHOLD_ON_ROUNDED', message, bids: many }), 'nl');
  expect(said).toMatch(/Bedrijf 9 en 290 andere\.$/);
});

test('the request of every way of comparing has an outcome', () => {
  for (const { aggregation } of Object.values(MODELS))
    expect(outcomeOf(requestOf(aggregation)).winner).not.toBeNull();
});
