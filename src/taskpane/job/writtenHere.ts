import { text } from '../../engine';
import type { CellBlock, Source, Workbook } from '../../workbook/workbook';
import { shown } from './cellReading';
import { phrase, says } from './phrase';

/** The titles of the sheets that the pane writes for reading, not for reading back. */
const TITLES = [
  text('tender.report.title'),
  text('record.reasons.title'),
  text('ladderJob.report.title'),
  text('socialReturnJob.report.title'),
  text('socialReturnJob.note.title'),
  text('hiringJob.report.title'),
];

const LETTERS = [phrase('record.letters.to'), phrase('record.letters.toInLot')];

/**
 * Whether a sheet is a result, an overview, a note, reasons or letters that the pane wrote. Such a sheet repeats what was
 * read, but it is not where that comes from.
 */
export function isWrittenHere(block: CellBlock): boolean {
  const title = shown(block.cells[0]?.[0] ?? null).trim();
  return TITLES.some((each) => says(each, title)) || LETTERS.some((letter) => letter(title) !== null);
}

/** Tells whether a source that was read lies on a sheet that the pane wrote; a table has the title of its sheet. */
export function writtenSheets(workbook: Workbook): (source: Source, block: CellBlock) => Promise<boolean> {
  const known = new Map<string, boolean>();
  return async ({ kind, sheet }, block) => {
    const earlier = known.get(sheet);
    if (earlier !== undefined) return earlier;
    const isWritten = isWrittenHere(kind === 'sheet' ? block : await workbook.read(titleCell(sheet)));
    known.set(sheet, isWritten);
    return isWritten;
  };
}

function titleCell(sheet: string): Source {
  return { kind: 'selection', sheet, name: sheet, address: 'A1', rows: 1, columns: 1 };
}
