import type { Level } from '../../engine';

/** The levels a contractor can have a certificate of. */
export const LEVELS_WITH_SHARE = [
  'Aspirant',
  'Basistrede',
  'Trede 1',
  'Trede 2',
  'Trede 3',
  'PSO 30+',
] as const satisfies readonly Level[];
