import type { Report, ReportTable } from '../../../../workbook/workbook';
import type { Texts } from '../../../shell/texts';
import { describeModel } from '../describeModel';
import type { TenderModel } from '../model';

/** The model as a table, with the columns from which it can be read again. */
export function modelTable(model: TenderModel, texts: Texts): ReportTable {
  const words = (part: Parameters<Texts['render']>[0] | string): string =>
    typeof part === 'string' ? part : texts.render(part);
  return {
    kind: 'table',
    name: texts.translate('tender.report.modelName'),
    columns: [
      { title: texts.translate('tender.report.criterion'), format: 'text' },
      { title: texts.translate('tender.report.kind'), format: 'text' },
      { title: texts.translate('tender.report.points'), format: 'number' },
      { title: texts.translate('tender.report.explanation'), format: 'text' },
    ],
    rows: describeModel(model, texts.language).map(({ name, kind, points, explanation }) => [
      words(name),
      words(kind),
      typeof points === 'number' ? points : null,
      explanation.map(words).join('; '),
    ]),
  };
}

/** The model on a sheet of its own. */
export function modelReport(model: TenderModel, texts: Texts): Report {
  return { sheetName: texts.translate('tender.sheet.name'), parts: [modelTable(model, texts)] };
}
