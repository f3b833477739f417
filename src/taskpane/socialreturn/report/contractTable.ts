import { obligation, realisedShare, type RegisterLine } from '../../../engine';
import { areaAddress, cellAddress } from '../../../workbook/address';
import type { ReportCell, ReportTable } from '../../../workbook/workbook';
import { fixedCell } from '../../job/cellReferences';
import type { Texts } from '../../shell/texts';
import { fixedFigures } from './fixedFigures';
import { functionCall } from './functionCall';
import type { Places } from './places';

type RealisedLine = Extract<RegisterLine, { ok: true }>;
type Realisation = RealisedLine['realisation'];

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

const OUTCOMES = ['obligation', 'realised', 'credit', 'remaining', 'share', 'expected', 'penalty'] as const;

type Outcome = (typeof OUTCOMES)[number];

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

/** What follows from other cells of the sheet: the area of a column of the efforts, and a cell of the contract itself. */
interface Following {
  readonly realised: string;
  readonly value: string;
  readonly at: (column: ContractColumn) => string;
}

/** A formula when it gives the figure of the pane; otherwise that figure. */
function followsFrom(formula: `=${string}`, given: number | null, figure: number | null): ReportCell {
  return given !== null && given === figure ? { formula } : figure;
}

function sumOf(values: readonly (number | null)[]): number {
  return values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}

/** The part of the obligation that the certificate fulfils. */
function creditCell({ obligation: asked, credit }: Realisation, { at }: Following): ReportCell {
  if (asked === null || asked === 0 || credit === null || credit === 0) return credit;
  const share = Number((credit / asked).toPrecision(12));
  return followsFrom(`=${share}*${at('obligation')}`, share * asked, credit);
}

/** As long as something has no value yet, what remains is only known when nothing does. */
function remainingCell(realisation: Realisation, { at }: Following): ReportCell {
  const { obligation: asked, realised, credit, remaining, complete } = realisation;
  if (asked === null) return remaining;
  const missing = `${at('obligation')}-${at('realised')}-${at('credit')}`;
  if (!complete) return { formula: `=IF(${missing}>0,"",0)` };
  return followsFrom(`=MAX(0,${missing})`, Math.max(0, asked - realised - (credit ?? 0)), remaining);
}

function penaltyCell(realisation: Realisation, { at }: Following): ReportCell {
  const { obligation: asked, expected, credit, complete, penalty } = realisation;
  const factor = penalty?.factor ?? null;
  const amount = penalty?.amount ?? null;
  if (factor === null || asked === null || !complete) return amount;
  const formula = `=${factor}*MAX(0,${at('obligation')}-${at('expected')}-${at('credit')})` as const;
  return followsFrom(formula, factor * Math.max(0, asked - expected - (credit ?? 0)), amount);
}

/** The outcomes of a contract: each calculates from the sheet where that gives the figure of the pane. */
function outcomesOf(line: RealisedLine, following: Following): Record<Outcome, ReportCell> {
  const { contract, realisation } = line;
  const { items } = realisation;
  const { realised, value, at } = following;
  const isEmpty = items.length === 0;
  return {
    obligation: isDetermined(line)
      ? functionCall('PSO.SR.VERPLICHTING', [
          at('policy'),
          at('sum'),
          given(contract.wageSum, at('wageSum')),
          given(contract.kind, at('kind')),
          given(contract.percentage, at('percentage')),
        ])
      : realisation.obligation,
    realised: isEmpty
      ? realisation.realised
      : followsFrom(`=SUM(${realised})`, sumOf(items.map((item) => item.realised)), realisation.realised),
    credit: creditCell(realisation, following),
    remaining: remainingCell(realisation, following),
    share:
      !isEmpty && sharesAlike(line)
        ? functionCall('PSO.SR.REALISATIE', [realised, at('obligation')])
        : realisation.share,
    expected: isEmpty
      ? realisation.expected
      : followsFrom(`=SUM(${value})`, sumOf(items.map((item) => item.value)), realisation.expected),
    penalty: penaltyCell(realisation, following),
  };
}

/**
 * The contracts with what was promised and done. Every outcome calculates where that gives the figure of the pane; elsewhere
 * the sheet holds the figure, and its row says so.
 */
export function contractTable(lines: readonly RegisterLine[], places: Places, texts: Texts): ReportTable {
  const { translate } = texts;
  const titles: Record<Outcome, string> = {
    obligation: translate('socialReturnJob.figure.obligation'),
    realised: translate('socialReturnJob.figure.realised'),
    credit: translate('socialReturnJob.figure.credit'),
    remaining: translate('socialReturnJob.figure.remaining'),
    share: translate('socialReturnJob.report.share'),
    expected: translate('socialReturnJob.report.expected'),
    penalty: translate('socialReturnJob.report.penalty'),
  };
  let item = places.items + 1;
  const rows = lines.map((line, place): readonly ReportCell[] => {
    const at = (column: ContractColumn): string =>
      cellAddress(places.contracts + 1 + place, COLUMNS.indexOf(column));
    if (!line.ok) return [line.contract.id, line.contract.policy, line.contract.sum];
    const { contract, realisation } = line;
    const first = item;
    const { length } = realisation.items;
    item += length;
    const outcomes = outcomesOf(line, {
      realised: areaAddress(first, places.realisedColumn, length, 1),
      value: areaAddress(first, places.valueColumn, length, 1),
      at,
    });
    return [
      contract.id,
      realisation.policy.id,
      contract.sum,
      contract.wageSum ?? null,
      contract.kind ?? null,
      contract.percentage ?? null,
      ...OUTCOMES.map((name) => outcomes[name]),
      fixedFigures(OUTCOMES.map((name) => ({ title: titles[name], cell: outcomes[name] }))),
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
      ...OUTCOMES.map((name) => ({
        title: titles[name],
        format: name === 'share' ? ('percentage' as const) : ('euro' as const),
      })),
      { title: translate('socialReturnJob.report.fixed'), format: 'text' },
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
