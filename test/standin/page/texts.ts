export type Language = 'nl' | 'en';

const TEXTS = {
  nl: {
    title: 'PSO voor Excel: uitproberen',
    samples: 'Voorbeeld',
    open: 'Open…',
    save: 'Bewaar',
    width: 'Breedte venster',
    language: 'Taal',
    dark: 'Donker',
    grid: 'Werkblad',
    pane: 'Taakvenster',
    help: 'Typ een functie in een cel, bijvoorbeeld =PSO.TREDE(0,03;50), of werk in het venster rechts. U kunt een .xlsx-bestand op deze pagina slepen. Alles blijft op deze computer.',
    starting: 'De invoegtoepassing start.',
    noError: 'Staat er in een cel een fout van een PSO-functie, dan leest u hier wat er mis is.',
    wrongArguments:
      'De functie kreeg te weinig of te veel argumenten, of een argument dat zij niet kan lezen. Vergelijk ze met de uitleg die verschijnt als u de functie typt.',
    noRoom:
      'De uitkomst past hier niet, want er staat iets in de cellen rechts of onder. Maak die cellen leeg, of zet de formule ergens anders.',
    unknownName: 'Deze functie of naam bestaat niet. Controleer de spelling.',
    oneError: '1 cel met een fout',
    manyErrors: '{count} cellen met een fout',
    unreadable: 'Dit bestand kan niet worden gelezen. Kies een .xlsx-bestand dat in Excel is bewaard.',
    noAddIn: 'De invoegtoepassing is niet gestart. Herlaad de pagina.',
  },
  en: {
    title: 'PSO for Excel: try it out',
    samples: 'Sample',
    open: 'Open…',
    save: 'Save',
    width: 'Pane width',
    language: 'Language',
    dark: 'Dark',
    grid: 'Worksheet',
    pane: 'Task pane',
    help: 'Type a function in a cell, for example =PSO.TREDE(0.03,50), or work in the pane on the right. You can drop an .xlsx file on this page. Everything stays on this computer.',
    starting: 'The add-in is starting.',
    noError: 'When a cell shows an error of a PSO function, you read here what is wrong.',
    wrongArguments:
      'The function got too few or too many arguments, or one it cannot read. Compare them with the hint that appears as you type the function.',
    noRoom:
      'The result does not fit here, because the cells to the right or below hold something. Empty those cells, or put the formula elsewhere.',
    unknownName: 'This function or name does not exist. Check the spelling.',
    oneError: '1 cell with an error',
    manyErrors: '{count} cells with an error',
    unreadable: 'This file cannot be read. Choose an .xlsx file that was saved in Excel.',
    noAddIn: 'The add-in did not start. Reload the page.',
  },
} as const;

export type TextKey = keyof (typeof TEXTS)['nl'];

export function text(language: Language, key: TextKey): string {
  return TEXTS[language][key];
}

/** Fills every element with a `data-text` of the page itself. */
export function fillTexts(language: Language): void {
  document.documentElement.lang = language;
  document.title = text(language, 'title');
  for (const element of document.querySelectorAll<HTMLElement>('[data-text]')) {
    const key = element.dataset.text;
    if (key !== undefined && key in TEXTS.nl) element.textContent = text(language, key as TextKey);
  }
}
