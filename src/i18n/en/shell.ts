/** The frame of the task pane: home, steps, menu, and what Excel refuses. */
export const shell = {
  'shell.title': 'PSO',
  'shell.back': 'Back to start',
  'shell.menu': 'Menu',
  'shell.about': 'About this add-in',
  'shell.close': 'Close',
  'shell.version': 'PSO for Excel, version {version}',
  'shell.pack': 'Rules {id}, version {version}, valid from {date}',
  'shell.privacy': 'The add-in calculates on your own computer. It sends no data.',
  'shell.language.nl': 'Nederlands',
  'shell.language.en': 'English',
  'shell.functions': 'Functions in cells',
  'shell.functionsHint':
    'Type =PSO. in a cell and choose a function. Each function explains what it asks for.',
  'shell.notInExcel': 'Open this pane in Excel. Choose the PSO tab on the ribbon there.',
  'shell.fault':
    'This screen does not work because of a fault in the add-in. Your workbook has not changed. Go back to the start and try again.',
  'shell.unexpected': 'This did not work. The workbook has not changed. Please try again.',
  'shell.copied': 'The text is on the clipboard.',
  'shell.copyByHand': 'Copying does not work by itself here. Press Ctrl+C; the text is already selected.',
};
