/** The levels of the PSO in ascending order. The names are part of the public contract. */
export const LEVELS = [
  'Geen trede',
  'Aspirant',
  'Basistrede',
  'Trede 1',
  'Trede 2',
  'Trede 3',
  'PSO 30+',
] as const;

/** A level of the PSO by its public name. */
export type Level = (typeof LEVELS)[number];

/** Place of a level in the order, 0 for `Geen trede` to 6 for `PSO 30+`. */
export function ordinal(level: Level): number {
  return LEVELS.indexOf(level);
}
