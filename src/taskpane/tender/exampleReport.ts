import type { Report } from '../../workbook/workbook';
import type { Texts } from '../shell/texts';

/** An invented tender to try the job on: the bids on one sheet, the award model on another. */
export function exampleReports(texts: Texts): readonly Report[] {
  const label = {
    good: texts.translate('tender.example.good'),
    fair: texts.translate('tender.example.fair'),
    poor: texts.translate('tender.example.poor'),
  };
  const bids: Report = {
    sheetName: texts.translate('tender.example.bidsSheet'),
    parts: [
      { kind: 'title', text: texts.translate('tender.example.title') },
      {
        kind: 'table',
        name: texts.translate('tender.example.bidsTable'),
        columns: [
          { title: texts.translate('tender.role.name'), format: 'text' },
          { title: texts.translate('tender.example.price'), format: 'euro' },
          { title: texts.translate('tender.example.plan'), format: 'number' },
          { title: texts.translate('tender.example.quality'), format: 'text' },
          { title: texts.translate('tender.example.level'), format: 'text' },
          { title: texts.translate('tender.example.share'), format: 'percentage' },
        ],
        rows: [
          [texts.translate('tender.example.bidder', { name: 'A' }), 98000, 8, label.good, 'Trede 2', 0.07],
          [texts.translate('tender.example.bidder', { name: 'B' }), 91500, 6, label.fair, 'Trede 1', 0.05],
          [texts.translate('tender.example.bidder', { name: 'C' }), 104000, 9, label.good, 'Trede 3', 0.1],
          [texts.translate('tender.example.bidder', { name: 'D' }), 95000, 7, label.poor, 'Geen trede', 0.06],
        ],
      },
    ],
  };
  const model: Report = {
    sheetName: texts.translate('tender.example.modelSheet'),
    parts: [
      {
        kind: 'table',
        name: texts.translate('tender.example.modelTable'),
        columns: [
          { title: texts.translate('tender.report.criterion'), format: 'text' },
          { title: texts.translate('tender.report.kind'), format: 'text' },
          { title: texts.translate('tender.report.points'), format: 'number' },
          { title: texts.translate('tender.report.explanation'), format: 'text' },
        ],
        rows: [
          [
            texts.translate('tender.role.price'),
            texts.translate('tender.example.band'),
            40,
            texts.translate('tender.model.example.cutOff'),
          ],
          [
            texts.translate('tender.example.planName'),
            texts.translate('tender.example.mark'),
            30,
            texts.translate('tender.model.example.minimum'),
          ],
          [
            texts.translate('tender.example.quality'),
            `${label.good}/${label.fair}/${label.poor}`,
            10,
            texts.translate('tender.model.example.labels'),
          ],
          [
            texts.translate('tender.example.level'),
            texts.translate('tender.example.levelKind'),
            10,
            texts.translate('tender.model.example.table'),
          ],
          [
            texts.translate('tender.example.share'),
            texts.translate('tender.example.shareKind'),
            10,
            texts.translate('tender.model.example.share'),
          ],
        ],
      },
    ],
  };
  return [bids, model];
}
