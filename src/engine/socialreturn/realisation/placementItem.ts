import { compare } from '../../decimal';
import { calendarDay, quantity, text, type Text } from '../../explain/text';
import type { Block, Policy } from '../../rules/socialreturn/policy';
import type { Origins } from '../origins';
import { basisNeeds } from '../value/basis';
import type { Effort, EffortValue } from '../value/request';
import { valueTrace } from '../value/valueTrace';
import type { CountMonths } from './countMonths';
import { failed, noted, pointedOut, type Place } from './findings';
import type { Worth } from './kindOfWork';
import { partOfValue } from './partOfValue';
import type { Period } from './period';
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

const NONE: readonly RealisationFinding[] = [];

/** What a placement is worth for its contract: as far as it falls within it, and up to any day. */
export function placementItem(
  words: PolicyWords,
  { row, value: placement }: Row<SocialPlacement>,
  period: Period,
  countMonths: CountMonths,
): ValuedItem {
  const place: Place = { about: 'placement', row, id: placement.id ?? `#${row + 1}` };
  const kind = words.kind(placement.block, placement.bonuses);
  if (!kind.ok) return unvalued('placement', kind.block, failed(place, kind.failure, kind.field));
  const { block, read } = kind;
  const span = spanOf(placement, period, countMonths);
  if (!span.ok) return unvalued('placement', block, failed(place, span, 'start'));

  const { hoursPerWeek, fte, amount, count } = placement;
  // A placement of which nothing falls within the contract is still checked, as if it lasted a month.
  const months = span.months === 0 ? 1 : span.months;
  const tooEarly = startedTooEarly(words.policy, block, span);
  const worth = kind.worth({ hoursPerWeek, fte, amount, count, monthsBefore: span.before }, months);
  if (!worth.ok) return unvalued('placement', block, failed(place, worth, 'block'));

  const { valued } = worth;
  const { choices } = words;
  const value = span.months === 0 || tooEarly !== null ? 0 : valued.value;
  const followsTime = basisNeeds(block.basis) === 'time';
  return {
    kind: 'placement',
    id: place.id,
    row,
    block,
    value,
    capped: span.months > 0 && tooEarly === null && valued.capped,
    why: tooEarly === null && !span.outside ? worth.why : whyOf(read, worth, span, tooEarly, period),
    readings: valued.readings,
    valued,
    first: span.first,
    last: span.last,
    runsOn: span.runsOn,
    findings: findingsOf(place, placement, valued, span, tooEarly, period),
    valueUpTo: (day) => {
      const until = monthsUpTo(span, day, countMonths);
      if (until === 0 || value === null) return 0;
      return until === span.months || !followsTime ? value : partOfValue(valued, choices, until);
    },
    trace: () => {
      const effort: Effort = { hoursPerWeek, fte, amount, count, choices };
      return span.first === null || span.last === null
        ? valueTrace(valued, { ...effort, months: span.months }, read, placement.origins)
        : valueTrace(
            valued,
            { ...effort, start: span.first, end: span.last },
            read,
            cellsOf(placement, span),
          );
    },
  };
}

/** A day that the contract cut off stands in no cell. */
function cellsOf({ origins, start, end }: SocialPlacement, { first, last }: Span): Origins {
  return {
    ...origins,
    ...(start !== first && { start: undefined }),
    ...(end !== last && { end: undefined }),
  };
}

function findingsOf(
  place: Place,
  placement: SocialPlacement,
  { question, findings }: EffortValue,
  span: Span,
  tooEarly: Text | null,
  period: Period,
): readonly RealisationFinding[] {
  const { outside } = span;
  const contradicts = endAndMonths(place, placement, span);
  if (question === null && !outside && findings.length === 0) return contradicts;
  return [
    ...(question === null
      ? []
      : [
          {
            ...place,
            code: 'CHOICE_NEEDED' as const,
            severity: 'blocks' as const,
            field: 'block' as const,
            problem: question,
            remedy: text('socialReturnRegister.choiceNeeded.remedy'),
          },
        ]),
    ...findings.map((finding) => pointedOut(place, finding)),
    ...(outside
      ? [
          noted(
            place,
            {
              code: 'OUTSIDE_CONTRACT',
              problem: outsideText(period, span),
              remedy: text('socialReturnRegister.outside.remedy'),
            },
            'start',
          ),
        ]
      : []),
    ...(tooEarly === null ? [] : [earlyFinding(place, tooEarly)]),
    ...contradicts,
  ];
}

/** What is worth nothing says only why; the months and bonuses it was checked with would not be true. */
function whyOf(
  read: readonly Text[],
  { why }: Worth,
  span: Span,
  tooEarly: Text | null,
  period: Period,
): readonly Text[] {
  if (tooEarly !== null) return [...read, tooEarly];
  if (span.months === 0 && span.outside) return [...read, outsideText(period, span)];
  return span.outside ? [...why, outsideText(period, span)] : why;
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

function earlyFinding(place: Place, problem: Text): RealisationFinding {
  const remedy = text('socialReturnRegister.tooEarly.remedy');
  return noted(place, { code: 'STARTED_TOO_EARLY', problem, remedy }, 'start');
}

/** A last day and a length that do not say the same. The length decides, as the text says. */
function endAndMonths(
  place: Place,
  { start, end, months }: SocialPlacement,
  { ownLast }: Span,
): readonly RealisationFinding[] {
  if (start === undefined || end === undefined || months === undefined || ownLast === null) return NONE;
  if (ownLast === end) return NONE;
  const problem = text('socialReturnRegister.endAndMonths.problem', {
    end: calendarDay(end),
    months: quantity(months, 'months'),
    last: calendarDay(ownLast),
  });
  const remedy = text('socialReturnRegister.endAndMonths.remedy');
  return [noted(place, { code: 'END_AND_MONTHS_DIFFER', problem, remedy }, 'months')];
}

function outsideText({ start, end }: Period, { months }: Span): Text {
  if (months === 0) {
    return start !== undefined && end !== undefined
      ? text('socialReturnRegister.outside.all', { start: calendarDay(start), end: calendarDay(end) })
      : start === undefined
        ? text('socialReturnRegister.outside.allAfter', { end: calendarDay(end ?? '') })
        : text('socialReturnRegister.outside.allBefore', { start: calendarDay(start) });
  }
  if (start !== undefined && end !== undefined) {
    const dates = { start: calendarDay(start), end: calendarDay(end) };
    return text('socialReturnRegister.outside.both', dates);
  }
  return start === undefined
    ? text('socialReturnRegister.outside.after', { end: calendarDay(end ?? '') })
    : text('socialReturnRegister.outside.before', { start: calendarDay(start) });
}
