import { isoToSerial, type Cell } from '../../../engine';
import type { Report, ReportColumn } from '../../../workbook/workbook';
import type { Texts } from '../../shell/texts';

function day(iso: string): Cell {
  const serial = isoToSerial(iso);
  return serial.ok ? serial.value : iso;
}

/** The columns of the three tables, as the job reads them. */
function columnsOf({
  translate,
}: Texts): Readonly<Record<'contracts' | 'placements' | 'spending', ReportColumn[]>> {
  const contract: ReportColumn = { title: translate('socialReturnJob.field.contract'), format: 'text' };
  return {
    contracts: [
      contract,
      { title: translate('socialReturnJob.field.policy'), format: 'text' },
      { title: translate('socialReturnJob.field.sum'), format: 'euro' },
      { title: translate('socialReturnJob.field.wageSum'), format: 'euro' },
      { title: translate('socialReturnJob.field.kind'), format: 'text' },
      { title: translate('socialReturnJob.field.contractStart'), format: 'date' },
      { title: translate('socialReturnJob.field.contractEnd'), format: 'date' },
      { title: translate('socialReturnJob.field.percentage'), format: 'percentage' },
      { title: translate('socialReturnJob.field.stated'), format: 'euro' },
      { title: translate('socialReturnJob.field.psoLevel'), format: 'text' },
    ],
    placements: [
      contract,
      { title: translate('socialReturnJob.field.code'), format: 'text' },
      { title: translate('socialReturnJob.field.block'), format: 'text' },
      { title: translate('socialReturnJob.field.hoursPerWeek'), format: 'number' },
      { title: translate('socialReturnJob.field.start'), format: 'date' },
      { title: translate('socialReturnJob.field.end'), format: 'date' },
      { title: translate('socialReturnJob.field.bonuses'), format: 'text' },
    ],
    spending: [
      contract,
      { title: translate('socialReturnJob.field.activity'), format: 'text' },
      { title: translate('socialReturnJob.field.amount'), format: 'euro' },
      { title: translate('socialReturnJob.field.hours'), format: 'number' },
      { title: translate('socialReturnJob.field.day'), format: 'date' },
    ],
  };
}

type Rows = readonly (readonly Cell[])[];

/** Rows for each table; empty rows to fill in when there are none. */
interface Contents {
  readonly contracts: Rows;
  readonly placements: Rows;
  readonly spending: Rows;
}

const ROWS_TO_FILL_IN = 10;

function tables(
  contents: Contents,
  texts: Texts,
  sheetNames: Readonly<Record<keyof Contents, string>>,
): readonly Report[] {
  const columns = columnsOf(texts);
  return (['contracts', 'placements', 'spending'] as const).map((part) => ({
    sheetName: sheetNames[part],
    parts: [
      {
        kind: 'table',
        name: sheetNames[part].replaceAll(' ', '_'),
        columns: columns[part],
        rows: contents[part],
      },
    ],
  }));
}

/** The three tables to fill in, each on a sheet. */
export function registerTemplates(texts: Texts): readonly Report[] {
  const { translate } = texts;
  const empty: Rows = Array.from({ length: ROWS_TO_FILL_IN }, () => []);
  return tables({ contracts: empty, placements: empty, spending: empty }, texts, {
    contracts: translate('socialReturnJob.contracts'),
    placements: translate('socialReturnJob.placements'),
    spending: translate('socialReturnJob.spending'),
  });
}

/** Two invented contracts with what was done for them, to try the job on. */
export function registerExample(texts: Texts): readonly Report[] {
  const { translate } = texts;
  const [cleaning, roof] = [
    translate('socialReturnJob.example.cleaning'),
    translate('socialReturnJob.example.roof'),
  ];
  return tables(
    {
      contracts: [
        [
          cleaning,
          'Haaglanden 2023',
          900000,
          null,
          'dienst',
          day('2025-01-01'),
          day('2027-12-31'),
          0.05,
          45000,
          null,
        ],
        [roof, 'Harlingen', 480000, null, 'werk', day('2026-03-01'), day('2027-02-28'), 0.05, null, null],
      ],
      placements: [
        [cleaning, 'P1', 'Participatiewet', 32, day('2025-03-01'), day('2027-02-28'), null],
        [cleaning, 'P2', 'WW', 24, day('2025-04-01'), day('2026-09-30'), '55+'],
        [roof, 'P3', 'Participatiewet < 2 jaar', 24, day('2026-04-01'), null, '50+'],
      ],
      spending: [[roof, 'Opleidingskosten', 4200, null, day('2026-05-12')]],
    },
    texts,
    {
      contracts: translate('socialReturnJob.example.contracts'),
      placements: translate('socialReturnJob.example.placements'),
      spending: translate('socialReturnJob.example.spending'),
    },
  );
}
