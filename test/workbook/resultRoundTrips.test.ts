import { award, type AwardModel, type AwardRequest, type Bid, type Score } from '../../src/engine';
import { textsOf } from '../../src/taskpane/shell/texts';
import { tenderModelOf } from '../../src/taskpane/tender/model/fromAwardModel';
import { tenderReport } from '../../src/taskpane/tender/result/report';
import type { Report } from '../../src/workbook/workbook';
import { open, type OpenExcel } from './open';

const LEVELS = ['Geen trede', 'Trede 1', 'Trede 2', 'Trede 3'];

/** Ten criteria, of which the last is a level; measured against the lowest price, so that everything there is to say is said. */
const MODEL: AwardModel = {
  aggregation: 'points',
  price: { formula: 'lowestOverPrice', params: {}, points: 40, floor: null, ceiling: null },
  index: null,
  criteria: [
    ...Array.from({ length: 9 }, (_, index) => ({
      id: `Onderdeel ${String(index + 1)}`,
      kind: 'score' as const,
      points: 6,
      scale: { min: 0, max: 10 },
      minimum: index === 0 ? 5 : null,
    })),
    { id: 'PSO-trede', kind: 'level', points: 6, table: { 'Trede 1': 2, 'Trede 2': 4, 'Trede 3': 6 } },
  ],
  costs: [],
  budget: null,
  band: null,
  minimumTotal: null,
  rounding: [],
  tieBreak: [],
  afterExclusion: 'recompute',
  aboveEuThreshold: true,
};

function bidNumber(number: number): Bid {
  const score = (index: number): number => 4 + ((number * (index + 3)) % 61) / 10;
  const scores = MODEL.criteria.map(({ id, kind }, index): [string, Score] =>
    kind === 'level' ? [id, LEVELS[number % 4] ?? null] : [id, score(index)],
  );
  return {
    id: `Inschrijver ${String(number)} B.V.`,
    price: 100000 + ((number * 7919) % 40000) + 0.37,
    costs: {},
    scores: Object.fromEntries(scores),
    excluded: number % 7 === 0 ? 'De inschrijving kwam na de sluiting binnen.' : null,
    variantOf: null,
  };
}

/** The result sheet of so many bids, of which some are excluded and some stay below a minimum. */
function resultOf(count: number): Report {
  const bids = Array.from({ length: count }, (_, index) => bidNumber(index + 1));
  const request: AwardRequest = { model: MODEL, bids };
  const outcome = award(request);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome));
  return tenderReport(
    {
      model: tenderModelOf(MODEL),
      request,
      result: outcome.value,
      divided: null,
      findings: bids.map(({ id }, index) => ({
        severity: 'warns',
        sheet: 'Inschrijvingen',
        address: `F${String(index + 2)}`,
        problem: { key: 'tender.finding.duplicate.problem', values: { bid: id, address: 'A2' } },
        remedy: { key: 'tender.finding.duplicate.remedy' },
      })),
      record: null,
      source: { sheet: 'Inschrijvingen', address: 'A1:M5001' },
      date: '2026-11-20',
      referenceDate: '2026-11-20',
      version: '1.2.3',
    },
    textsOf('nl'),
  );
}

async function write(report: Report): Promise<OpenExcel> {
  const excel = open({ Inschrijvingen: [['Inschrijver']] });
  excel.host.conduct.payloadLimit = 5_000_000;
  await excel.workbook.write(report, 'ask');
  return excel;
}

test('the result of 5,000 bids on ten criteria takes no more round trips to Excel than that of 5', async () => {
  const small = await write(resultOf(5));
  const report = resultOf(5000);
  const large = await write(report);
  expect(large.host.requests).toBe(small.host.requests);
  const ranking = report.parts.find((part) => part.kind === 'table');
  const [first] = large.cells('PSO-uitslag', 'A6:M6');
  expect(first?.map(({ value }) => value)).toEqual(ranking?.rows[0]?.slice(0, 13));
});
