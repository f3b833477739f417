/** The frame of the task pane: home, steps, menu, and what Excel refuses. */
export const shell = {
  'shell.title': 'PSO',
  'shell.back': 'Terug naar het begin',
  'shell.menu': 'Menu',
  'shell.about': 'Over deze invoegtoepassing',
  'shell.close': 'Sluiten',
  'shell.version': 'PSO voor Excel, versie {version}',
  'shell.pack': 'Regels {id}, versie {version}, geldig vanaf {date}',
  'shell.privacy': 'De invoegtoepassing rekent op uw eigen computer. Zij verstuurt geen gegevens.',
  'shell.language.nl': 'Nederlands',
  'shell.language.en': 'English',
  'shell.functions': 'Functies in cellen',
  'shell.functionsHint': 'Typ in een cel =PSO. en kies een functie. Elke functie legt uit wat zij vraagt.',
  'shell.notInExcel': 'Open dit venster in Excel. Kies daar op het lint het tabblad PSO.',
  'shell.fault':
    'Dit scherm werkt niet door een fout in de invoegtoepassing. Uw werkmap is niet veranderd. Ga terug naar het begin en probeer het nog een keer.',
  'shell.unexpected': 'Dit is niet gelukt. De werkmap is niet veranderd. Probeer het nog een keer.',
  'shell.copied': 'De tekst staat op het klembord.',
  'shell.copyByHand': 'Kopiëren lukt hier niet vanzelf. Druk op Ctrl+C; de tekst is al geselecteerd.',
};
