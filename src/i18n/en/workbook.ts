/** What Excel refuses, and what to do then. */
export const workbook = {
  'workbook.thisSheet': 'this sheet',
  'workbook.sheetNamed': 'the sheet ‘{name}’',
  'workbook.refusal.cellBeingEdited':
    'You are still editing a cell, or a window of Excel is open. Press Enter or close the window, and try again.',
  'workbook.refusal.sheetProtected':
    'Excel does not allow this: {sheet} is protected. Take off the protection with Review, Unprotect Sheet, or have the result put on a new sheet.',
  'workbook.refusal.workbookProtected':
    'The structure of the workbook is protected, or you may only read the workbook. No sheet can be added. Take off the protection with Review, Protect Workbook, or work in a copy.',
  'workbook.refusal.sheetMissing':
    'Excel can no longer find {sheet}, or the cells in question. Somebody may have removed or renamed the sheet. Choose the data again.',
  'workbook.refusal.tooLarge':
    'This is too much at once for Excel: {sheet}. Select only the rows and columns you need, and try again.',
  'workbook.refusal.connectionLost':
    'The connection with Excel was lost. Check your network and see whether the result is there. Then try again.',
  'workbook.refusal.notSupported':
    'This version of Excel cannot do this. Update Excel, or open the workbook in Excel on the web.',
  'workbook.refusal.changedElsewhere':
    'The frozen model in this workbook has meanwhile been changed elsewhere. Nothing was kept. Close this pane, open it again and repeat the step.',
  'workbook.refusal.noEmptyRow':
    'There is no empty row under the list. It is about {sheet}. Insert two empty rows under the list and try again.',
  'workbook.refusal.unexpected':
    'Excel could not do this and did not say why. It is about {sheet}. Save your work, close the workbook, open it again and try once more.',
};
