import { calendarDay, quantity, text } from '../../explain/text';
import { aboutOrganisation } from '../../ladder/assessment/findings';
import { tooSmall } from '../../ladder/organisation';
import { readDay } from '../../ladder/workTime';
import { isoOfDay } from '../../reading/day';
import type { Reading } from '../../reading/reading';
import type { Prospect } from './prospect';
import type { ForecastRequest } from './request';
import type { ForecastFinding } from './result';
import { figuresWith, type FteOf } from './stand';
import { everCounts, type Stay } from './stay';

/** The last day of the certificate, `null` when none is given; `invalid` when it is no date. */
export function certificateDay({ certificateUntil }: ForecastRequest): Reading<number | null> {
  if (certificateUntil == null || certificateUntil === '') return { ok: true, value: null };
  return readDay(certificateUntil, 'certificateUntil');
}

/** What deserves attention in a forecast: in the rows, in the figures of the organisation, and in the certificate. */
export function findingsOf(
  prospect: Prospect,
  years: readonly FteOf[],
  certificateUntil: number | null,
): readonly ForecastFinding[] {
  return [
    ...prospect.ground.findings,
    ...prospect.stays.filter((stay) => mayEndUnseen(stay, prospect)).map(withoutEnd),
    ...organisationFindings(prospect, years),
    ...(certificateUntil === null ? [] : certificateFindings(prospect, certificateUntil)),
  ];
}

const TEMPORARY_WORDS = /tijdelijk|(?<!on)bepaalde tijd|temporary|uitzend|\bflex/i;
const TEMPORARY_FORMS: ReadonlySet<string> = new Set(['stage', 'proefplaatsing', 'leerwerk']);

/** A contract that ends some day, of which nobody wrote when. */
function mayEndUnseen(stay: Stay, { request, months }: Prospect): boolean {
  const { placement, rules, end } = stay.counted.spell;
  const temporary = TEMPORARY_WORDS.test(placement.contract) || TEMPORARY_FORMS.has(rules.contract.id);
  const last = months.at(-1) ?? months[0];
  return temporary && end === null && everCounts(stay) && last.name > `${String(request.referenceYear)}-12`;
}

function withoutEnd({ counted: { spell } }: Stay): ForecastFinding {
  const { id, contract, origins } = spell.placement;
  const origin = origins?.contract;
  return {
    code: 'TEMPORARY_WITHOUT_END',
    about: 'placement',
    row: spell.row,
    id,
    field: 'end',
    text: text('hiringForecast.finding.temporaryWithoutEnd', { id, contract }),
    leftOut: false,
    ...(origin !== undefined && { origin }),
  };
}

function organisationFindings(prospect: Prospect, years: readonly FteOf[]): readonly ForecastFinding[] {
  const { request, ground } = prospect;
  const origin = request.origins?.totalFte;
  const total = quantity(request.totalFte, 'fte');
  const findings: ForecastFinding[] = [];
  const most = years.reduce((one, other) => (other.targetFte > one.targetFte ? other : one));
  const figures = figuresWith(prospect, most);
  if (figures === null) {
    const problem = text('ladder.invalid.targetAboveTotal', {
      target: quantity(most.targetFte, 'fte'),
      total,
    });
    findings.push(aboutOrganisation('TOTAL_BELOW_TARGET_GROUP', 'totalFte', problem, true, origin));
  } else if (figures.size === null) {
    const problem = tooSmall(request.totalFte, ground.levelRules.found);
    findings.push(aboutOrganisation('TOO_SMALL', 'totalFte', problem, false, origin));
  }
  return findings;
}

function certificateFindings({ months }: Prospect, until: number): readonly ForecastFinding[] {
  const [first] = months;
  const last = months.at(-1) ?? first;
  if (first.first <= until && until <= last.last) return [];
  const values = { end: calendarDay(isoOfDay(until)) };
  const problem =
    until < first.first
      ? text('hiringForecast.finding.certificateBefore', values)
      : text('hiringForecast.finding.certificateAfter', values);
  const about = { about: 'organisation', row: null, id: null, field: 'certificateUntil' } as const;
  return [{ code: 'CERTIFICATE_OUTSIDE', ...about, text: problem, leftOut: false }];
}
