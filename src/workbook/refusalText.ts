import { text, type Text } from '../engine';
import type { WorkbookRefusal } from './workbook';

/** What to tell the user about a refusal: what is wrong, on which sheet, and what to do. */
export function refusalText(refusal: WorkbookRefusal): Text {
  const sheet =
    refusal.sheet === undefined
      ? text('workbook.thisSheet')
      : text('workbook.sheetNamed', { name: refusal.sheet });
  switch (refusal.reason) {
    case 'cellBeingEdited':
      return text('workbook.refusal.cellBeingEdited');
    case 'sheetProtected':
      return text('workbook.refusal.sheetProtected', { sheet });
    case 'workbookProtected':
      return text('workbook.refusal.workbookProtected');
    case 'sheetMissing':
      return text('workbook.refusal.sheetMissing', { sheet });
    case 'tooLarge':
      return text('workbook.refusal.tooLarge', { sheet });
    case 'connectionLost':
      return text('workbook.refusal.connectionLost');
    case 'notSupported':
      return text('workbook.refusal.notSupported');
    case 'changedElsewhere':
      return text('workbook.refusal.changedElsewhere');
    case 'noEmptyRow':
      return text('workbook.refusal.noEmptyRow', { sheet });
    case 'unexpected':
      return text('workbook.refusal.unexpected', { sheet });
  }
}
