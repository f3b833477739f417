import type { Text } from '../../explain/text';
import type { EffortValue } from '../value/request';
import type { RealisationFinding, RealisedItem } from './realisation';

/** An effort with what has to be known of it to count it up to any day. */
export interface ValuedItem extends Omit<RealisedItem, 'realised'> {
  /** `null` when it could not be valued. */
  readonly valued: EffortValue | null;
  /** The days it lasts, ISO; `null` when they are not known. */
  readonly first: string | null;
  readonly last: string | null;
  /** It counts to the end of the contract because it has no last day of its own. */
  readonly runsOn: boolean;
  readonly findings: readonly RealisationFinding[];
  /** Euro up to and including a day, before limits for groups of blocks; 0 for what could not be valued. */
  valueUpTo(day: string): number;
}

/** An effort that cannot be valued; the finding says why. */
export function unvalued(
  kind: RealisedItem['kind'],
  block: RealisedItem['block'],
  finding: RealisationFinding,
): ValuedItem {
  return {
    kind,
    id: finding.id,
    row: finding.row,
    block,
    value: null,
    capped: false,
    why: [finding.problem],
    readings: [],
    valued: null,
    first: null,
    last: null,
    runsOn: false,
    findings: [finding],
    valueUpTo: () => 0,
    trace: () => null,
  };
}

/** How texts were understood, and then why the amount is what it is. */
export function withReading(read: readonly Text[], { why, question }: EffortValue): readonly Text[] {
  return read.length === 0 && question === null ? why : [...read, ...why, ...(question ? [question] : [])];
}
