import { compare } from '../../decimal';
import { text, type Text } from '../../explain/text';
import { sameWords } from '../scoring';
import { lostPoints, type ReasonSheet } from './reasonSheet';

/** A score with its reason. */
export interface ReasonEntry {
  readonly bid: string;
  readonly criterion: string;
  readonly points: number;
  readonly maximum: number;
  /** `null` or blank when there is none yet. */
  readonly reason: string | null;
}

/** Something about reasons that asks for attention. */
export interface ReasonFinding {
  readonly kind: 'missing' | 'identical';
  readonly criterion: string;
  /** The bid without a reason, or the bids that share one. */
  readonly bids: readonly string[];
  readonly message: Text;
}

/** The scores of a sheet one by one. */
export function reasonEntries({ bids }: ReasonSheet): readonly ReasonEntry[] {
  return bids.flatMap(({ id, lines }) =>
    lines.map(({ criterion, points, maximum, reason }) => ({ bid: id, criterion, points, maximum, reason })),
  );
}

/**
 * What is wrong with reasons: a score that lost points without one, and the same words (whatever the spaces and the
 * capitals) on one criterion for bids with different points.
 */
export function checkReasons(entries: readonly ReasonEntry[]): readonly ReasonFinding[] {
  return [...entries.flatMap(missing), ...identical(entries)];
}

function missing(entry: ReasonEntry): ReasonFinding[] {
  const { bid, criterion, reason } = entry;
  if (!lostPoints(entry) || sameWords(reason ?? '') !== '') return [];
  return [
    { kind: 'missing', criterion, bids: [bid], message: text('reasons.finding.missing', { bid, criterion }) },
  ];
}

function identical(entries: readonly ReasonEntry[]): ReasonFinding[] {
  const shared = new Map<string, ReasonEntry[]>();
  for (const entry of entries) {
    const words = sameWords(entry.reason ?? '');
    if (words === '') continue;
    const key = JSON.stringify([entry.criterion, words]);
    shared.set(key, [...(shared.get(key) ?? []), entry]);
  }
  return [...shared.values()].flatMap((group): ReasonFinding[] => {
    const [first] = group;
    if (first === undefined || group.every(({ points }) => compare(points, first.points) === 0)) return [];
    const { criterion } = first;
    const bids = group.map(({ bid }) => bid);
    const values = { criterion, bids: bids.join(', ') };
    return [{ kind: 'identical', criterion, bids, message: text('reasons.finding.identical', values) }];
  });
}
