import type { Assessment } from '../../engine';
import { areaAddress } from '../../workbook/address';
import type { ColumnFormat, ReportCell, ReportSpill, ReportTable } from '../../workbook/workbook';
import type { Texts } from '../shell/texts';
import { cellOn, fixedCell } from '../job/cellReferences';
import { ORGANISATION_FIELDS, ORGANISATION_TEXT, type OrganisationField } from './organisation';
import type { OverviewList } from './overviewLists';
import { rungsOf } from './rungs';
import type { LadderView } from './view';

/** What a written overview tells. */
export interface OverviewContent {
  readonly view: LadderView;
  readonly assessment: Assessment;
  /** The rule pack it was made with; absent: for each value the newest pack that holds it. */
  readonly rules: string | undefined;
  /** Day of writing, ISO yyyy-mm-dd. */
  readonly date: string;
  /** Version of the product. */
  readonly version: string;
}

/** The lines of `PSO.OVERZICHT` under its header, in its order, with how each value is shown. */
const LINES = [
  ['size', 'number'],
  ['weightedFte', 'number'],
  ['direct', 'percentage'],
  ['indirect', 'percentage'],
  ['total', 'percentage'],
  ['level', 'text'],
  ['certainty', 'text'],
  ['toNext', 'number'],
  ['thirtyPlus', 'text'],
  ['jobs', 'number'],
] as const satisfies readonly (readonly [string, ColumnFormat])[];

type OverviewLine = (typeof LINES)[number][0];

/** The rows on which the parts of the overview that others refer to come, from 0. */
export interface Places {
  readonly organisation: number;
  readonly overview: number;
  readonly staff: number;
  readonly levels: number;
  readonly purchases: number;
}

function figureCell(view: LadderView, field: OrganisationField): ReportCell {
  const { value, found } = view.organisation[field];
  if (found) return { formula: `=${cellOn(found.sheet, found.address)}` };
  return typeof value === 'number' ? value : null;
}

/** The cell of the overview that holds a figure of the organisation. */
export function cellOfFigure(field: OrganisationField, places: Places): string {
  return fixedCell(places.organisation + 1 + ORGANISATION_FIELDS.indexOf(field), 1);
}

/** The cell of the overview that holds a value of `PSO.OVERZICHT`. */
function cellOfLine(wanted: OverviewLine, places: Places): string {
  return fixedCell(places.overview + 1 + LINES.findIndex(([line]) => line === wanted), 1);
}

/** Values of `PSO.OVERZICHT`, each in a cell of its own under a name. */
function linesTable(
  name: string,
  format: ColumnFormat,
  lines: readonly (readonly [OverviewLine, string])[],
  places: Places,
  texts: Texts,
): ReportTable {
  return {
    kind: 'table',
    name,
    columns: [
      { title: texts.translate('ladderJob.report.figure'), format: 'text' },
      { title: texts.translate('ladderJob.report.value'), format },
    ],
    rows: lines.map(([line, title]) => [title, { formula: `=${cellOfLine(line, places)}` }]),
  };
}

/** The level with what goes with it. */
export function outcomeTable(places: Places, texts: Texts): ReportTable {
  const { translate } = texts;
  const lines = [
    ['level', translate('ladderJob.report.level')],
    ['certainty', translate('ladderJob.report.certainty')],
    ['toNext', translate('ladderJob.report.toNext')],
    ['weightedFte', translate('ladderJob.figure.weightedFte')],
    ['size', translate('ladderJob.figure.size')],
    ['thirtyPlus', translate('ladderJob.report.thirtyPlus')],
    ['jobs', translate('ladderJob.figure.jobs')],
  ] as const;
  return linesTable(translate('ladderJob.report.outcomeName'), 'text', lines, places, texts);
}

/** The social contribution and what it is made of. */
export function contributionTable(places: Places, texts: Texts): ReportTable {
  const { translate } = texts;
  const lines = [
    ['direct', translate('ladderJob.figure.direct')],
    ['indirect', translate('ladderJob.figure.indirect')],
    ['total', translate('ladderJob.figure.total')],
  ] as const;
  return linesTable(translate('ladderJob.report.contributionName'), 'percentage', lines, places, texts);
}

/** The figures of the organisation, following the user's cells where they were read from one. */
export function organisationTable({ view }: OverviewContent, texts: Texts): ReportTable {
  return {
    kind: 'table',
    name: texts.translate('ladderJob.report.organisationName'),
    columns: [
      { title: texts.translate('ladderJob.report.figure'), format: 'text' },
      { title: texts.translate('ladderJob.report.value'), format: 'number' },
    ],
    rows: ORGANISATION_FIELDS.map((field) => [
      texts.render(ORGANISATION_TEXT[field]),
      figureCell(view, field),
    ]),
  };
}

/** The last argument of a function that takes a rule pack, with its comma. */
function rulesArgument({ rules }: OverviewContent): string {
  return rules === undefined ? '' : `,"${rules}"`;
}

/** The whole assessment, made by the function from the lists of the overview. How many findings follow is not fixed. */
export function assessmentSpill(
  content: OverviewContent,
  staff: OverviewList,
  purchases: OverviewList | null,
  places: Places,
): ReportSpill {
  const list = areaAddress(places.staff, 0, staff.table.rows.length + 1, staff.columnsRead);
  const bought =
    purchases === null
      ? ''
      : areaAddress(places.purchases, 0, purchases.table.rows.length, purchases.columnsRead);
  const total = cellOfFigure('totalFte', places);
  const lastDay = `DATE(${cellOfFigure('referenceYear', places)},12,31)`;
  return {
    kind: 'spill',
    formula: `=PSO.OVERZICHT(${list},${total},${bought},${lastDay}${rulesArgument(content)})`,
    formats: [['text', 'text', 'text'], ...LINES.map(([, format]) => ['text', format, 'text'] as const)],
  };
}

/** The norm of each level at this size, and what is missing for it. */
export function levelsTable(
  content: OverviewContent,
  purchases: OverviewList | null,
  places: Places,
  texts: Texts,
): ReportTable {
  const known = rungsOf(content.assessment, content.rules).filter(({ kind }) => kind === 'known');
  const total = cellOfFigure('totalFte', places);
  const weighted = cellOfLine('weightedFte', places);
  const attributed =
    purchases === null
      ? ''
      : fixedCell(places.purchases + purchases.table.rows.length, purchases.columnsRead);
  const rules = rulesArgument(content);
  return {
    kind: 'table',
    name: texts.translate('ladderJob.report.levelsName'),
    columns: [
      { title: texts.translate('ladderJob.report.level'), format: 'text' },
      { title: texts.translate('ladderJob.report.norm'), format: 'percentage' },
      { title: texts.translate('ladderJob.report.missing'), format: 'points' },
    ],
    rows: known.map(({ level }, place) => {
      const name = fixedCell(places.levels + 1 + place, 0);
      return [
        level,
        { formula: `=PSO.NORM(${total},${name}${rules})` },
        { formula: `=PSO.TEKORT(${name},${weighted},${total},${attributed}${rules})` },
      ];
    }),
  };
}
