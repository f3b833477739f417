import { baseText, type Text } from '../../../engine';
import type { Report, ReportCell, ReportPart } from '../../../workbook/workbook';
import type { Texts } from '../../shell/texts';
import type { NewContract, TypedFigure, Weighed } from './newContract';
import { WEIGHS_TEXT } from './weighs';

/** What the note tells beside what was filled in. */
export interface NoteContent {
  readonly note: NewContract;
  readonly weighed: Weighed;
  /** Day of writing, ISO yyyy-mm-dd. */
  readonly date: string;
  readonly version: string;
}

/** The note for the file of a new contract: what was filled in, what is asked, and the reasons with their sources. */
export function noteReport({ note, weighed, date, version }: NoteContent, texts: Texts): Report {
  const { translate, render } = texts;
  const { asked, reasons } = weighed;
  const answered = asked?.ok === true ? asked.value : null;
  const remarks: readonly Text[] = answered
    ? [
        ...answered.why,
        ...answered.assumptions,
        ...answered.findings.flatMap(({ problem, remedy }) => [problem, remedy]),
      ]
    : asked?.ok === false
      ? [asked.text]
      : [];
  const line = (sentence: string): ReportPart => ({ kind: 'text', text: sentence });
  const parts: readonly ReportPart[] = [
    { kind: 'title', text: translate('socialReturnJob.note.title') },
    { kind: 'text', text: translate('socialReturnJob.note.dated', { date: texts.date(date) }) },
    {
      kind: 'table',
      name: translate('socialReturnJob.note.tableName'),
      columns: [
        { title: translate('socialReturnJob.report.part'), format: 'text', wide: true },
        { title: translate('socialReturnJob.report.value'), format: 'euro' },
      ],
      rows: filledIn(note, weighed, texts),
    },
    ...(answered
      ? [line(translate('socialReturnJob.note.policySource', { source: answered.policy.source }))]
      : []),
    ...remarks.map((remark) => line(render(remark))),
    { kind: 'heading', text: translate('socialReturnJob.note.reasons') },
    {
      kind: 'table',
      name: translate('socialReturnJob.note.reasonsName'),
      columns: [
        { title: translate('socialReturnJob.note.reason'), format: 'text', wide: true },
        { title: translate('socialReturnJob.note.weighs'), format: 'text' },
        { title: translate('socialReturnJob.note.own'), format: 'text', wide: true },
        { title: translate('socialReturnJob.note.source'), format: 'text' },
      ],
      rows: reasons.map(({ text: reason, weighs, source }) => [
        render(reason),
        render(WEIGHS_TEXT[weighs]),
        null,
        source,
      ]),
    },
    { kind: 'text', text: translate('tender.report.madeWith', { version }) },
  ];
  return { sheetName: translate('socialReturnJob.note.sheetName'), parts };
}

function filledIn(note: NewContract, { asked }: Weighed, texts: Texts): readonly (readonly ReportCell[])[] {
  const { translate, number, render } = texts;
  const shown = (value: TypedFigure | undefined, unit: 'fraction' | 'months'): string | null =>
    typeof value === 'number' ? number(value, unit) : null;
  const euro = (value: TypedFigure | undefined): number | null => (typeof value === 'number' ? value : null);
  const answered = asked?.ok === true ? asked.value : null;
  const base = note.base ?? answered?.base ?? null;
  const percentage = typeof note.percentage === 'number' ? note.percentage : answered?.percentage;
  const rows: readonly (readonly [string, string | number | null])[] = [
    [translate('socialReturnJob.field.policy'), answered?.policy.shortName ?? note.policy ?? null],
    [translate('socialReturnJob.field.sum'), euro(note.sum)],
    [translate('socialReturnJob.field.wageSum'), euro(note.wageSum)],
    [translate('socialReturnJob.field.labourShare'), shown(note.labourShare, 'fraction')],
    [translate('socialReturnJob.note.months'), shown(note.months, 'months')],
    [translate('socialReturnJob.field.kind'), note.kind ?? null],
    [translate('socialReturnJob.field.percentage'), shown(percentage, 'fraction')],
    [translate('socialReturnJob.choice.base'), base && render(baseText(base))],
    [translate('socialReturnJob.figure.obligation'), euro(answered?.obligation)],
  ];
  return rows.filter(([, value]) => value !== null);
}
