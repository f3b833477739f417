import { compare } from '../../decimal';
import { quantity, text, type Text } from '../../explain/text';
import type { Trace } from '../../explain/trace';
import type { Block, Policy } from '../../rules/socialreturn/policy';
import type { Origins } from '../origins';
import { basisNeeds } from '../value/basis';
import type { Effort, EffortValue } from '../value/request';
import { valueTrace } from '../value/valueTrace';
import type { CountMonths } from './countMonths';
import { failed, type Place } from './findings';
import type { KindOfWork, Worth } from './kindOfWork';
import { partOfValue } from './partOfValue';
import type { Period } from './period';
import { placementFindings, placementReasons } from './placementFindings';
import type { PolicyWords } from './policyWords';
import type { RealisationFinding } from './realisation';
import type { SocialPlacement } from './request';
import { monthsUpTo, spanOf, type Span } from './span';
import { unvalued, type ValuedItem } from './valuedItem';

/** A row of a list with its place in it. */
export interface Row<T> {
  readonly row: number;
  readonly value: T;
}

/** What the placements of a contract are held against. */
export interface Terms {
  readonly words: PolicyWords;
  readonly period: Period;
  readonly countMonths: CountMonths;
}

/** What a placement is worth for its contract: as far as it falls within it, and up to any day. */
export function placementItem(terms: Terms, given: Row<SocialPlacement>): ValuedItem {
  const placement = given.value;
  const { words, period, countMonths } = terms;
  const kind = words.kind(placement.block, placement.bonuses);
  if (!kind.ok) return unvalued('placement', kind.block, failed(placeOf(given), kind.failure, kind.field));
  const { block } = kind;
  const span = spanOf(placement, period, countMonths);
  if (!span.ok) return unvalued('placement', block, failed(placeOf(given), span, 'start'));
  // A placement of which nothing falls within the contract is still checked, as if it lasted a month.
  const worth = kind.worth(placement, span.months === 0 ? 1 : span.months, span.before);
  if (!worth.ok) return unvalued('placement', block, failed(placeOf(given), worth, 'block'));
  return new Placed(terms, given, kind, worth, span, startedTooEarly(words.policy, block, span));
}

function placeOf({ row, value: { id } }: Row<SocialPlacement>): Place {
  return { about: 'placement', row, id: id ?? `#${row + 1}` };
}

/** A placement that could be valued. A list holds tens of thousands, so what follows from its parts is not kept in it. */
class Placed implements ValuedItem {
  readonly kind = 'placement';

  constructor(
    private readonly terms: Terms,
    private readonly given: Row<SocialPlacement>,
    private readonly work: KindOfWork,
    private readonly worth: Worth,
    private readonly span: Span,
    private readonly tooEarly: Text | null,
  ) {}

  get id(): string {
    return placeOf(this.given).id;
  }

  get row(): number {
    return this.given.row;
  }

  get block(): Block {
    return this.work.block;
  }

  get valued(): EffortValue {
    return this.worth.valued;
  }

  get value(): number | null {
    return this.counts ? this.valued.value : 0;
  }

  get capped(): boolean {
    return this.counts && this.valued.capped;
  }

  get readings(): EffortValue['readings'] {
    return this.valued.readings;
  }

  get first(): string | null {
    return this.span.first;
  }

  get last(): string | null {
    return this.span.last;
  }

  get runsOn(): boolean {
    return this.span.runsOn;
  }

  get why(): readonly Text[] {
    return placementReasons(this.terms.period, this.work, this.worth, this.span, this.tooEarly);
  }

  get findings(): readonly RealisationFinding[] {
    const { given, terms, valued, span, tooEarly } = this;
    return placementFindings(placeOf(given), given.value, terms.period, valued, span, tooEarly);
  }

  valueUpTo(day: string): number {
    const { value, span, terms } = this;
    const until = monthsUpTo(span, day, terms.countMonths);
    if (until === 0 || value === null) return 0;
    const isWhole = until === span.months || basisNeeds(this.block.basis) !== 'time';
    return isWhole ? value : partOfValue(this.valued, terms.words.choices, until);
  }

  trace(): Trace {
    const placement = this.given.value;
    const { first, last, months } = this.span;
    const { hoursPerWeek, fte, amount, count } = placement;
    const effort: Effort = { hoursPerWeek, fte, amount, count, choices: this.terms.words.choices };
    return first === null || last === null
      ? valueTrace(this.valued, { ...effort, months }, this.work.read, placement.origins)
      : valueTrace(
          this.valued,
          { ...effort, start: first, end: last },
          this.work.read,
          cellsOf(placement, this.span),
        );
  }

  /** Whether any of it falls within the contract and the policy allows it. */
  private get counts(): boolean {
    return this.span.months > 0 && this.tooEarly === null;
  }
}

/** A day that the contract cut off stands in no cell. */
function cellsOf({ origins, start, end }: SocialPlacement, { first, last }: Span): Origins {
  return {
    ...origins,
    ...(start !== first && { start: undefined }),
    ...(end !== last && { end: undefined }),
  };
}

/** What a policy says of somebody who began longer before the contract than it allows; `null` for everybody else. */
function startedTooEarly({ shortName, conditions }: Policy, block: Block, { before }: Span): Text | null {
  if (before === 0) return null;
  const rule = conditions.find(
    ({ note, blocks, months }) =>
      note === 'startedBeforeContract' &&
      (blocks === null || blocks.includes(block.id)) &&
      months !== null &&
      compare(before, months) > 0,
  );
  if (!rule) return null;
  return text('socialReturnRegister.tooEarly.problem', {
    policy: shortName,
    before: quantity(before, 'months'),
    most: quantity(rule.months ?? 0, 'months'),
  });
}
