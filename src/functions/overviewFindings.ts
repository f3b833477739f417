import {
  quantity,
  text,
  type Assessment,
  type AssessmentFinding,
  type ListFinding,
  type ListReading,
  type Placement,
  type Purchase,
  type Text,
} from '../engine';
import type { Language } from '../i18n/language';
import { render, translate } from '../i18n/render';
import type { OverviewRow } from './overviewFigures';

/** The lists a function was given. */
interface Lists {
  readonly personeel: ListReading<Placement>;
  readonly inkoop: ListReading<Purchase>;
}

/** How many findings there are and whether every row counts, and then a line for each finding. */
export function findingRows(assessment: Assessment, lists: Lists, language: Language): OverviewRow[] {
  const { personeel, inkoop } = lists;
  const rows = [
    ...personeel.findings.map((finding) => inList(finding, STAFF, language)),
    ...inkoop.findings.map((finding) => inList(finding, PURCHASES, language)),
    ...assessment.findings.map((finding) => inAssessment(finding, lists, language)),
  ];
  const complete = assessment.complete && personeel.complete && inkoop.complete;
  const note = complete ? text('functions.overview.complete') : text('functions.overview.incomplete');
  return [[translate('functions.overview.findings', language), rows.length, render(note, language)], ...rows];
}

/** Where in a list something is. */
interface Places {
  readonly header: Text;
  readonly row: (row: number) => Text;
}

const STAFF: Places = {
  header: text('functions.overview.place.staffHeader'),
  row: (row) => text('functions.overview.place.staffRow', { row: quantity(row + 1, 'count') }),
};

const PURCHASES: Places = {
  header: text('functions.overview.place.purchaseHeader'),
  row: (row) => text('functions.overview.place.purchaseRow', { row: quantity(row + 1, 'count') }),
};

const WEIGHT: Readonly<Record<ListFinding['severity'], Text>> = {
  blocks: text('functions.overview.finding.leftOut'),
  warns: text('functions.overview.finding.warns'),
  info: text('functions.overview.finding.info'),
};

function inList(
  { severity, row, problem, remedy }: ListFinding,
  places: Places,
  language: Language,
): OverviewRow {
  const place = row === 'header' ? places.header : places.row(row);
  const sentence = `${render(problem, language)} ${render(remedy, language)}`;
  return [render(place, language), render(WEIGHT[severity], language), sentence];
}

function inAssessment(finding: AssessmentFinding, lists: Lists, language: Language): OverviewRow {
  const weight = finding.leftOut ? WEIGHT.blocks : WEIGHT.warns;
  return [
    render(placeOf(finding, lists), language),
    render(weight, language),
    render(finding.text, language),
  ];
}

/** The assessment counts the rows it was given; the list knows in which row each of them stands. */
function placeOf({ about, row }: AssessmentFinding, { personeel, inkoop }: Lists): Text {
  const index = (row ?? 0) - 1;
  switch (about) {
    case 'placement':
      return STAFF.row(personeel.rows[index]?.row ?? index);
    case 'purchase':
      return PURCHASES.row(inkoop.rows[index]?.row ?? index);
    case 'organisation':
      return text('functions.overview.place.organisation');
  }
}
