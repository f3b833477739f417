import type { Text } from '../../engine';

/** How much a finding matters: `blocks` stops the ranking, `warns` asks for a decision, `info` tells how a cell was read. */
export type Severity = 'blocks' | 'warns' | 'info';

/** A correction that the pane can apply by itself, without touching the sheet. */
export interface Correction {
  readonly kind: 'exclude';
  /** Name of the bid. */
  readonly bid: string;
  readonly reason: string;
}

/** Something on the sheet that deserves a look: where, what is wrong, what to do. */
export interface Finding {
  readonly severity: Severity;
  readonly sheet: string;
  /** Address without the sheet, such as `B8`. */
  readonly address: string;
  readonly problem: Text;
  readonly remedy: Text;
  readonly correction?: Correction;
}

const ORDER: readonly Severity[] = ['blocks', 'warns', 'info'];

/** What blocks first; within a severity in the order in which the sheet is read. */
export function sortFindings(findings: readonly Finding[]): readonly Finding[] {
  return ORDER.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}

/** Whether a ranking can be made at all. */
export function blocks(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.severity === 'blocks');
}
