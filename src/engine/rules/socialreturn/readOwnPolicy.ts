import { text } from '../../explain/text';
import type { Cell } from '../../reading/cell';
import { fingerprint } from '../fingerprint';
import { isBlank, readDay, readWords, type OwnReading } from '../ownCells';
import { readChoice, readEuro, readFactor, readFraction, readWeek } from './ownPolicyCells';
import { OWN_POLICY } from './ownPolicyRegistry';
import type { OwnPolicyDetail, OwnPolicyFinding, OwnPolicyTable } from './ownPolicyTable';
import { SUM_BASES, YES_NO } from './ownPolicyWords';
import {
  CONTRACT_KINDS,
  type Block,
  type Bonus,
  type ContractKind,
  type Policy,
  type PsoCredit,
  type Threshold,
} from './policy';
import { readOwnRows, type Taker } from './readOwnRows';

/** What the user's table gives. */
export interface OwnPolicyReading {
  /** The policy; `null` as long as a finding blocks. */
  readonly policy: Policy | null;
  readonly findings: readonly OwnPolicyFinding[];
  /** Changes when anything that was filled in does; `null` without a policy. */
  readonly fingerprint: string | null;
}

/**
 * Reads and checks a policy of the user's own: percentage, base and thresholds, blocks and bonuses. What is left empty stays
 * unknown and asks when it is needed, as with the policies that come with the product.
 *
 * @param table the cells of the sheet that {@link ownPolicyTable} lays out; percentages are fractions or text with a sign.
 */
export function readOwnPolicy(table: OwnPolicyTable): OwnPolicyReading {
  const findings: OwnPolicyFinding[] = [];
  const take: Taker = (place, reading) => {
    if (reading.ok) return reading.value;
    findings.push({ severity: 'blocks', place, problem: reading.problem, remedy: reading.remedy });
    return null;
  };
  const details = readDetails(table, take);
  const { blocks, bonuses, groupLimits, found } = readOwnRows(table.rows, take, details.proRata);
  const { percentage } = details.obligation;
  const all = [
    ...findings,
    ...found,
    ...(blocks.length === 0 && percentage === null && findings.length + found.length === 0 ? [empty()] : []),
    ...openFindings(details, blocks, bonuses).filter(({ place }) => isLeftOpen(table, place)),
  ];
  if (all.some(({ severity }) => severity === 'blocks')) {
    return { policy: null, findings: all, fingerprint: null };
  }
  const policy: Policy = {
    id: OWN_POLICY,
    shortName: details.name === null ? OWN_POLICY : `${details.name} (${OWN_POLICY})`,
    organisation: details.name ?? OWN_POLICY,
    region: '',
    names: [],
    source: table.source,
    otherSources: [],
    date: details.validFrom,
    dateBasis: null,
    confidence: 'stated',
    completeness: blocks.length === 0 ? 'rule-only' : 'complete',
    supersededBy: null,
    blocksFrom: null,
    obligation: details.obligation,
    fullTimeHours: details.fullTimeHours,
    otherFullTimeHours: [],
    blocks,
    bonuses,
    stacking: details.stacking,
    groupLimits,
    conditions: [],
    penalty:
      details.penaltyFactor === null
        ? null
        : { factor: details.penaltyFactor, note: 'ownPenalty', source: table.source },
    psoCredit: details.psoCredit,
    notes: [],
  };
  return { policy, findings: all, fingerprint: fingerprint(JSON.stringify(policy)) };
}

function readDetails({ details }: OwnPolicyTable, take: Taker) {
  const at = <T>(detail: OwnPolicyDetail, read: (cell: Cell) => OwnReading<T>): T | null =>
    take({ kind: 'detail', detail }, read(details[detail]));
  const yesNo = (detail: OwnPolicyDetail): boolean | null => {
    const answer = at(detail, (cell) => readChoice(yesNoCell(cell), YES_NO));
    return answer === null ? null : answer === 'yes';
  };
  const threshold = (detail: OwnPolicyDetail, kind: ContractKind): readonly Threshold[] => {
    const amount = at(detail, readEuro);
    if (amount === null) return [];
    return [{ kinds: [kind], amount, inclusive: true, binding: true, minimumLabourShare: null, note: null }];
  };
  const credits: PsoCredit = {
    ...creditOf('Aspirant', at('creditAspirant', readFraction)),
    ...creditOf('Basistrede', at('creditBasistrede', readFraction)),
    ...creditOf('Trede 1', at('creditTrede1', readFraction)),
    ...creditOf('Trede 2', at('creditTrede2', readFraction)),
    ...creditOf('Trede 3', at('creditTrede3', readFraction)),
    ...creditOf('PSO 30+', at('creditThirtyPlus', readFraction)),
  };
  return {
    name: at('name', readWords),
    validFrom: at('validFrom', readDay),
    obligation: {
      percentage: at('percentage', readFraction),
      minimum: false,
      base: at('base', (cell) => readChoice(cell, SUM_BASES)),
      vat: null,
      // An own policy without a threshold for a kind has none for it, as the hint of its cell says.
      kinds: CONTRACT_KINDS,
      thresholds: [
        ...threshold('thresholdWerk', 'werk'),
        ...threshold('thresholdDienst', 'dienst'),
        ...threshold('thresholdLevering', 'levering'),
      ],
      maximum: at('maximum', readEuro),
      labourShare: null,
      minimumMonths: null,
      offered: null,
    },
    fullTimeHours: at('fullTimeHours', readWeek),
    proRata: yesNo('bonusProRata'),
    stacking: yesNo('bonusStacking'),
    penaltyFactor: at('penaltyFactor', readFactor),
    psoCredit: credits,
  };
}

/** A yes or no that Excel keeps as such is the word it shows. */
function yesNoCell(cell: Cell): Cell {
  return typeof cell === 'boolean' ? String(cell) : cell;
}

function creditOf(level: keyof PsoCredit, share: number | null): PsoCredit {
  return share === null ? {} : { [level]: share };
}

function empty(): OwnPolicyFinding {
  return {
    severity: 'blocks',
    place: { kind: 'table' },
    problem: text('socialReturn.own.problem.empty'),
    remedy: text('socialReturn.own.remedy.empty'),
  };
}

/** A cell that holds something that cannot be used is not open. */
function isLeftOpen({ details }: OwnPolicyTable, place: OwnPolicyFinding['place']): boolean {
  return place.kind !== 'detail' || isBlank(details[place.detail]);
}

/** What is left open and will ask when it is needed. */
function openFindings(
  { fullTimeHours, proRata, stacking }: ReturnType<typeof readDetails>,
  blocks: readonly Block[],
  bonuses: readonly Bonus[],
): readonly OwnPolicyFinding[] {
  const asks = (detail: OwnPolicyDetail): OwnPolicyFinding => ({
    severity: 'warns',
    place: { kind: 'detail', detail },
    problem: text('socialReturn.own.problem.open'),
    remedy: text('socialReturn.own.remedy.open'),
  });
  const byWeek = blocks.some(({ basis }) => basis === 'per-year-fulltime' || basis === 'per-year');
  return [
    ...(byWeek && fullTimeHours === null ? [asks('fullTimeHours')] : []),
    ...(bonuses.length > 0 && proRata === null ? [asks('bonusProRata')] : []),
    ...(bonuses.length > 1 && stacking === null ? [asks('bonusStacking')] : []),
  ];
}
