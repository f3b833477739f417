import {
  basisNeeds,
  valueOfEffort,
  type RealisedItem,
  type Register,
  type RegisterLine,
} from '../../../engine';
import { cellAddress } from '../../../workbook/address';
import type { ReportCell, ReportTable } from '../../../workbook/workbook';
import type { Texts } from '../../shell/texts';
import { monthsInContract } from '../monthsInContract';
import { policyCell } from './contractTable';
import { fixedFigures } from './fixedFigures';
import { functionCall } from './functionCall';
import type { Places } from './places';

/** The columns of the efforts, in order. */
const COLUMNS = [
  'contract',
  'id',
  'block',
  'hours',
  'months',
  'bonuses',
  'count',
  'amount',
  'value',
  'realised',
  'fixed',
  'why',
] as const;

type ItemColumn = (typeof COLUMNS)[number];

/** The column with what was realised of each effort, from 0. */
export const REALISED_COLUMN = COLUMNS.indexOf('realised');

/** The column with what each effort is worth, from 0. */
export const VALUE_COLUMN = COLUMNS.indexOf('value');

type RealisedLine = Extract<RegisterLine, { ok: true }>;

/** What an effort is made of, as `PSO.SR.WAARDE` asks it. */
interface Arguments {
  readonly block: string;
  readonly hours: number | null;
  readonly months: number | null;
  readonly bonuses: string | null;
  readonly count: number | null;
  readonly amount: number | null;
}

function argumentsOf({ contract }: RealisedLine, item: RealisedItem, register: Register): Arguments | null {
  if (item.kind === 'spending') {
    const spending = register.spend[item.row];
    if (!spending) return null;
    const { hours, count, amount } = spending;
    return {
      block: spending.block,
      hours: hours ?? null,
      months: null,
      bonuses: null,
      count: count ?? null,
      amount: amount ?? null,
    };
  }
  const placement = register.placements[item.row];
  if (!placement) return null;
  const { hoursPerWeek, bonuses, count, amount } = placement;
  return {
    block: placement.block,
    hours: hoursPerWeek ?? null,
    months: monthsInContract(contract, placement, register.on),
    bonuses: typeof bonuses === 'string' && bonuses.trim() !== '' ? bonuses : null,
    count: count ?? null,
    amount: amount ?? null,
  };
}

/** Whether the function with the arguments on the sheet gives the value of the pane. */
function isDetermined({ realisation }: RealisedLine, item: RealisedItem, given: Arguments): boolean {
  const { block } = item;
  if (block === null || item.value === null || item.value === 0) return false;
  // The function needs the hours of work by time; without them it refuses.
  if (basisNeeds(block.basis) === 'time' && (given.hours === null || given.months === null)) return false;
  const outcome = valueOfEffort({
    policy: realisation.policy.id,
    block: given.block,
    hoursPerWeek: given.hours ?? undefined,
    months: given.months ?? undefined,
    bonuses: given.bonuses ?? undefined,
    count: given.count ?? undefined,
  });
  return outcome.ok && outcome.value.value === item.value;
}

/**
 * What was done for every contract, with what it is worth and why. A value calculates where the function comes to the same
 * figure from what stands beside it; a choice that the user made, an invoice or a limit on a group is beyond it.
 */
export function itemTable(
  lines: readonly RegisterLine[],
  register: Register,
  places: Places,
  texts: Texts,
): ReportTable {
  const { translate, render } = texts;
  const valueTitle = translate('socialReturnJob.report.value');
  const realisedTitle = translate('socialReturnJob.figure.realised');
  const rows: (readonly ReportCell[])[] = [];
  lines.forEach((line, place) => {
    if (!line.ok) return;
    for (const item of line.realisation.items) {
      const given = argumentsOf(line, item, register);
      const at = (column: ItemColumn): string =>
        cellAddress(places.items + 1 + rows.length, COLUMNS.indexOf(column));
      const cell = (column: 'hours' | 'months' | 'bonuses' | 'count'): string =>
        given?.[column] === null ? '' : at(column);
      const value: ReportCell =
        given && isDetermined(line, item, given)
          ? functionCall('PSO.SR.WAARDE', [
              policyCell(place, places),
              at('block'),
              cell('hours'),
              cell('months'),
              cell('bonuses'),
              cell('count'),
            ])
          : item.value;
      // What is done by the day of the overview is done for its whole value, whatever that comes to.
      const isDone = item.value !== null && item.value !== 0 && item.realised === item.value;
      const done: ReportCell = isDone ? { formula: `=${at('value')}` } : item.realised;
      rows.push([
        line.contract.id,
        item.id,
        given?.block ?? null,
        given?.hours ?? null,
        given?.months ?? null,
        given?.bonuses ?? null,
        given?.count ?? null,
        given?.amount ?? null,
        value,
        done,
        fixedFigures([
          { title: valueTitle, cell: value },
          { title: realisedTitle, cell: done },
        ]),
        item.why.map(render).join(' '),
      ]);
    }
  });
  return {
    kind: 'table',
    name: translate('socialReturnJob.report.itemsName'),
    columns: [
      { title: translate('socialReturnJob.field.contract'), format: 'text' },
      { title: translate('socialReturnJob.field.code'), format: 'text' },
      { title: translate('socialReturnJob.field.block'), format: 'text' },
      { title: translate('socialReturnJob.field.hoursPerWeek'), format: 'number' },
      { title: translate('socialReturnJob.report.countedMonths'), format: 'number' },
      { title: translate('socialReturnJob.field.bonuses'), format: 'text' },
      { title: translate('socialReturnJob.field.count'), format: 'number' },
      { title: translate('socialReturnJob.field.amount'), format: 'euro' },
      { title: valueTitle, format: 'euro' },
      { title: realisedTitle, format: 'euro' },
      { title: translate('socialReturnJob.report.fixed'), format: 'text' },
      { title: translate('socialReturnJob.report.why'), format: 'text', wide: true },
    ],
    rows,
  };
}
