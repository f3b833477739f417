/** Something in the manifest that Excel, the store or an administrator would stumble on. */
export interface Problem {
  /** Where it stands, as a path of elements from the root. */
  readonly path: string;
  readonly problem: string;
  readonly remedy: string;
}

/** A problem on a few lines, for a terminal. */
export function describe({ path, problem, remedy }: Problem): string {
  return `${path}\n  ${problem}\n  → ${remedy}`;
}
