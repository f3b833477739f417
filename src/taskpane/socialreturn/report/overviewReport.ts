import { layOut } from '../../../workbook/reportLayout';
import type { Report, ReportPart } from '../../../workbook/workbook';
import type { Texts } from '../../shell/texts';
import type { CellFinding } from '../../job/finding';
import { choiceLines } from './choiceLines';
import type { OverviewContent } from './content';
import { contractTable } from './contractTable';
import { forecastTable } from './forecastTable';
import { itemTable, REALISED_COLUMN, VALUE_COLUMN } from './itemTable';
import type { Places } from './places';

interface Parts {
  readonly parts: readonly ReportPart[];
  readonly contracts: ReportPart;
  readonly items: ReportPart;
}

function partsOf(content: OverviewContent, places: Places, texts: Texts): Parts {
  const { translate } = texts;
  const { standing, findings, on, date, version } = content;
  const { result, register } = standing;
  const line = (sentence: string): ReportPart => ({ kind: 'text', text: sentence });
  const heading = (sentence: string): ReportPart => ({ kind: 'heading', text: sentence });
  const contracts = contractTable(result.lines, places, texts);
  const items = itemTable(result.lines, register, places, texts);
  const forecast = forecastTable(result.lines, texts);
  const choices = choiceLines(content, texts);
  const assumptions = result.lines.flatMap((each) =>
    each.ok
      ? each.realisation.assumptions.map((assumption) =>
          translate('socialReturnJob.report.ofContract', {
            contract: each.contract.id,
            sentence: assumption,
          }),
        )
      : [],
  );
  const parts: readonly (ReportPart | null)[] = [
    { kind: 'title', text: translate('socialReturnJob.report.title') },
    line(
      on === ''
        ? translate('socialReturnJob.report.all', { date: texts.date(date) })
        : translate('socialReturnJob.report.standing', { date: texts.date(date), on: texts.date(on) }),
    ),
    line(translate('socialReturnJob.report.live')),
    contracts,
    heading(translate('socialReturnJob.report.items')),
    items,
    forecast && heading(translate('socialReturnJob.report.forecast')),
    forecast,
    findings.length > 0 ? heading(translate('socialReturnJob.report.findings')) : null,
    findings.length > 0 ? findingTable(findings, texts) : null,
    choices.length > 0 ? heading(translate('socialReturnJob.choices')) : null,
    ...choices.map(line),
    assumptions.length > 0 ? heading(translate('socialReturnJob.report.assumptions')) : null,
    ...[...new Set(assumptions)].map(line),
    heading(translate('socialReturnJob.report.sources')),
    ...sourceLines(content, texts).map(line),
    line(translate('tender.report.madeWith', { version })),
  ];
  return { parts: parts.filter((part) => part !== null), contracts, items };
}

function findingTable(findings: readonly CellFinding[], { translate, render }: Texts): ReportPart {
  return {
    kind: 'table',
    name: translate('socialReturnJob.report.findingsName'),
    columns: [
      { title: translate('socialReturnJob.report.where'), format: 'text' },
      { title: translate('socialReturnJob.report.finding'), format: 'text' },
      { title: translate('socialReturnJob.report.remedy'), format: 'text' },
    ],
    rows: findings.map(({ sheet, address, problem, remedy }) => [
      address === '' ? null : `${sheet}!${address}`,
      render(problem),
      remedy ? render(remedy) : null,
    ]),
  };
}

/** Every policy once, with its address and how sure and complete it is. */
function sourceLines({ standing }: OverviewContent, { translate }: Texts): readonly string[] {
  const used = new Map(
    standing.result.lines.flatMap((line) =>
      line.ok ? [[line.realisation.policy.id, line.realisation.policy] as const] : [],
    ),
  );
  return [...used.values()].flatMap(({ id, shortName, organisation, source, penalty }) => [
    translate('socialReturnJob.report.sourceLine', { policy: shortName, id, organisation, source }),
    ...(penalty && penalty.source !== source
      ? [
          translate('socialReturnJob.report.sourceLine', {
            policy: shortName,
            id,
            organisation,
            source: penalty.source,
          }),
        ]
      : []),
  ]);
}

const NOWHERE: Places = {
  contracts: 0,
  items: 0,
  realisedColumn: REALISED_COLUMN,
  valueColumn: VALUE_COLUMN,
};

/**
 * What was promised and done as a sheet: a record of a day, in which values and obligations calculate with the functions
 * from what stands on the sheet itself.
 */
export function overviewReport(content: OverviewContent, texts: Texts): Report {
  const sheetName = texts.translate('socialReturnJob.report.sheetName');
  const { parts, contracts, items } = partsOf(content, NOWHERE, texts);
  const { partRows } = layOut({ sheetName, parts });
  const rowOf = (part: ReportPart): number => partRows[parts.indexOf(part)] ?? 0;
  const places: Places = { ...NOWHERE, contracts: rowOf(contracts), items: rowOf(items) };
  return { sheetName, parts: partsOf(content, places, texts).parts };
}
