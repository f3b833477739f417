import { calendarDay, text, type Text } from '../../explain/text';
import { basisNeeds } from '../value/basis';
import type { Choices, Effort, EffortValue } from '../value/request';
import { valueTrace } from '../value/valueTrace';
import type { CountMonths } from './countMonths';
import { failed, noted, pointedOut, type Place } from './findings';
import { partOfValue } from './partOfValue';
import type { Period } from './period';
import type { PolicyWords } from './policyWords';
import type { RealisationFinding } from './realisation';
import type { SocialPlacement } from './request';
import { monthsUpTo, spanOf, type Span } from './span';
import { unvalued, withReading, type ValuedItem } from './valuedItem';

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
  choices: Choices | undefined,
  countMonths: CountMonths,
): ValuedItem {
  const place: Place = { about: 'placement', row, id: placement.id ?? `#${row + 1}` };
  const block = words.block(placement.block);
  if (!block.ok) return unvalued('placement', null, failed(place, block, 'block'));
  const bonuses = words.bonuses(placement.bonuses);
  if (!bonuses.ok) return unvalued('placement', block.block, failed(place, bonuses, 'bonuses'));
  const span = spanOf(placement, period, countMonths);
  if (!span.ok) return unvalued('placement', block.block, failed(place, span, 'start'));

  const { hoursPerWeek, amount, count } = placement;
  // A placement of which nothing falls within the contract is still checked, as if it lasted a month.
  const months = span.months === 0 ? 1 : span.months;
  const valued = words.worth(block.block, bonuses.bonuses, {
    hoursPerWeek,
    amount,
    count,
    choices,
    months,
  });
  if ('ok' in valued) return unvalued('placement', block.block, failed(place, valued, 'block'));

  const read: readonly Text[] = [...(block.read === null ? [] : [block.read]), ...bonuses.read];
  const value = span.months === 0 ? 0 : valued.value;
  const followsTime = basisNeeds(block.block.basis) === 'time';
  return {
    kind: 'placement',
    id: place.id,
    row,
    block: block.block,
    value,
    capped: valued.capped || span.outside,
    why: span.outside ? [...withReading(read, valued), outsideText(period)] : withReading(read, valued),
    readings: valued.readings,
    valued,
    first: span.first,
    last: span.last,
    runsOn: span.runsOn,
    findings: findingsOf(place, valued, span, period),
    valueUpTo: (day) => {
      const until = monthsUpTo(span, day, countMonths);
      if (until === 0 || value === null) return 0;
      return until === span.months || !followsTime ? value : partOfValue(valued, choices, until);
    },
    trace: () => {
      const effort: Effort = { hoursPerWeek, amount, count, choices };
      return span.first === null || span.last === null
        ? valueTrace(valued, { ...effort, months: span.months }, read)
        : valueTrace(valued, { ...effort, start: span.first, end: span.last }, read);
    },
  };
}

function findingsOf(
  place: Place,
  { question, findings }: EffortValue,
  { outside }: Span,
  period: Period,
): readonly RealisationFinding[] {
  if (question === null && !outside && findings.length === 0) return NONE;
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
            remedy: null,
          },
        ]),
    ...findings.map((finding) => pointedOut(place, finding)),
    ...(outside
      ? [
          noted(
            place,
            {
              code: 'OUTSIDE_CONTRACT',
              problem: outsideText(period),
              remedy: text('socialReturnRegister.outside.remedy'),
            },
            'start',
          ),
        ]
      : []),
  ];
}

function outsideText({ start, end }: Period): Text {
  if (start !== undefined && end !== undefined) {
    const dates = { start: calendarDay(start), end: calendarDay(end) };
    return text('socialReturnRegister.outside.both', dates);
  }
  return start === undefined
    ? text('socialReturnRegister.outside.after', { end: calendarDay(end ?? '') })
    : text('socialReturnRegister.outside.before', { start: calendarDay(start) });
}
