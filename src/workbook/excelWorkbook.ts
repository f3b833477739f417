import { addRow } from './addRow';
import { withExcel } from './conversation';
import { findOwnSheet, keepOwnSheet } from './ownSheet';
import { readCells } from './readCells';
import { listSources, selectedSource } from './sources';
import { findRecord, keepRecord } from './jobRecord';
import { watchSheet } from './watchSheet';
import type { Workbook } from './workbook';
import { writeReport } from './writeReport';

/** The workbook the add-in is open in, through Office.js. Every member may reject with a `WorkbookRefusal`. */
export function createExcelWorkbook(): Workbook {
  return {
    sources: listSources,
    selection: selectedSource,
    read: readCells,
    select: selectCells,
    write: writeReport,
    addRow,
    onChange: watchSheet,
    ownSheet: findOwnSheet,
    keepOwnSheet,
    record: findRecord,
    keepRecord,
    recalculate,
  };
}

function selectCells(sheet: string, address: string): Promise<void> {
  return withExcel({ sheet }, async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(address).select();
    await context.sync();
  });
}

function recalculate(): Promise<void> {
  return withExcel({}, async (context) => {
    context.workbook.application.calculate(Excel.CalculationType.full);
    await context.sync();
  });
}
