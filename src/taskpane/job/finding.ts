import type { Text } from '../../engine';

/** How much a finding matters: `blocks` stops what it is about, `warns` asks for a decision, `info` tells how a cell was read. */
export type Severity = 'blocks' | 'warns' | 'info';

/** A correction that the pane can apply by itself, without touching the sheet. */
export interface Correction {
  readonly kind: 'exclude';
  /** Name of the bid. */
  readonly bid: string;
  readonly reason: string;
}

/** Something on a sheet that deserves a look. */
export interface CellFinding {
  readonly severity: Severity;
  readonly sheet: string;
  /** Address without the sheet, such as `B8`; empty when it is about what was typed in the pane. */
  readonly address: string;
  readonly problem: Text;
  /** What to do; absent when the problem says it. */
  readonly remedy?: Text;
}

/** Something on the sheet with bids that deserves a look: where, what is wrong, what to do. */
export interface Finding extends CellFinding {
  readonly remedy: Text;
  readonly correction?: Correction;
}

const ORDER: readonly Severity[] = ['blocks', 'warns', 'info'];

/** What blocks first; within a severity in the order in which the sheet is read. */
export function sortFindings<F extends CellFinding>(findings: readonly F[]): readonly F[] {
  return ORDER.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}

/** Whether something stands in the way. */
export function blocks(findings: readonly CellFinding[]): boolean {
  return findings.some((finding) => finding.severity === 'blocks');
}
