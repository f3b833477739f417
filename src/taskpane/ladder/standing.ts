import {
  assess,
  text,
  type Assessment,
  type AssessmentFinding,
  type AssessRequest,
  type Failure,
  type Placement,
  type Text,
} from '../../engine';
import { blocks, sortFindings, type CellFinding } from '../job/finding';
import { ORGANISATION_TEXT, type OrganisationField } from './organisation';
import { cellOfRow, type ListView } from '../job/list/listView';
import type { Figure, LadderView } from './view';

/** Where the job stands: something is still open, the assessment refuses, or there is an answer. */
export type Standing =
  | { readonly kind: 'open'; readonly gaps: readonly Text[] }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | {
      readonly kind: 'assessed';
      readonly request: AssessRequest;
      readonly assessment: Assessment;
      readonly question: string;
    };

/** Findings of the reading and of the assessment together, by what they are about. What blocks comes first. */
export interface JobFindings {
  readonly staff: readonly CellFinding[];
  readonly purchases: readonly CellFinding[];
  readonly organisation: readonly CellFinding[];
}

/** The figures the job cannot do without. */
const NEEDED: readonly OrganisationField[] = ['referenceYear', 'totalFte'];

/** What the user can do nothing about on the sheet; it leaves a row out, but it does not keep an overview from being made. */
const NOT_TO_REPAIR: readonly AssessmentFinding['code'][] = ['WEIGHT_NOT_PUBLIC'];

function gapsIn(view: LadderView): readonly Text[] {
  const gaps = view.staff?.list ? [] : [text('ladderJob.gap.staff')];
  const unread = Object.entries(view.organisation).filter(([, { value }]) => value === 'unreadable');
  const open = NEEDED.filter((field) => view.organisation[field].value === null);
  return [
    ...gaps,
    ...[...unread.map(([field]) => field), ...open].flatMap((name) => {
      const what = Object.entries(ORGANISATION_TEXT).find(([field]) => field === name)?.[1];
      return what === undefined ? [] : [text('ladderJob.gap.figure', { what })];
    }),
  ];
}

function numberOf({ value }: Figure): number | null {
  return typeof value === 'number' ? value : null;
}

/** The cell a figure of the organisation was read from. */
function originOf({ found }: Figure): string | undefined {
  return found && `${found.sheet}!${found.address}`;
}

/** The hours of a full week of the organisation hold for everybody whose row does not say otherwise. */
function withNormHours(placement: Placement, normHours: Figure): Placement {
  const value = numberOf(normHours);
  if (value === null || (placement.normHours ?? null) !== null) return placement;
  const origin = originOf(normHours);
  return {
    ...placement,
    normHours: value,
    ...(origin !== undefined && { origins: { ...placement.origins, normHours: origin } }),
  };
}

function requestOf(
  view: LadderView,
  { referenceYear, totalFte, rules }: Pick<AssessRequest, 'referenceYear' | 'totalFte' | 'rules'>,
): AssessRequest {
  const { staff, purchases, organisation } = view;
  const origins = Object.fromEntries(
    (['referenceYear', 'totalFte', 'headcount'] as const).flatMap((field) => {
      const origin = originOf(organisation[field]);
      return origin === undefined ? [] : [[field, origin] as const];
    }),
  );
  return {
    ...(rules !== undefined && { rules }),
    totalFte,
    headcount: numberOf(organisation.headcount),
    referenceYear,
    placements: (staff?.rows ?? []).map(({ value }) => withNormHours(value, organisation.normHours)),
    purchases: (purchases?.rows ?? []).map(({ value }) => value),
    origins,
  };
}

/**
 * The assessment of what was read, or what stands in its way.
 *
 * @param rules the rule pack; omitted: for each value the newest pack that holds it.
 */
export function standing(view: LadderView, rules?: string): Standing {
  const { referenceYear, totalFte } = view.organisation;
  const gaps = gapsIn(view);
  const [year, fte] = [numberOf(referenceYear), numberOf(totalFte)];
  if (gaps.length > 0 || year === null || fte === null) return { kind: 'open', gaps };
  const request = requestOf(view, { referenceYear: year, totalFte: fte, rules });
  const outcome = assess(request);
  if (!outcome.ok) return { kind: 'failed', failure: outcome };
  return { kind: 'assessed', request, assessment: outcome.value, question: JSON.stringify(request) };
}

function fromAssessment(finding: AssessmentFinding, view: LadderView): CellFinding {
  const severity = finding.leftOut && !NOT_TO_REPAIR.includes(finding.code) ? 'blocks' : 'warns';
  return { severity, problem: finding.text, ...placeOf(finding, view) };
}

function placeOf(
  finding: AssessmentFinding,
  view: LadderView,
): { readonly sheet: string; readonly address: string } {
  const nowhere = { sheet: '', address: '' };
  const cellOf = <Field extends string>(list: ListView<Field, unknown>) =>
    finding.row === null ? nowhere : cellOfRow(list, finding.row - 1, finding.field);
  switch (finding.about) {
    case 'placement':
      return view.staff ? cellOf(view.staff) : nowhere;
    case 'purchase':
      return view.purchases ? cellOf(view.purchases) : nowhere;
    case 'organisation': {
      const figure = Object.entries(view.organisation).find(([field]) => field === finding.field)?.[1];
      return figure?.found ?? nowhere;
    }
  }
}

/** All findings, by the part of the job they are about. */
export function jobFindings(view: LadderView, outcome: Standing): JobFindings {
  const assessed = outcome.kind === 'assessed' ? outcome.assessment.findings : [];
  const about = (part: AssessmentFinding['about']): readonly CellFinding[] =>
    assessed.filter((finding) => finding.about === part).map((finding) => fromAssessment(finding, view));
  return {
    staff: sortFindings([...(view.staff?.findings ?? []), ...about('placement')]),
    purchases: sortFindings([...(view.purchases?.findings ?? []), ...about('purchase')]),
    organisation: sortFindings([...view.organisationFindings, ...about('organisation')]),
  };
}

/** Whether something must be repaired before an overview can be written. */
export function holdsUp({ staff, purchases, organisation }: JobFindings): boolean {
  return blocks(staff) || blocks(purchases) || blocks(organisation);
}
