import type { Route, RouteRequest } from '../../../engine';
import { layOut } from '../../../workbook/reportLayout';
import type { Report, ReportPart, ReportText } from '../../../workbook/workbook';
import type { Texts } from '../../shell/texts';
import type { OptionsView } from '../view';
import { headline } from './planSentences';
import {
  amountTable,
  basisTable,
  costTable,
  levelTable,
  optionTable,
  routeSpill,
  shareTable,
  type RoutePlaces,
  type RouteSheet,
} from './routeTables';
import { STATUS_TEXT } from './StatusLine';

/** What a written scenario tells. */
export interface RouteContent {
  readonly request: RouteRequest;
  readonly route: Route;
  /** The options as they were read from the sheet. */
  readonly options: OptionsView;
  /** Day of writing, ISO yyyy-mm-dd. */
  readonly date: string;
  /** Version of the product. */
  readonly version: string;
}

const NOWHERE: RoutePlaces = { basis: 0, options: 0, amounts: 0, shares: 0, levels: 0 };

interface Parts {
  readonly parts: readonly ReportPart[];
  readonly named: Readonly<Record<keyof RoutePlaces, ReportPart>>;
}

function partsOf(content: RouteContent, places: RoutePlaces, texts: Texts): Parts {
  const { translate, render } = texts;
  const { request, route, date, version } = content;
  const heading = (text: string): ReportText => ({ kind: 'heading', text });
  const line = (text: string): ReportText => ({ kind: 'text', text });
  const sheet: RouteSheet = { request, route, list: content.options.list, places };
  const named = {
    basis: basisTable(sheet, texts),
    options: optionTable(sheet, texts),
    amounts: amountTable(sheet, texts),
    shares: shareTable(sheet, texts),
    levels: levelTable(sheet, texts),
  };
  const spill = routeSpill(sheet);
  const parts: readonly (ReportPart | null)[] = [
    { kind: 'title', text: translate('hiringJob.report.title') },
    line(
      translate('hiringJob.report.answer', {
        date: texts.date(date),
        answer: headline(request, route, texts),
      }),
    ),
    line(render(STATUS_TEXT[route.status])),
    line(translate('hiringJob.report.live')),
    named.levels,
    costTable(sheet, texts),
    named.shares,
    named.amounts,
    heading(translate('hiringJob.report.options')),
    named.options,
    heading(translate('hiringJob.report.basis')),
    named.basis,
    heading(translate('ladderJob.assumptions')),
    ...[...route.remarks, ...route.assumptions].map((assumption) => line(render(assumption))),
    line(translate('ladderJob.notACertificate')),
    line(translate('tender.report.madeWith', { version })),
    // Last, because nothing may stand under a list that can grow.
    spill && heading(translate('hiringJob.report.cheapest')),
    spill,
  ];
  return { parts: parts.filter((part) => part !== null), named };
}

/**
 * A route as a sheet that goes on calculating: the options follow the user's cells, how often each is used can be changed,
 * and the contribution, the norm, the level and the cost follow by the functions.
 */
export function routeReport(content: RouteContent, texts: Texts): Report {
  const sheetName = texts.translate('hiringJob.report.sheetName');
  const { parts, named } = partsOf(content, NOWHERE, texts);
  const { partRows } = layOut({ sheetName, parts });
  const rowOf = (part: ReportPart): number => partRows[parts.indexOf(part)] ?? 0;
  const places: RoutePlaces = {
    basis: rowOf(named.basis),
    options: rowOf(named.options),
    amounts: rowOf(named.amounts),
    shares: rowOf(named.shares),
    levels: rowOf(named.levels),
  };
  return { sheetName, parts: partsOf(content, places, texts).parts };
}
