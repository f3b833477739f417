import { norm, type Assessment, type Text, type Trace } from '../../engine';

/** The levels that a social contribution can reach, from low to high. */
const RUNG_LEVELS = ['Basistrede', 'Trede 1', 'Trede 2', 'Trede 3'] as const;

/** A rung of the ladder at the size of the organisation. */
export type Rung =
  | {
      readonly kind: 'known';
      readonly level: (typeof RUNG_LEVELS)[number];
      readonly norm: number;
      /** The norm of the handbook lies between these; both equal to the norm when it is published. */
      readonly least: number;
      readonly most: number;
      readonly trace: Trace;
    }
  | { readonly kind: 'unknown'; readonly level: (typeof RUNG_LEVELS)[number]; readonly why: Text };

/** The rules a norm was computed from: one published row, or the two rows around an unpublished one. */
function rowsBehind(trace: Trace): readonly number[] {
  if (trace.kind === 'rule')
    return trace.unit === 'fraction' && typeof trace.value === 'number' ? [trace.value] : [];
  return trace.kind === 'step' ? trace.from.flatMap(rowsBehind) : [];
}

/** The rungs of the ladder for an assessment by the same rules, from low to high; none when the size is not known. */
export function rungsOf({ size }: Pick<Assessment, 'size'>, rules: string | undefined): readonly Rung[] {
  if (size === null) return [];
  return RUNG_LEVELS.map((level) => {
    const found = norm({ size, level, ...(rules !== undefined && { rules }) });
    if (!found.ok) return { kind: 'unknown', level, why: found.text };
    const rows = rowsBehind(found.trace);
    return {
      kind: 'known',
      level,
      norm: found.value,
      least: Math.min(found.value, ...rows),
      most: Math.max(found.value, ...rows),
      trace: found.trace,
    };
  });
}
