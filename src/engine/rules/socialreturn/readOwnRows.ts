import { text, type Text } from '../../explain/text';
import { isBlank, readWords, type OwnReading } from '../ownCells';
import { OwnGroups } from './ownGroups';
import { readChoice, readEuro, readFraction, readMonths, readWeek } from './ownPolicyCells';
import type { OwnPolicyColumn, OwnPolicyFinding, OwnPolicyPlace, OwnPolicyRow } from './ownPolicyTable';
import { BASES, BONUS_KINDS, ROW_TYPES } from './ownPolicyWords';
import { plainName } from './plainName';
import type { Block, Bonus, Policy } from './policy';

/** Takes the value of a cell; a cell that cannot be used becomes a finding. */
export type Taker = <T>(place: OwnPolicyPlace, reading: OwnReading<T>) => T | null;

/** The blocks and bonuses of the user's table, and what is missing in its rows. */
export interface OwnRows {
  readonly blocks: readonly Block[];
  readonly bonuses: readonly Bonus[];
  readonly groupLimits: Policy['groupLimits'];
  readonly found: readonly OwnPolicyFinding[];
}

/** A row under way: its cells, and what to do with one that is missing. */
interface OpenRow {
  readonly cells: OwnPolicyRow;
  readonly place: (column: OwnPolicyColumn) => OwnPolicyPlace;
  readonly take: Taker;
  readonly require: (column: OwnPolicyColumn, problem: Text) => void;
}

type Named = Pick<Block, 'id' | 'label' | 'names' | 'inferredNames' | 'certainty'>;

/** Blocks whose amount is what was paid or agreed, so that the table gives none. */
const WITHOUT_AMOUNT: ReadonlySet<Block['basis']> = new Set([
  'invoice-excl-vat',
  'actual-cost',
  'actual-labour-cost',
  'by-agreement',
]);

/** Reads the rows of blocks and bonuses. Every row has a kind, a name and a code of its own; empty rows are skipped. */
export function readOwnRows(rows: readonly OwnPolicyRow[], take: Taker, proRata: boolean | null): OwnRows {
  const blocks: Block[] = [];
  const bonuses: Bonus[] = [];
  const found: OwnPolicyFinding[] = [];
  const groups = new OwnGroups();
  const ids = new Set<string>();
  rows.forEach((cells, row) => {
    if (Object.values(cells).every(isBlank)) return;
    const place = (column: OwnPolicyColumn): OwnPolicyPlace => ({ kind: 'cell', row, column });
    const blocked = (column: OwnPolicyColumn, problem: Text, remedy: Text): void => {
      found.push({ severity: 'blocks', place: place(column), problem, remedy });
    };
    const require = (column: OwnPolicyColumn, problem: Text): void => {
      if (isBlank(cells[column])) blocked(column, problem, text('socialReturn.own.remedy.missing'));
    };
    require('type', text('socialReturn.own.problem.noType'));
    require('label', text('socialReturn.own.problem.noLabel'));
    const type = take(place('type'), readChoice(cells.type, ROW_TYPES));
    const label = take(place('label'), readWords(cells.label));
    if (type === null || label === null) return;
    const id = take(place('id'), readWords(cells.id)) ?? plainName(label).replace(/ /g, '-');
    if (ids.has(id)) {
      const problem = text('socialReturn.own.problem.twice', { id });
      blocked('id', problem, text('socialReturn.own.remedy.twice'));
      return;
    }
    ids.add(id);
    const open: OpenRow = { cells, place, take, require };
    const named: Named = { id, label, names: [], inferredNames: [], certainty: 'stated' };
    if (type === 'bonus') bonuses.push(bonusOf(open, named, proRata));
    else blocks.push(...blockOf(open, named, groups));
  });
  return { blocks, bonuses, groupLimits: groups.limits(), found: [...found, ...groups.findings()] };
}

function bonusOf({ cells, place, take, require }: OpenRow, named: Named, proRata: boolean | null): Bonus {
  const kind = take(place('basis'), readChoice(cells.basis, BONUS_KINDS)) ?? 'added';
  const value = take(place('value'), readEuro(cells.value));
  if (kind !== 'cost') require('value', text('socialReturn.own.problem.noValue'));
  const months = take(place('maximumMonths'), readMonths(cells.maximumMonths));
  return {
    ...named,
    value: kind === 'cost' ? null : value,
    kind,
    proRata,
    blocks: null,
    maximumMonths: typeof months === 'number' ? months : null,
  };
}

function blockOf(
  { cells, place, take, require }: OpenRow,
  named: Named,
  groups: OwnGroups,
): readonly Block[] {
  require('basis', text('socialReturn.own.problem.noBasis'));
  const basis = take(place('basis'), readChoice(cells.basis, BASES));
  const value = take(place('value'), readEuro(cells.value));
  const maximumMonths = take(place('maximumMonths'), readMonths(cells.maximumMonths));
  const minimumHoursPerWeek = take(place('minimumHours'), readWeek(cells.minimumHours));
  const group = groups.take(
    take(place('group'), readWords(cells.group)),
    take(place('groupShare'), readFraction(cells.groupShare)),
    named.id,
    place('groupShare'),
  );
  if (basis === null) return [];
  const withoutAmount = WITHOUT_AMOUNT.has(basis);
  if (!withoutAmount) require('value', text('socialReturn.own.problem.noValue'));
  return [
    {
      ...named,
      value: withoutAmount ? null : value,
      basis,
      group,
      maximumMonths,
      minimumHoursPerWeek,
      proRata: 'hoursAndMonths',
    },
  ];
}
