/** What Excel refuses, and what to do then. */
export const workbook = {
  'workbook.thisSheet': 'dit blad',
  'workbook.sheetNamed': 'het blad ‘{name}’',
  'workbook.refusal.cellBeingEdited':
    'U bewerkt nog een cel of er staat een venster van Excel open. Druk op Enter of sluit het venster, en probeer het opnieuw.',
  'workbook.refusal.sheetProtected':
    'Excel staat dit niet toe: {sheet} is beveiligd. Haal de beveiliging weg via Controleren, Beveiliging blad opheffen, of laat het resultaat op een nieuw blad zetten.',
  'workbook.refusal.workbookProtected':
    'De structuur van de werkmap is beveiligd of u mag de werkmap alleen lezen. Er kan geen blad bij. Haal de beveiliging weg via Controleren, Werkmap beveiligen, of werk in een kopie.',
  'workbook.refusal.sheetMissing':
    'Excel vindt {sheet} niet meer, of niet de cellen waar het om gaat. Misschien heeft iemand het blad verwijderd of een andere naam gegeven. Kies de gegevens opnieuw.',
  'workbook.refusal.tooLarge':
    'Dit is te veel in één keer voor Excel: {sheet}. Selecteer alleen de rijen en kolommen die u nodig hebt, en probeer het opnieuw.',
  'workbook.refusal.connectionLost':
    'De verbinding met Excel viel weg. Controleer uw netwerk en kijk of het resultaat er staat. Probeer het daarna opnieuw.',
  'workbook.refusal.notSupported':
    'Deze versie van Excel kan dit niet. Werk Excel bij, of open de werkmap in Excel op het web.',
  'workbook.refusal.changedElsewhere':
    'Het vastgelegde model in deze werkmap is intussen elders veranderd. Er is niets bewaard. Sluit dit venster, open het opnieuw en doe de stap nog eens.',
  'workbook.refusal.noEmptyRow':
    'Onder de lijst is geen lege rij vrij. Het gaat om {sheet}. Voeg onder de lijst twee lege rijen in, en probeer het opnieuw.',
  'workbook.refusal.unexpected':
    'Excel kon dit niet uitvoeren en zei niet waarom. Het gaat om {sheet}. Sla uw werk op, sluit de werkmap, open die opnieuw en probeer het nog eens.',
};
