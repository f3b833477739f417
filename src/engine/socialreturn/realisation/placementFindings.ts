import { calendarDay, quantity, text, type Text } from '../../explain/text';
import type { EffortValue } from '../value/request';
import { noted, pointedOut, type Place } from './findings';
import type { KindOfWork, Worth } from './kindOfWork';
import type { Period } from './period';
import type { RealisationFinding } from './realisation';
import type { SocialPlacement } from './request';
import type { Span } from './span';

const NONE: readonly RealisationFinding[] = [];

/** What deserves a look in a placement that could be valued. `tooEarly`: that it began longer before than the policy allows. */
export function placementFindings(
  place: Place,
  placement: SocialPlacement,
  period: Period,
  { question, findings }: EffortValue,
  span: Span,
  tooEarly: Text | null,
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

/**
 * Why a placement is worth what it is. What is worth nothing says only why; the months and bonuses it was checked with would
 * not be true.
 */
export function placementReasons(
  period: Period,
  { read }: KindOfWork,
  { why }: Worth,
  span: Span,
  tooEarly: Text | null,
): readonly Text[] {
  if (tooEarly !== null) return [...read, tooEarly];
  if (span.months === 0 && span.outside) return [...read, outsideText(period, span)];
  return span.outside ? [...why, outsideText(period, span)] : why;
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
