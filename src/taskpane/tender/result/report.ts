import {
  firmnessLines,
  INFORMATION_ONLY,
  type AwardRequest,
  type AwardResult,
  type SealRecord,
  type Text,
} from '../../../engine';
import type { Report, ReportPart, ReportText } from '../../../workbook/workbook';
import type { Finding } from '../../job/finding';
import type { Texts } from '../../shell/texts';
import { lotsReport } from '../lots/lotsReport';
import type { DividedLots } from '../lots/useDivision';
import type { TenderModel } from '../model/model';
import { modelTable } from '../model/sheet/modelReport';
import { unitsOf } from './figures';
import { marginSentence } from './firmness/margin';
import { weightsUnit } from './firmness/weightsUnit';
import { outcomeSentence, unroundedNote, warningText } from './outcomeSentences';
import { rankingTable } from './rankingTable';
import { sealLines } from './sealLines';

/** What a written result tells. */
export interface ReportContent {
  readonly model: TenderModel;
  readonly request: AwardRequest;
  readonly result: AwardResult;
  /** The lots with their own results; `null` in a tender without. */
  readonly divided: DividedLots | null;
  readonly findings: readonly Finding[];
  /** The frozen model with its later changes; `null` when it was not frozen. */
  readonly record: SealRecord | null;
  /** Where the bids were read: the sheet and the area. */
  readonly source: { readonly sheet: string; readonly address: string };
  /** Day of writing, ISO yyyy-mm-dd. */
  readonly date: string;
  /** Date on which certificates must be valid, ISO yyyy-mm-dd. */
  readonly referenceDate: string;
  /** Version of the product. */
  readonly version: string;
}

/**
 * The result of a tender as a sheet: the answer, the ranking with the figure for every criterion, the model it was made
 * with, how firm it is, what deserves a look, and the seal of the model. Figures are those of the engine; only number formats round.
 */
export function tenderReport(content: ReportContent, texts: Texts): Report {
  const { source, version } = content;
  const outcomes = outcomesOf(content);
  return {
    sheetName: texts.translate('tender.report.sheetName'),
    parts: [
      { kind: 'title', text: texts.translate('tender.report.title') },
      ...answer(content, texts),
      line(
        texts.translate('tender.report.source', {
          sheet: source.sheet,
          address: source.address,
          date: texts.date(content.date),
        }),
      ),
      ...(content.divided === null
        ? [rankingTable(content.request, content.result, texts)]
        : lotsReport(content.divided, texts)),
      ...section(texts.translate('tender.report.model'), [modelTable(content.model, texts)]),
      line(texts.translate('tender.report.referenceDate', { date: texts.date(content.referenceDate) })),
      ...outcomes.flatMap(({ lot, request, result }) => [
        ...section(
          aboutLot(texts.translate('tender.report.firmness'), lot, texts),
          firmnessSentences(request, result).map((sentence) => line(texts.render(sentence))),
        ),
        ...section(
          aboutLot(texts.translate('tender.report.warnings'), lot, texts),
          result.warnings.map((warning) => line(texts.render(warningText(warning)))),
        ),
      ]),
      ...section(
        texts.translate('tender.report.findings'),
        content.findings.map((finding) => line(findingLine(finding, texts))),
      ),
      ...section(texts.translate('tender.report.seal'), sealLines(content.record, texts).map(line)),
      line(texts.translate('tender.report.madeWith', { version })),
    ],
  };
}

/** The result of one lot, or of the tender when it has none. */
interface Outcome {
  readonly lot: string | null;
  readonly request: AwardRequest;
  readonly result: AwardResult;
}

function outcomesOf({ request, result, divided }: ReportContent): readonly Outcome[] {
  if (divided === null) return [{ lot: null, request, result }];
  return divided.lots.flatMap(({ lot, ranking }) =>
    ranking.kind === 'ranked' ? [{ lot, request: ranking.request, result: ranking.result }] : [],
  );
}

/** Who wins; over several lots that is the division, which comes as a table of its own. */
function answer({ request, result, divided }: ReportContent, texts: Texts): readonly ReportText[] {
  return divided === null ? [line(texts.render(outcomeSentence(request.model, result)))] : [];
}

function aboutLot(heading: string, lot: string | null, texts: Texts): string {
  return lot === null ? heading : texts.translate('tender.lots.report.about', { heading, lot });
}

/** How firm the outcome is, the most fragile first, after what every reader has to know of it. */
function firmnessSentences({ model }: AwardRequest, result: AwardResult): readonly Text[] {
  const margin = marginSentence(model, result);
  const lines = firmnessLines(model, result);
  const note = unitsOf(model).total === 'number' ? null : unroundedNote(result);
  const weighs = lines.some(({ kind }) => kind === 'weight');
  return [
    INFORMATION_ONLY,
    ...(margin === null ? [] : [margin]),
    ...(note === null ? [] : [note]),
    ...(weighs ? [weightsUnit(model)] : []),
    ...lines.map((each) => each.text),
  ];
}

function line(text: string): ReportText {
  return { kind: 'text', text };
}

/** Parts under a heading; no heading over nothing. */
function section(heading: string, parts: readonly ReportPart[]): readonly ReportPart[] {
  return parts.length === 0 ? [] : [{ kind: 'heading', text: heading }, ...parts];
}

/** A finding on one line; a table would make the columns of the ranking above it as wide as its sentences. */
function findingLine({ sheet, address, problem, remedy }: Finding, texts: Texts): string {
  return `${sheet}!${address}: ${texts.render(problem)} ${texts.render(remedy)}`;
}
