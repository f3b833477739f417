import type { Cell } from '../../../../src/engine';
import { render } from '../../../../src/i18n/render';
import { shownDecimals } from '../../../../src/taskpane/tender/bids/shownDecimals';
import type { TenderModel } from '../../../../src/taskpane/tender/model/model';
import { readBidsOf, readRows, said, tableOf, type Rows } from './readRows';

function withPrices(...prices: readonly Cell[]): Rows {
  return [['Inschrijver', 'Prijs'], ...prices.map((price, place) => ['ABCD'[place] ?? '', price])];
}

const band = (model: TenderModel): Partial<TenderModel> => ({
  price: { ...model.price, formula: 'band', parameters: { low: 90000, high: 110000 } },
});

describe('a price', () => {
  test('above the budget is out, and that is said at its cell', () => {
    const { findings } = readRows(withPrices(100000, 120000), () => ({ budget: 110000 }));
    expect(said(findings)).toEqual([
      'warns B3 De prijs € 120.000,00 is hoger dan het budget van € 110.000,00.',
    ]);
  });

  test('outside the band is pointed out on either side, on the ends not', () => {
    const { findings } = readRows(withPrices(89999, 90000, 110000, 110001), band);
    expect(said(findings)).toEqual([
      'warns B2 De prijs € 89.999,00 ligt onder de ondergrens van € 90.000,00.',
      'warns B5 De prijs € 110.001,00 ligt boven de bovengrens van € 110.000,00.',
    ]);
  });

  test('outside the band says nothing where no band counts', () => {
    const lowest = (model: TenderModel) => ({ ...band(model), aggregation: 'lowestPrice' as const });
    expect(readRows(withPrices(89999, 100000), lowest).findings).toEqual([]);
  });

  test('of a bid that is out is not held against the model', () => {
    const excluded = new Set(['A']);
    expect(readRows(withPrices(89999, 100000, 99000), band, { excluded }).findings).toEqual([]);
  });

  test('of 0 asks for a look, and stops the result where the method divides by prices', () => {
    const zero = withPrices(0, 100000);
    const relative = (model: TenderModel): Partial<TenderModel> => ({
      price: { ...model.price, formula: 'lowestOverPrice' },
    });
    const stopped = 'blocks B2 De prijs is 0. De methode deelt door prijzen en kan daar niet mee rekenen.';
    expect(said(readRows(zero, band).findings)[0]).toBe('warns B2 De prijs is 0.');
    expect(said(readRows(zero, relative).findings)).toEqual([stopped]);
    expect(said(readRows(zero, () => ({ aggregation: 'valueForMoney' })).findings)).toEqual([stopped]);
    expect(said(readRows(zero, () => ({ aggregation: 'lowestPrice' })).findings)).toEqual([
      'warns B2 De prijs is 0.',
    ]);
  });

  test('of 0 where the method divides is remedied lawfully: never by another formula after opening', () => {
    const formula = (model: TenderModel): TenderModel['price'] => ({
      ...model.price,
      formula: 'inverseSquare',
    });
    const remedies = (['recompute', 'keep'] as const).map((afterExclusion) => {
      const { findings } = readRows(withPrices(0, 100000), (model) => ({
        price: formula(model),
        afterExclusion,
      }));
      return findings.map(({ remedy }) => render(remedy, 'nl')).join(' ');
    });
    expect(remedies[0]).toMatch(/sluit haar dan uit met een reden/);
    expect(remedies[1]).toMatch(/Uitsluiten alleen helpt niet/);
    expect(remedies.join(' ')).not.toMatch(/formule/);
  });

  test('of 0 of a bid that is out stops nothing', () => {
    const relative = (model: TenderModel): Partial<TenderModel> => ({
      price: { ...model.price, formula: 'lowestOverPrice' },
    });
    const { findings } = readRows(withPrices(0, 100000), relative, { excluded: new Set(['A']) });
    expect(findings.map(({ severity }) => severity)).not.toContain('blocks');
  });

  test('that equals all others is one finding', () => {
    expect(said(readRows(withPrices(100000, 100000, 100000)).findings)).toEqual([
      'warns B1 Alle prijzen zijn € 100.000,00. De prijs beslist dan niets.',
    ]);
    expect(readRows(withPrices(100000, 100000, 100000.01)).findings).toEqual([]);
  });

  test('is not needed where only quality counts', () => {
    const rows = [
      ['Inschrijver', 'Plan (0-10)'],
      ['A', 7],
      ['B', 8],
    ];
    expect(readRows(rows, () => ({ aggregation: 'qualityOnly' })).findings).toEqual([]);
    expect(said(readRows(rows, () => ({ aggregation: 'qualityOnly', budget: 100 })).findings)).toEqual([
      'blocks A1 Er is geen kolom met prijzen herkend.',
    ]);
  });
});

// Source: the cleaning tender in Amsterdam of section 6.2, where hidden decimals decided an exclusion.
describe('a price that shows fewer decimals than its cell holds', () => {
  const findingsOf = (format: string, price: number): readonly string[] => {
    const rows = withPrices(price, 100000);
    const formats = rows.map(() => ['General', format]);
    return said(readBidsOf(tableOf(rows, formats)).findings);
  };

  test('is pointed out with both figures', () => {
    expect(findingsOf('"€" #,##0.00', 98765.4321)).toEqual([
      'warns B2 Prijs toont 98.765,43, maar in de cel staat 98.765,4321.',
    ]);
    expect(findingsOf('0', 98765.4)).toEqual(['warns B2 Prijs toont 98.765, maar in de cel staat 98.765,4.']);
  });

  test.each([
    ['all decimals are shown', '0.00', 98765.43],
    ['the noise of a sum is no decimal', '0.00', 0.1 + 0.2],
    ['the format fixes nothing', 'General', 98765.4321],
  ])('but not when %s', (_, format, price) => {
    expect(findingsOf(format, price)).toEqual([]);
  });

  test.each<[string, number | null]>([
    ['0', 0],
    ['0.0', 1],
    ['#,##0.00', 2],
    ['"€" #,##0.00', 2],
    ['[$€-413] #,##0.00;[Red]-#,##0.00', 2],
    ['_ € * #,##0.00_ ;_ € * -#,##0.00_ ;_ € * "-"??_ ', 2],
    ['General', null],
    ['@', null],
    ['0.00%', null],
    ['0.00E+00', null],
    ['d-m-yyyy', null],
    ['#,##0,', null],
  ])('the format %s shows %s decimals', (format, decimals) => {
    expect(shownDecimals(format)).toBe(decimals);
  });
});

describe('costs beside the price', () => {
  const rows: Rows = [
    ['Inschrijver', 'Prijs excl. btw', 'Energiekosten excl. btw'],
    ['A', 100000, 5000],
    ['B', 90000, 8000],
  ];

  test('are read by the cost of the model', () => {
    const { bids, findings } = readRows(rows);
    expect(bids.map(({ costs }) => [...costs.values()])).toEqual([[5000], [8000]]);
    expect(bids[0]?.origins.costs).toEqual(new Map([[1, 'Blad1!C2']]));
    expect(findings).toEqual([]);
  });

  test('that are missing stop the result', () => {
    const [header = [], a = []] = rows;
    expect(said(readRows([header, a, ['B', 90000, null]]).findings)).toEqual([
      'blocks C3 Energiekosten excl. btw is leeg.',
    ]);
  });

  test('stay sealed with the prices', () => {
    const { bids, findings } = readRows([...rows, ['C', -1, null]], undefined, { prices: 'sealed' });
    expect(bids.map(({ price, costs }) => [price, costs.size])).toEqual([
      [null, 0],
      [null, 0],
      [null, 0],
    ]);
    expect(findings).toEqual([]);
  });

  test('with VAT are not added to a price without', () => {
    const [, ...bids] = rows;
    const header = ['Inschrijver', 'Prijs excl. btw', 'Energiekosten incl. btw'];
    expect(said(readRows([header, ...bids]).findings)).toEqual([
      'blocks C1 Prijs excl. btw en Energiekosten incl. btw zijn niet allebei met of allebei zonder btw.',
    ]);
  });
});

test('a header that names prices with and without VAT does not say which they are', () => {
  const rows = [
    ['Inschrijver', 'Prijs (incl. of excl. btw)'],
    ['A', 100000],
    ['B', 90000],
  ];
  expect(said(readRows(rows).findings)).toEqual([
    'warns B1 Kolom Prijs (incl. of excl. btw) noemt bedragen met en zonder btw.',
  ]);
});
