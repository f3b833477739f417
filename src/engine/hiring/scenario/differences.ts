import { compare } from '../../decimal';
import type { Text } from '../../explain/text';
import type { Addition } from './additions';
import { costReasons } from './costReasons';
import { fteReasons } from './fteReasons';
import {
  directReasons,
  indirectReasons,
  levelReasons,
  normReasons,
  sizeReasons,
  totalReasons,
} from './ladderReasons';
import type { ComparedFigure, Difference, ScenarioOutcome } from './outcome';
import type { Scenario } from './scenario';

/** A scenario that is compared, with what it adds and where that leads. */
export interface Compared {
  readonly scenario: Scenario;
  readonly outcome: ScenarioOutcome;
  readonly additions: readonly Addition[];
}

type Reasons = (base: Compared, other: Compared) => readonly Text[];

/** Every figure in which scenarios are compared, in the order of reading, with who gives the reasons. */
const FIGURES: readonly (readonly [ComparedFigure, Reasons])[] = [
  ['totalFte', fteReasons('totalFte')],
  ['weightedFte', fteReasons('weightedFte')],
  ['attributedFte', fteReasons('attributedFte')],
  ['size', sizeReasons],
  ['direct', directReasons],
  ['indirect', indirectReasons],
  ['total', totalReasons],
  ['norm', normReasons],
  ['level', levelReasons],
  ['cost', costReasons],
];

/** The figures in which a scenario differs from another, each with its reasons. */
export function differencesBetween(base: Compared, other: Compared): readonly Difference[] {
  return FIGURES.flatMap(([figure, because]): Difference[] => {
    const from = base.outcome[figure];
    const to = other.outcome[figure];
    return same(from, to) ? [] : [{ figure, from, to, because: because(base, other) }];
  });
}

function same(one: number | string | null, other: number | string | null): boolean {
  if (typeof one === 'number' && typeof other === 'number') return compare(one, other) === 0;
  return one === other;
}
