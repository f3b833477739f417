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
