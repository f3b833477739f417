import type { Cell } from '../../../../src/engine';
import { readModel, type ModelReading } from '../../../../src/taskpane/tender/model/modelFromSheet';
import { block } from '../../../workbook/block';
import { bidsSheet, modelSheet, withCell } from '../schoonmaak';

function read(...rows: readonly (readonly Cell[])[]): ModelReading {
  const reading = readModel(block([['Criterium', 'Soort', 'Punten', 'Toelichting'], ...rows]));
  if (!reading) throw new Error('This is no model.');
  return reading;
}

test('the model of the sample tender is read in full', async () => {
  const reading = readModel(await modelSheet());
  expect(reading?.findings).toEqual([]);
  expect(reading?.model.price).toEqual({
    points: 40,
    formula: 'band',
    parameters: { low: 1_700_000, high: 2_600_000 },
    limits: { kind: 'cutOff' },
  });
  expect(reading?.model.criteria).toMatchObject([
    { name: 'Plan van aanpak', kind: 'score', points: 30, min: 0, max: 10, minimum: 5 },
    {
      name: 'Kwaliteitsborging',
      kind: 'label',
      points: 10,
      labels: [
        { label: 'goed', share: 1 },
        { label: 'voldoende', share: 0.5 },
        { label: 'onvoldoende', share: 0 },
      ],
    },
    {
      name: 'PSO-niveau',
      kind: 'level',
      points: 10,
      table: [
        { level: 'Aspirant', points: 1 },
        { level: 'Basistrede', points: null },
        { level: 'Trede 1', points: 4 },
        { level: 'Trede 2', points: 7 },
        { level: 'Trede 3', points: 10 },
        { level: 'PSO 30+', points: null },
      ],
    },
    { name: 'Social return', kind: 'share', points: 10, from: 0.05, to: 0.1 },
  ]);
});

test('a sheet with bids is no model', async () => {
  expect(readModel(await bidsSheet())).toBeNull();
});

test.each<[what: string, address: string, value: Cell]>([
  ['a price formula it does not know', 'B2', 'prijs, volgens de formule in bijlage 3'],
  ['a band whose ends are the wrong way round', 'B2', 'prijs, bandbreedte 2,6 – 1,7 mln'],
  ['a band that can be read in two ways', 'B2', 'prijs, bandbreedte 1.700 – 2.600'],
  ['points in words', 'C3', 'veel'],
  ['points of 0', 'C3', 0],
  ['an error in the points', 'C3', { error: '#REF!' }],
  ['a band without what happens outside it', 'D2', 'zie leidraad'],
  ['a minimum in other words', 'D3', 'ruim voldoende'],
  ['shares that are not as many as the words', 'D4', '100/0 %'],
  ['a level that does not exist', 'D5', 'Aspirant 1, Trede 5 10'],
  ['a level that comes twice', 'D5', 'Trede 1 4, trede I 7'],
  ['a percentage whose points differ from the criterion', 'D6', '5 % = 0, 10 % = 8'],
  ['a kind it does not know', 'B6', 'naar redelijkheid'],
])('%s becomes a finding on its cell, never a guess', async (_, address, value) => {
  const reading = readModel(withCell(await modelSheet(), address, value));
  expect(reading?.findings.map((finding) => finding.address)).toContain(address);
});

test('what cannot be read stays open in the model', () => {
  const { model } = read(
    ['Prijs', 'prijs, iets anders', 40, ''],
    ['SROI', 'percentage', 10, 'hoe meer hoe beter'],
  );
  expect(model.price).toMatchObject({ points: 40, formula: null });
  expect(model.criteria).toMatchObject([{ points: 10, kind: 'share', from: null, to: null }]);
});

test('a mark without a minimum has none', () => {
  const { model, findings } = read(['Plan', 'cijfer 1-5', 30, null]);
  expect(findings).toEqual([]);
  expect(model.criteria).toMatchObject([{ min: 1, max: 5, minimum: null }]);
});

test('a relative price is known by its Dutch name', () => {
  expect(read(['Prijs', 'prijs, relatief', 60, null]).model.price.formula).toBe('lowestOverPrice');
});

test('the English wordings are read as well', () => {
  const reading = readModel(
    block([
      ['Criterion', 'Kind', 'Points', 'Explanation'],
      ['Price', 'price, band 1.7 – 2.6 million', 40, 'cut off outside the band'],
      ['Plan', 'mark 0-10', 30, 'minimum 5'],
      ['Social return', 'percentage of the contract sum', 10, '5 % = 0, 10 % or more = 10'],
    ]),
  );
  expect(reading?.findings).toEqual([]);
  expect(reading?.model.price.parameters).toEqual({ low: 1_700_000, high: 2_600_000 });
  expect(reading?.model.criteria).toMatchObject([{ minimum: 5 }, { from: 0.05, to: 0.1 }]);
});

test('settings are read whatever their order, and rules find their criterion', () => {
  const { model, findings } = read(
    ['Gelijke stand', 'instelling', null, 'criterium Plan'],
    ['Gelijke stand', 'instelling', null, 'laagste prijs'],
    ['Methode', 'instelling', null, 'Gunnen op waarde'],
    ['Budget', 'instelling', null, '€ 2.000.000'],
    ['Afronden', 'instelling', null, 'totaal: 2 decimalen, half naar boven'],
    ['Energie', 'kosten, 10 keer', null, null],
    ['Plan', 'oordeel in woorden', 250000, '"3": 100 %; "2": 60 %; "1": 25 %; "0": 0 %; "NR": -50 %'],
  );
  expect(findings).toEqual([]);
  expect(model).toMatchObject({
    aggregation: 'value',
    budget: 2_000_000,
    tieBreak: ['criterion:1', 'lowestPrice'],
    rounding: [{ stage: 'total', decimals: 2, mode: 'halfUp' }],
    costs: [{ name: 'Energie', times: 10 }],
  });
  expect(model.criteria).toMatchObject([
    { kind: 'label', labels: [{ share: 1 }, { share: 0.6 }, { share: 0.25 }, { share: 0 }, { share: -0.5 }] },
  ]);
});

test.each<[what: string, row: readonly Cell[]]>([
  ['a method that does not exist', ['Methode', 'instelling', null, 'op gevoel']],
  ['a setting that does not exist', ['Korting', 'instelling', null, '5 %']],
  ['a tie-break that names no criterion', ['Gelijke stand', 'instelling', null, 'criterium Prijs']],
  ['an amount with two readings', ['Budget', 'instelling', null, '1.700']],
  ['a weight that the method does not use', ['Gewicht van prijs', 'instelling', null, '40']],
  [
    'a rounding without decimals',
    ['Afronden', 'instelling', null, 'totaal: twee decimalen, half naar boven'],
  ],
  ['costs without how many times', ['Energie', 'kosten, elk jaar keer', null, null]],
  ['an explanation that goes on after what is known', ['Uren', 'aantal of bedrag', 10, 'ongeveer 5000 uur']],
  ['a quote that is not closed', ['Plan', 'oordeel in woorden', 10, '"goed": 100 %; "slecht: 0 %']],
  ['a judgement of evaluators nobody knows', ['Plan', 'cijfer 1 tot 10', 10, 'mediaan van de beoordelaars']],
])('%s becomes one finding', (_, row) => {
  expect(read(['Prijs', 'prijs, relatief', 40, null], row).findings).toHaveLength(1);
});

test.each<[kind: string, note: Cell, formula: string, parameters: object]>([
  ['prijs, Logaritmisch', 'grondtal: 2; afkappen op 0 en op het maximum', 'logarithmic', { base: 2 }],
  ['prijs, kwadratisch', null, 'inverseSquare', {}],
  ['prijs, laagste-hoogste', null, 'lowestToHighest', {}],
  [
    'prijs, Korting op het budget',
    'budget: € 2.000.000; korting die ertoe doet: 5 %; niet lager dan 0 punten',
    'discount',
    { budget: 2_000_000, significant: 0.05 },
  ],
])('the price formula “%s” is read with its figures', (kind, note, formula, parameters) => {
  const { model, findings } = read(['Prijs', kind, 40, note]);
  expect(findings).toEqual([]);
  expect(model.price).toMatchObject({ formula, parameters });
});

test('of two models on one sheet the first is read, and a finding names the second', () => {
  const { model, findings } = read(
    ['Plan', 'cijfer 0-10', 30, null],
    ['Criterium', 'Soort', 'Punten', 'Toelichting'],
    ['Ander plan', 'cijfer 0-10', 50, null],
  );
  expect(model.criteria.map(({ name }) => name)).toEqual(['Plan']);
  expect(findings).toMatchObject([
    { address: 'A3', problem: { key: 'tender.model.finding.second.problem' } },
  ]);
});

test('of two prices the first is read, and a finding names the second', () => {
  const { model, findings } = read(
    ['Prijs', 'prijs, relatief', 40, null],
    ['Prijs', 'prijs, kwadratisch', 60, null],
  );
  expect(model.price).toMatchObject({ points: 40, formula: 'lowestOverPrice' });
  expect(findings).toMatchObject([{ address: 'B3', problem: { key: 'tender.model.finding.twice.problem' } }]);
});

test('a criterion that is called Prijs but is a mark stays a criterion', () => {
  expect(read(['Prijs', 'cijfer 0-10', 30, null]).model.criteria).toMatchObject([
    { name: 'Prijs', kind: 'score' },
  ]);
});

test.each<[kind: string, note: string, counts: boolean | null]>([
  ['trede of gelijkwaardig bewijs', 'Trede 1 4, Trede 2 7', true],
  ['level or equivalent evidence', 'Trede 1 4, Trede 2 7', true],
  ['trede', 'Trede 1 4, Trede 2 7', null],
  ['trede of gelijkwaardig bewijs', 'Trede 1 4, Trede 2 7; alleen het certificaat telt', false],
])('a level called "%s" with "%s" says whether equivalent evidence counts', (kind, note, counts) => {
  const { model, findings } = read(['PSO-niveau', kind, 10, note]);
  expect(findings).toEqual([]);
  expect(model.criteria).toMatchObject([{ kind: 'level', equivalentEvidence: counts }]);
});
