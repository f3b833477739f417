import { obligation, realisedShare, type RegisterLine } from '../../../engine';
import { areaAddress, cellAddress } from '../../../workbook/address';
import type { ReportCell, ReportTable } from '../../../workbook/workbook';
import { fixedCell } from '../../job/cellReferences';
import type { Texts } from '../../shell/texts';
import { functionCall } from './functionCall';
import type { Places } from './places';

type RealisedLine = Extract<RegisterLine, { ok: true }>;

/** The columns of the contracts, in order. */
const COLUMNS = [
  'contract',
  'policy',
  'sum',
  'wageSum',
  'kind',
  'percentage',
  'obligation',
  'realised',
  'credit',
  'remaining',
  'share',
  'expected',
  'penalty',
] as const;

type ContractColumn = (typeof COLUMNS)[number];

/** Whether the function with the arguments on the sheet gives the obligation of the pane. */
function isDetermined({ contract, realisation }: RealisedLine): boolean {
  const { sum, wageSum, kind, percentage } = contract;
  const outcome = obligation({ policy: realisation.policy.id, sum, wageSum, kind, percentage });
  return outcome.ok && outcome.value.obligation === realisation.obligation;
}

/** Whether the function gives the share of the pane from what was realised of each effort. */
function sharesAlike({ realisation }: RealisedLine): boolean {
  const { items, obligation: asked, share } = realisation;
  const values = items.map(({ realised }) => realised ?? 0);
  const outcome = realisedShare({ values, obligation: asked ?? 0 });
  return outcome.ok && outcome.value === share;
}

/**
 * The contracts with what was promised and done. The obligation and the share calculate where the functions come to the same
 * figures; elsewhere the sheet holds the figure.
 */
export function contractTable(lines: readonly RegisterLine[], places: Places, texts: Texts): ReportTable {
  const { translate } = texts;
  let item = places.items + 1;
  const rows = lines.map((line, place): readonly ReportCell[] => {
    const at = (column: ContractColumn): string =>
      cellAddress(places.contracts + 1 + place, COLUMNS.indexOf(column));
    if (!line.ok) return [line.contract.id, line.contract.policy, line.contract.sum];
    const { contract, realisation } = line;
    const { items } = realisation;
    const first = item;
    item += items.length;
    const realised = areaAddress(first, places.realisedColumn, items.length, 1);
    const asked: ReportCell = isDetermined(line)
      ? functionCall('PSO.SR.VERPLICHTING', [
          at('policy'),
          at('sum'),
          given(contract.wageSum, at('wageSum')),
          given(contract.kind, at('kind')),
          given(contract.percentage, at('percentage')),
        ])
      : realisation.obligation;
    const share: ReportCell =
      items.length > 0 && sharesAlike(line)
        ? functionCall('PSO.SR.REALISATIE', [realised, at('obligation')])
        : realisation.share;
    return [
      contract.id,
      realisation.policy.id,
      contract.sum,
      contract.wageSum ?? null,
      contract.kind ?? null,
      contract.percentage ?? null,
      asked,
      realisation.realised,
      realisation.credit,
      realisation.remaining,
      share,
      realisation.expected,
      realisation.penalty?.amount ?? null,
    ];
  });
  return {
    kind: 'table',
    name: translate('socialReturnJob.report.contractsName'),
    columns: [
      { title: translate('socialReturnJob.field.contract'), format: 'text' },
      { title: translate('socialReturnJob.field.policy'), format: 'text' },
      { title: translate('socialReturnJob.field.sum'), format: 'euro' },
      { title: translate('socialReturnJob.field.wageSum'), format: 'euro' },
      { title: translate('socialReturnJob.field.kind'), format: 'text' },
      { title: translate('socialReturnJob.field.percentage'), format: 'percentage' },
      { title: translate('socialReturnJob.figure.obligation'), format: 'euro' },
      { title: translate('socialReturnJob.figure.realised'), format: 'euro' },
      { title: translate('socialReturnJob.figure.credit'), format: 'euro' },
      { title: translate('socialReturnJob.figure.remaining'), format: 'euro' },
      { title: translate('socialReturnJob.report.share'), format: 'percentage' },
      { title: translate('socialReturnJob.report.expected'), format: 'euro' },
      { title: translate('socialReturnJob.report.penalty'), format: 'euro' },
    ],
    rows,
  };
}

/** The cell of an argument that was given; nothing for one that was not, because an empty cell is not nothing to a function. */
function given(value: unknown, cell: string): string {
  return value === undefined ? '' : cell;
}

/** The cell with the policy of a contract. */
export function policyCell(place: number, places: Places): string {
  return fixedCell(places.contracts + 1 + place, COLUMNS.indexOf('policy'));
}
