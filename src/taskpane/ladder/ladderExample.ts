import { isoToSerial, type Cell } from '../../engine';
import type { Report, ReportTable } from '../../workbook/workbook';
import type { Texts } from '../shell/texts';
import { ORGANISATION_TEXT } from './organisation';

function day(iso: string): Cell {
  const serial = isoToSerial(iso);
  return serial.ok ? serial.value : iso;
}

function sheet(sheetName: string, table: Omit<ReportTable, 'kind'>): Report {
  return { sheetName, parts: [{ kind: 'table', ...table }] };
}

/** An invented organisation to try the job on: its people, its figures and its purchases, each on a sheet. */
export function ladderExample({ translate, render }: Texts): readonly Report[] {
  const permanent = translate('ladderJob.example.permanent');
  const temporary = translate('ladderJob.example.temporary');
  const staff = sheet(translate('ladderJob.example.staffSheet'), {
    name: translate('ladderJob.example.staffTable'),
    columns: [
      { title: translate('ladderJob.field.id'), format: 'text' },
      { title: translate('ladderJob.field.position'), format: 'text' },
      { title: translate('ladderJob.field.contract'), format: 'text' },
      { title: translate('ladderJob.field.hoursPerWeek'), format: 'number' },
      { title: translate('ladderJob.field.start'), format: 'date' },
      { title: translate('ladderJob.field.end'), format: 'date' },
    ],
    rows: [
      ['P01', 'Wajong', permanent, 32, day('2020-03-01'), null],
      ['P02', 'Participatiewet', temporary, 24, day('2024-09-01'), null],
      ['P03', 'WW', temporary, 36, day('2025-02-01'), day('2025-10-31')],
    ],
  });
  const organisation = sheet(translate('ladderJob.example.organisationSheet'), {
    name: translate('ladderJob.example.organisationTable'),
    columns: [
      { title: translate('ladderJob.report.figure'), format: 'text' },
      { title: translate('ladderJob.report.value'), format: 'number' },
    ],
    rows: [
      [render(ORGANISATION_TEXT.referenceYear), 2025],
      [render(ORGANISATION_TEXT.totalFte), 50],
      [render(ORGANISATION_TEXT.headcount), 60],
      [render(ORGANISATION_TEXT.normHours), 36],
    ],
  });
  const purchases = sheet(translate('ladderJob.example.purchasesSheet'), {
    name: translate('ladderJob.example.purchasesTable'),
    columns: [
      { title: translate('ladderJob.field.supplier'), format: 'text' },
      { title: translate('ladderJob.field.value'), format: 'euro' },
      { title: translate('ladderJob.field.turnover'), format: 'euro' },
      { title: translate('ladderJob.field.fte'), format: 'number' },
      { title: translate('ladderJob.field.direct'), format: 'percentage' },
    ],
    rows: [
      [translate('ladderJob.example.supplier', { name: 'A' }), 40000, 2500000, 30, 0.3],
      [translate('ladderJob.example.supplier', { name: 'B' }), 15000, 9000000, 80, 0.05],
    ],
  });
  return [staff, organisation, purchases];
}
