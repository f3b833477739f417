import type { Report, ReportColumn, ReportTable } from '../../../../workbook/workbook';
import type { Texts } from '../../../shell/texts';
import { keyOf, linesOf, type Contest, type Scored, type ScoredLine } from './contests';
import { REASON_COLUMNS } from './reasonColumns';
import { reasonsIn, type WrittenReason } from './readReasons';

/** What goes on the sheet with reasons. */
export interface ReasonsContent {
  readonly contests: readonly Contest[];
  /** What was written before, so that no reason is lost when the sheet is made again. */
  readonly written: readonly WrittenReason[];
}

/**
 * The sheet on which the officer writes the reasons: a row for each bid and criterion, with what was given and what was
 * missing for the maximum. A reason whose bid or criterion is gone stays, under the others.
 */
export function reasonsReport({ contests, written }: ReasonsContent, texts: Texts): Report {
  const { translate } = texts;
  const reasons = reasonsIn(written);
  const lines = linesOf(contests, reasons);
  const known = new Set(lines.map(keyOf));
  const lost = written.filter(
    ({ key, reason }) => reason !== '' && !(known.has(key) && reasons.get(key) === reason),
  );
  return {
    sheetName: translate('record.reasons.sheetName'),
    parts: [
      { kind: 'title', text: translate('record.reasons.title') },
      { kind: 'text', text: translate('record.reasons.how') },
      tableOf(lines, lost, contests, texts),
    ],
  };
}

function tableOf(
  lines: readonly ScoredLine[],
  lost: readonly WrittenReason[],
  contests: readonly Contest[],
  { translate, render }: Texts,
): ReportTable {
  const inLots = contests.some(({ lot }) => lot !== null);
  const evaluators = [
    ...new Set(lines.flatMap(({ line }) => line.individual.map(({ evaluator }) => evaluator))),
  ];
  const inEuro = contests.some(({ request }) => request.model.aggregation === 'value');
  const format = inEuro ? 'euro' : 'points';
  const words = (title: string): ReportColumn => ({ title, format: 'text' });
  const lotOf = ({ lot }: Scored): string[] => (inLots ? [lot ?? ''] : []);
  return {
    kind: 'table',
    name: translate('record.reasons.table'),
    columns: [
      ...(inLots ? [words(render(REASON_COLUMNS.lot))] : []),
      words(render(REASON_COLUMNS.bid)),
      words(render(REASON_COLUMNS.criterion)),
      words(translate('record.reasons.given.column')),
      ...evaluators.map((evaluator) => words(translate('record.reasons.evaluator', { evaluator }))),
      { title: render(REASON_COLUMNS.points), format },
      { title: translate('record.reasons.maximum'), format },
      words(translate('record.reasons.missing')),
      { title: render(REASON_COLUMNS.reason), format: 'text', wide: true },
    ],
    rows: [
      ...lines.map((scored) => {
        const { line } = scored;
        const given = new Map(line.individual.map(({ evaluator, score }) => [evaluator, render(score)]));
        return [
          ...lotOf(scored),
          scored.bid,
          scored.criterion,
          render(line.given),
          ...evaluators.map((evaluator) => given.get(evaluator) ?? null),
          line.points,
          line.maximum,
          line.missing === null ? null : render(line.missing),
          line.reason,
        ];
      }),
      ...lost.map(({ scored, reason }) => [
        ...lotOf(scored),
        scored.bid,
        scored.criterion,
        null,
        ...evaluators.map(() => null),
        null,
        null,
        null,
        reason,
      ]),
    ],
  };
}
