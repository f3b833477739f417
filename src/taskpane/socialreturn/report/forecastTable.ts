import type { RegisterLine } from '../../../engine';
import type { ReportTable } from '../../../workbook/workbook';
import type { Texts } from '../../shell/texts';
import { monthName } from '../../shell/monthName';

/** What will have been realised at the end of every month, a column per contract; `null` when no contract has days. */
export function forecastTable(
  lines: readonly RegisterLine[],
  { language, translate }: Texts,
): ReportTable | null {
  const forecasts = lines.flatMap((line) =>
    line.ok
      ? [
          {
            id: line.contract.id,
            months: new Map(line.realisation.forecast().map((each) => [each.month, each.cumulative])),
          },
        ]
      : [],
  );
  const months = [...new Set(forecasts.flatMap((each) => [...each.months.keys()]))].sort();
  if (months.length === 0) return null;
  return {
    kind: 'table',
    name: translate('socialReturnJob.report.forecastName'),
    columns: [
      { title: translate('socialReturnJob.chart.month'), format: 'text' },
      ...forecasts.map(({ id }) => ({ title: id, format: 'euro' as const })),
    ],
    rows: months.map((month) => [
      monthName(month, language),
      ...forecasts.map((each) => each.months.get(month) ?? null),
    ]),
  };
}
