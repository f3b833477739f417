import { isoToSerial } from '../../engine';
import type { Report, ReportCell } from '../../workbook/workbook';
import type { Texts } from '../shell/texts';

/** The day on which a certificate ends, as Excel keeps days; one that ended long ago shows what the pane says of it. */
const VALID_LONG = '2040-12-31';
const ENDED = '2025-03-31';

function day(iso: string): ReportCell {
  const serial = isoToSerial(iso);
  return serial.ok ? serial.value : null;
}

/** An invented tender to try the job on: the bids on one sheet, the award model on another. */
export function exampleReports(texts: Texts): readonly Report[] {
  return [exampleBids(texts), exampleModel(texts)];
}

function exampleBids({ translate }: Texts): Report {
  const [good, fair, poor] = [
    translate('tender.example.good'),
    translate('tender.example.fair'),
    translate('tender.example.poor'),
  ];
  const bidder = (name: string): string => translate('tender.example.bidder', { name });
  return {
    sheetName: translate('tender.example.bidsSheet'),
    parts: [
      { kind: 'title', text: translate('tender.example.title') },
      {
        kind: 'table',
        name: translate('tender.example.bidsTable'),
        columns: [
          { title: translate('tender.role.name'), format: 'text' },
          { title: translate('tender.example.price'), format: 'euro' },
          { title: translate('tender.example.planBy', { number: '1' }), format: 'number' },
          { title: translate('tender.example.planBy', { number: '2' }), format: 'number' },
          { title: translate('tender.example.quality'), format: 'text' },
          { title: translate('tender.example.level'), format: 'text' },
          { title: translate('tender.example.validUntil'), format: 'date' },
          { title: translate('tender.example.share'), format: 'percentage' },
        ],
        rows: [
          [bidder('A'), 98000, 8, 7, good, 'Trede 2', day(VALID_LONG), 0.07],
          [bidder('B'), 91500, 6, 6, fair, 'Trede 1', day(ENDED), 0.05],
          [bidder('C'), 104000, 9, 9, good, 'Trede 3', day(VALID_LONG), 0.1],
          [bidder('D'), 95000, 7, 8, poor, 'Geen trede', null, 0.06],
        ],
      },
    ],
  };
}

function exampleModel({ translate }: Texts): Report {
  const words = [
    translate('tender.example.good'),
    translate('tender.example.fair'),
    translate('tender.example.poor'),
  ];
  return {
    sheetName: translate('tender.example.modelSheet'),
    parts: [
      {
        kind: 'table',
        name: translate('tender.example.modelTable'),
        columns: [
          { title: translate('tender.report.criterion'), format: 'text' },
          { title: translate('tender.report.kind'), format: 'text' },
          { title: translate('tender.report.points'), format: 'number' },
          { title: translate('tender.report.explanation'), format: 'text' },
        ],
        rows: [
          [
            translate('tender.role.price'),
            translate('tender.example.band'),
            40,
            translate('tender.model.example.cutOff'),
          ],
          [
            translate('tender.example.planName'),
            translate('tender.example.mark'),
            30,
            `${translate('tender.model.example.minimum')}; ${translate('tender.evaluators.mean')}`,
          ],
          [
            translate('tender.example.quality'),
            words.join('/'),
            10,
            translate('tender.model.example.labels'),
          ],
          [
            translate('tender.example.level'),
            translate('tender.example.levelKind'),
            10,
            `${translate('tender.model.example.table')}; ${translate('tender.evidence.yes')}`,
          ],
          [
            translate('tender.example.share'),
            translate('tender.example.shareKind'),
            10,
            translate('tender.model.example.share'),
          ],
        ],
      },
    ],
  };
}
