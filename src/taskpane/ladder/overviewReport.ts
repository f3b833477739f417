import { layOut } from '../../workbook/reportLayout';
import type { Report, ReportPart, ReportText } from '../../workbook/workbook';
import type { Texts } from '../shell/texts';
import { purchaseList, staffList } from './overviewLists';
import {
  cellOfFigure,
  assessmentSpill,
  contributionTable,
  levelsTable,
  organisationTable,
  outcomeTable,
  type OverviewContent,
  type Places,
} from './overviewTables';
import { nextSentence, standingSentence } from './standingSentences';

/** The parts of an overview, with those that formulas of other parts name. */
interface Parts {
  readonly parts: readonly ReportPart[];
  readonly named: Readonly<Record<keyof Places, ReportPart | null>>;
}

const NOWHERE: Places = { organisation: 0, overview: 0, levels: 0, staff: 0, purchases: 0 };

/** The parts of the overview, given the rows on which the ones that formulas name come. */
function partsOf(content: OverviewContent, places: Places, texts: Texts): Parts {
  const { view, assessment, version } = content;
  const title = (text: string): ReportText => ({ kind: 'title', text });
  const heading = (text: string): ReportText => ({ kind: 'heading', text });
  const line = (text: string): ReportText => ({ kind: 'text', text });
  const reasons = assessment.persons.map(({ reason }) => texts.render(reason));
  const hasNormHours = typeof view.organisation.normHours.value === 'number';
  const normHours = hasNormHours ? cellOfFigure('normHours', places) : undefined;
  const staff = view.staff && staffList(view.staff, normHours, reasons, { headerRow: places.staff, texts });
  const purchases = view.purchases?.list
    ? purchaseList(view.purchases, { headerRow: places.purchases, texts })
    : null;
  const next = nextSentence(assessment);
  const named = {
    organisation: organisationTable(content, texts),
    overview: staff && assessmentSpill(content, staff, purchases, places),
    levels: levelsTable(content, purchases, places, texts),
    staff: staff?.table ?? null,
    purchases: purchases?.table ?? null,
  };
  const parts: readonly (ReportPart | null)[] = [
    title(texts.translate('ladderJob.report.title')),
    line(
      texts.translate('ladderJob.report.standing', {
        date: texts.date(content.date),
        standing: standingSentence(assessment),
      }),
    ),
    next && line(texts.render(next)),
    line(texts.translate('ladderJob.report.live')),
    outcomeTable(places, texts),
    contributionTable(places, texts),
    heading(texts.translate('ladderJob.report.levels')),
    named.levels,
    heading(texts.translate('ladderJob.organisation')),
    named.organisation,
    heading(texts.translate('ladderJob.staff')),
    named.staff,
    purchases && heading(texts.translate('ladderJob.purchases')),
    named.purchases,
    heading(texts.translate('ladderJob.assumptions')),
    ...assessment.assumptions.map((assumption) => line(texts.render(assumption))),
    line(texts.translate('ladderJob.notACertificate')),
    line(texts.translate('tender.report.madeWith', { version })),
    // Last, because nothing may stand under a list that can grow.
    heading(texts.translate('ladderJob.report.findings')),
    named.overview,
  ];
  return { parts: parts.filter((part) => part !== null), named };
}

/**
 * Where the organisation stands as a sheet that goes on calculating: the figures of the organisation and the lists follow
 * the user's cells, and the outcome is made by the functions from what stands on the sheet.
 */
export function overviewReport(content: OverviewContent, texts: Texts): Report {
  const sheetName = texts.translate('ladderJob.report.sheetName');
  const { parts, named } = partsOf(content, NOWHERE, texts);
  const { partRows } = layOut({ sheetName, parts });
  const rowOf = (part: ReportPart | null): number =>
    part === null ? 0 : (partRows[parts.indexOf(part)] ?? 0);
  const places: Places = {
    organisation: rowOf(named.organisation),
    overview: rowOf(named.overview),
    levels: rowOf(named.levels),
    staff: rowOf(named.staff),
    purchases: rowOf(named.purchases),
  };
  return { sheetName, parts: partsOf(content, places, texts).parts };
}
