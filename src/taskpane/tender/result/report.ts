import type { AwardResult, BidResult } from '../../../engine';
import type { Report, ReportTable, ReportText } from '../../../workbook/workbook';
import type { Texts } from '../../shell/texts';
import type { ReadBid } from '../bids/bids';
import { describeModel } from '../model/describeModel';
import type { Finding } from '../../job/finding';
import type { TenderModel } from '../model/model';
import { firmnessLines, outcomeSentence, warningText } from './outcomeSentences';

/** What a written result tells. */
export interface ReportContent {
  readonly model: TenderModel;
  readonly bids: readonly ReadBid[];
  readonly result: AwardResult;
  readonly findings: readonly Finding[];
  /** Where the bids were read: the sheet and the area. */
  readonly source: { readonly sheet: string; readonly address: string };
  /** Day of writing, ISO yyyy-mm-dd. */
  readonly date: string;
  /** Date on which certificates must be valid, ISO yyyy-mm-dd. */
  readonly referenceDate: string;
  /** Version of the product. */
  readonly version: string;
}

/** Bids in the order of the ranking: ranked ones first, then those below a minimum, then the excluded. */
export function inOrder(results: readonly BidResult[]): readonly BidResult[] {
  const place = (bid: BidResult): number => {
    if (bid.status === 'ranked') return bid.rank;
    return bid.status === 'belowMinimum' ? results.length + 1 : results.length + 2;
  };
  return [...results].sort((a, b) => place(a) - place(b) || a.id.localeCompare(b.id));
}

/** Excel wants every column of a table to have a name of its own. */
function distinct(titles: readonly string[]): readonly string[] {
  const used = new Set<string>();
  return titles.map((title) => {
    let name = title;
    for (let count = 2; used.has(name.toLowerCase()); count += 1) name = `${title} (${count})`;
    used.add(name.toLowerCase());
    return name;
  });
}

/** How a bid stands, in words. */
export function statusOf(bid: BidResult, texts: Texts): string {
  switch (bid.status) {
    case 'ranked':
      return texts.translate('tender.status.ranked');
    case 'belowMinimum':
      return texts.translate('tender.status.belowMinimum');
    case 'excluded':
      return texts.translate('tender.status.excluded');
  }
}

/** Why a bid is not ranked; empty for a ranked one. */
export function reasonOf(bid: BidResult, texts: Texts): string {
  if (bid.reason === null) return '';
  return typeof bid.reason === 'string' ? bid.reason : texts.render(bid.reason);
}

function rankingTable(content: ReportContent, texts: Texts): ReportTable {
  const { model, result, bids } = content;
  const prices = new Map(bids.map((bid) => [bid.name, bid.price]));
  const names = model.criteria.map(({ name }) => name);
  const titles = distinct([
    texts.translate('tender.report.rank'),
    texts.translate('tender.role.name'),
    texts.translate('tender.report.price'),
    texts.translate('tender.report.pricePoints'),
    ...names,
    texts.translate('tender.report.total'),
    texts.translate('tender.report.status'),
    texts.translate('tender.report.reason'),
  ]);
  const formats = [
    'rank',
    'text',
    'euro',
    'points',
    ...names.map(() => 'points' as const),
    'points',
    'text',
    'text',
  ] as const;
  return {
    kind: 'table',
    name: texts.translate('tender.report.rankingName'),
    columns: titles.map((title, index) => ({ title, format: formats[index] ?? 'text' })),
    rows: inOrder(result.results).map((bid) => [
      bid.rank,
      bid.id,
      prices.get(bid.id) ?? null,
      bid.price,
      ...names.map((name) => bid.criteria[name] ?? null),
      bid.total,
      statusOf(bid, texts),
      reasonOf(bid, texts),
    ]),
  };
}

function modelTable(content: ReportContent, texts: Texts): ReportTable {
  return {
    kind: 'table',
    name: texts.translate('tender.report.modelName'),
    columns: [
      { title: texts.translate('tender.report.criterion'), format: 'text' },
      { title: texts.translate('tender.report.kind'), format: 'text' },
      { title: texts.translate('tender.report.points'), format: 'points' },
      { title: texts.translate('tender.report.explanation'), format: 'text' },
    ],
    rows: describeModel(content.model).map(({ name, kind, points, explanation }) => [
      typeof name === 'string' ? name : texts.render(name),
      texts.render(kind),
      typeof points === 'number' ? points : null,
      explanation.map((part) => texts.render(part)).join('; '),
    ]),
  };
}

/** A finding on one line; a table would make the columns of the ranking above it as wide as its sentences. */
function findingLine({ sheet, address, problem, remedy }: Finding, texts: Texts): string {
  return `${sheet}!${address}: ${texts.render(problem)} ${texts.render(remedy)}`;
}

/** The result of a tender as a sheet: the answer, the ranking, the model it was made with, and what deserves a look. */
export function tenderReport(content: ReportContent, texts: Texts): Report {
  const { result, source, findings, version } = content;
  const title = (text: string): ReportText => ({ kind: 'title', text });
  const heading = (text: string): ReportText => ({ kind: 'heading', text });
  const line = (text: string): ReportText => ({ kind: 'text', text });
  return {
    sheetName: texts.translate('tender.report.sheetName'),
    parts: [
      title(texts.translate('tender.report.title')),
      line(texts.render(outcomeSentence(result))),
      line(
        texts.translate('tender.report.source', {
          sheet: source.sheet,
          address: source.address,
          date: texts.date(content.date),
        }),
      ),
      rankingTable(content, texts),
      heading(texts.translate('tender.report.model')),
      modelTable(content, texts),
      line(texts.translate('tender.report.referenceDate', { date: texts.date(content.referenceDate) })),
      heading(texts.translate('tender.report.firmness')),
      ...firmnessLines(result).map((sentence) => line(texts.render(sentence))),
      ...(result.warnings.length > 0 ? [heading(texts.translate('tender.report.warnings'))] : []),
      ...result.warnings.map((warning) => line(texts.render(warningText(warning)))),
      ...(findings.length > 0
        ? [
            heading(texts.translate('tender.report.findings')),
            ...findings.map((finding) => line(findingLine(finding, texts))),
          ]
        : []),
      line(texts.translate('tender.report.madeWith', { version })),
    ],
  };
}
