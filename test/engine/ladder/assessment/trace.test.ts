import {
  assess,
  readPurchaseList,
  readStaffList,
  type AssessmentFigure,
  type AssessRequest,
  type Trace,
} from '../../../../src/engine';
import { sampleBlock } from '../../../workbook/block';

const FIGURES: readonly AssessmentFigure[] = [
  'size',
  'weightedFte',
  'direct',
  'attributedFte',
  'indirect',
  'indirectApplied',
  'total',
  'level',
  'thirtyPlus',
  'jobs',
];

async function listOf(sheet: string) {
  const { cells } = await sampleBlock('personeel-2025.xlsx', sheet);
  const [header = [], ...rows] = cells;
  return { header, rows };
}

const cellOf = (sheet: string) => (row: number, column: number) =>
  `${sheet}!${'ABCDEFGH'.charAt(column)}${String(row + 2)}`;

/** The sample staff list as the pane asks about it: every value with the cell it stands in. */
async function sample(): Promise<AssessRequest> {
  const { rows: staff } = readStaffList(await listOf('Personeel'), undefined, cellOf('Personeel'));
  const { rows: purchases } = readPurchaseList(await listOf('Inkoop'), undefined, cellOf('Inkoop'));
  return {
    totalFte: 86.4,
    headcount: 103,
    referenceYear: 2025,
    placements: staff.map(({ value }) => ({
      ...value,
      normHours: 36,
      origins: { ...value.origins, normHours: 'Organisatie!B4' },
    })),
    purchases: purchases.map(({ value }) => value),
    origins: {
      referenceYear: 'Organisatie!B1',
      totalFte: 'Organisatie!B2',
      headcount: 'Organisatie!B3',
    },
  };
}

/** Where a trace ends, when that is neither a cell of the user nor a rule with its source. */
function loose(trace: Trace): string[] {
  switch (trace.kind) {
    case 'rule':
      return trace.citation.source === '' ? [`rule ${trace.label.key}`] : [];
    case 'input':
      return trace.origin === undefined ? [`input ${trace.label.key}`] : [];
    case 'step':
      return trace.from.length === 0 ? [`step ${trace.label.key}`] : trace.from.flatMap(loose);
  }
}

test.each(FIGURES)(
  'the explanation of %s ends in cells of the user and rules with a source',
  async (figure) => {
    const outcome = assess(await sample());
    if (!outcome.ok) throw new Error('The sample can be assessed');
    expect(loose(outcome.value.traceOf(figure))).toEqual([]);
  },
);

test('so does the explanation of every person', async () => {
  const outcome = assess(await sample());
  if (!outcome.ok) throw new Error('The sample can be assessed');
  expect(outcome.value.persons).toHaveLength(12);
  expect(outcome.value.persons.flatMap((person) => loose(person.traceOf()))).toEqual([]);
});
