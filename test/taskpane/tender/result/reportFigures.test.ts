import {
  freeze,
  sealChange,
  type Aggregation,
  type AwardResult,
  type SealRecord,
} from '../../../../src/engine';
import { textsOf } from '../../../../src/taskpane/shell/texts';
import { tenderModelOf } from '../../../../src/taskpane/tender/model/fromAwardModel';
import { tenderReport } from '../../../../src/taskpane/tender/result/report';
import type { Report, ReportCell, ReportTable } from '../../../../src/workbook/workbook';
import { AGGREGATIONS, BIDS, MODELS, outcomeOf, requestOf } from './comparisons';

function reportOf(aggregation: Aggregation, record: SealRecord | null = null): Report {
  const request = requestOf(aggregation);
  return tenderReport(
    {
      model: tenderModelOf(request.model),
      request,
      result: outcomeOf(request),
      divided: null,
      findings: [],
      record,
      source: { sheet: 'Inschrijvingen', address: 'A1:D7' },
      date: '2026-11-20',
      referenceDate: '2026-11-20',
      version: '1.2.3',
    },
    textsOf('nl'),
  );
}

function rankingOf(report: Report): ReportTable {
  const [table] = report.parts.filter((part) => part.kind === 'table');
  if (table === undefined) throw new Error('There is no ranking on the sheet.');
  return table;
}

function lines(report: Report): readonly string[] {
  return report.parts.flatMap((part) => (part.kind === 'text' ? [part.text] : []));
}

/** The cells of a bid by the title of their column. */
function cellsOf(table: ReportTable, bid: string): ReadonlyMap<string, ReportCell> {
  const names = table.columns.map(({ title }) => title);
  const row = table.rows.find((cells) => cells[names.indexOf('Inschrijver')] === bid);
  return new Map(names.map((name, index) => [name, row?.[index] ?? null]));
}

/** Every figure that the engine has for a bid, the price it offered beside it. */
function figuresOf(result: AwardResult, id: string): readonly number[] {
  const found = result.results.find((bid) => bid.id === id);
  const offered = BIDS.find((bid) => bid.id === id)?.price ?? null;
  if (found === undefined) throw new Error(`The engine has no ${id}.`);
  return [offered, found.rank, found.price, found.total, ...Object.values(found.criteria)].filter(
    (figure) => figure !== null,
  );
}

/** How the total of each way is called on the sheet, and how it is shown. */
const TOTALS: Readonly<Record<Aggregation, readonly [title: string, format: string]>> = {
  points: ['Totaal', 'points'],
  value: ['Fictieve prijs', 'euro'],
  markup: ['Fictieve prijs', 'euro'],
  valueForMoney: ['Index', 'index'],
  utilityIndex: ['Index', 'index'],
  pricePerPoint: ['Prijs per punt', 'euro'],
  lowestPrice: ['Prijs die telt', 'euro'],
  qualityOnly: ['Totaal', 'points'],
};

describe.each(AGGREGATIONS)('the sheet of %s', (aggregation) => {
  const table = rankingOf(reportOf(aggregation));
  const result = outcomeOf(requestOf(aggregation));

  test.each(result.results.map(({ id }) => id))(
    'has the figures of the engine for %s, to the last digit',
    (id) => {
      const [title] = TOTALS[aggregation];
      const found = result.results.find((bid) => bid.id === id);
      const cells = cellsOf(table, id);
      expect(cells.get('Plaats')).toBe(found?.rank);
      expect(cells.get(title)).toBe(found?.total);
      for (const criterion of MODELS[aggregation].criteria) {
        expect(cells.get(criterion.id)).toBe(found?.criteria[criterion.id] ?? null);
      }
    },
  );

  test('has no figure that the engine does not have', () => {
    for (const { id } of result.results) {
      const numbers = [...cellsOf(table, id).values()].filter((cell) => typeof cell === 'number');
      const known = figuresOf(result, id);
      expect(numbers.filter((figure) => !known.includes(figure))).toEqual([]);
    }
  });

  test('shows its total in what it is', () => {
    const [title, format] = TOTALS[aggregation];
    expect(table.columns.find((column) => column.title === title)?.format).toBe(format);
  });

  test('lists every bid once, ranked ones first, with the reason of those that are out', () => {
    const names = table.rows.map((row) => row[1]);
    expect([...names].sort()).toEqual(BIDS.map(({ id }) => id).sort());
    expect(table.rows.slice(0, 4).map(([rank]) => rank)).toEqual([1, 2, 3, 4]);
    expect(names.slice(4)).toEqual(['Dekker', 'Evers']);
    expect(cellsOf(table, 'Dekker').get('Reden')).toMatch(/Plan/);
    expect(cellsOf(table, 'Evers').get('Reden')).toBe('te laat');
  });

  test('names the bid that another is a variant of', () => {
    expect(cellsOf(table, 'Coumans variant').get('Variant van')).toBe('Coumans');
  });
});

test('criteria have their value in euro with awarding on value, and points elsewhere', () => {
  const formatOf = (aggregation: Aggregation) =>
    rankingOf(reportOf(aggregation)).columns.find(({ title }) => title === 'Plan')?.format;
  expect(formatOf('value')).toBe('euro');
  expect(formatOf('points')).toBe('points');
});

test('a price with other costs stands beside the price that was offered', () => {
  const model = { ...MODELS.lowestPrice, criteria: [], costs: [{ id: 'energie', times: 10 }] };
  const bids = BIDS.slice(0, 2).map((bid) => ({ ...bid, scores: {}, costs: { energie: 250 } }));
  const request = { model, bids };
  const content = {
    model: tenderModelOf(model),
    request,
    result: outcomeOf(request),
    divided: null,
    findings: [],
    record: null,
    source: { sheet: 'Inschrijvingen', address: 'A1:D7' },
    date: '2026-11-20',
    referenceDate: '2026-11-20',
    version: '1.2.3',
  };
  const cells = cellsOf(rankingOf(tenderReport(content, textsOf('nl'))), 'Bos');
  expect(cells.get('Inschrijfsom')).toBe(91500);
  expect([...cells.values()].filter((cell) => cell === 94000)).toHaveLength(2);
});

describe('the seal', () => {
  const model = MODELS.points;

  function recordWith(reason: string | null): SealRecord {
    const frozen = freeze({ model, lots: null }, '2026-11-02T09:30:00.000Z');
    if (!frozen.ok) throw new Error('The model cannot be frozen.');
    if (reason === null) return frozen.record;
    const changed = sealChange(frozen.record, {
      model: { ...model, afterExclusion: 'keep' },
      lots: null,
      reason,
      when: '2026-11-03T10:00:00.000Z',
      bids: BIDS,
    });
    if (!changed.ok) throw new Error('The change cannot be noted.');
    return changed.record;
  }

  test('stands on the sheet with the moment of freezing', () => {
    const record = recordWith(null);
    const said = lines(reportOf('points', record));
    expect(said).toEqual(
      expect.arrayContaining([
        'Vastgelegd op 02-11-2026 om 09:30',
        `Kenmerk ${record.hash}`,
        'Het model is niet gewijzigd sinds het is vastgelegd.',
      ]),
    );
  });

  test('is followed by every change with its reason and the ranking before and after', () => {
    const record = recordWith('nota van inlichtingen 2');
    const said = lines(reportOf('points', record));
    expect(said).toEqual(
      expect.arrayContaining([
        'Wijziging van 03-11-2026 om 10:00: nota van inlichtingen 2',
        `Kenmerk ${record.changes[0]?.hashAfter ?? ''}`,
        'Ervoor: 1 Coumans, 2 Coumans variant, 3 Aalbers, 4 Bos',
        expect.stringMatching(/^Erna: 1 Coumans/),
      ]),
    );
  });

  test('is not spoken of for a model that was never frozen', () => {
    expect(lines(reportOf('points')).filter((line) => line.startsWith('Kenmerk'))).toEqual([]);
  });
});

test('the sheet says how firm the outcome is, and that the published model decides', () => {
  const said = lines(reportOf('points'));
  expect(said.some((line) => line.startsWith('Alleen ter informatie.'))).toBe(true);
  expect(said.some((line) => line.includes('wint niet meer als'))).toBe(true);
});
