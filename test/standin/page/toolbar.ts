import { SAMPLES } from './samples';
import type { Language } from './texts';

/** What the buttons do. */
export interface Actions {
  openSample(file: string): Promise<unknown>;
  openFile(file: File): Promise<unknown>;
  save(): Promise<unknown>;
  speak(language: Language): Promise<unknown>;
  darken(dark: boolean): Promise<unknown>;
}

/** The buttons above the grid, and files dropped on the page. */
export class Toolbar {
  private readonly sample = find('sample', HTMLSelectElement);
  private readonly fileName = find('file-name', HTMLElement);

  constructor(actions: Actions) {
    this.speak('nl');
    this.sample.addEventListener('change', () => void actions.openSample(this.sample.value));

    const picker = find('file', HTMLInputElement);
    find('open', HTMLButtonElement).addEventListener('click', () => picker.click());
    picker.addEventListener('change', () => {
      const file = picker.files?.[0];
      picker.value = '';
      if (file !== undefined) void actions.openFile(file);
    });
    document.addEventListener('dragover', (event) => event.preventDefault());
    document.addEventListener('drop', (event) => {
      const file = event.dataTransfer?.files[0];
      if (file === undefined) return;
      event.preventDefault();
      void actions.openFile(file);
    });

    find('save', HTMLButtonElement).addEventListener('click', () => void actions.save());

    const width = find('width', HTMLInputElement);
    width.addEventListener('input', () => {
      document.documentElement.style.setProperty('--pane-width', `${width.value}px`);
    });

    const language = find('language', HTMLSelectElement);
    language.addEventListener('change', () => void actions.speak(language.value === 'en' ? 'en' : 'nl'));

    const dark = find('dark', HTMLButtonElement);
    dark.addEventListener('click', () => {
      const pressed = dark.getAttribute('aria-pressed') !== 'true';
      dark.setAttribute('aria-pressed', String(pressed));
      void actions.darken(pressed);
    });
  }

  speak(language: Language): void {
    const chosen = this.sample.value;
    this.sample.replaceChildren(
      ...SAMPLES.map((sample) => new Option(sample[language], sample.file, false, sample.file === chosen)),
    );
  }

  /** Shows which file is open; a file of one's own is none of the samples. */
  showFile(fileName: string): void {
    this.fileName.textContent = fileName;
    this.sample.value = fileName;
  }
}

function find<T extends HTMLElement>(id: string, kind: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The page has no ${id}.`);
  return found;
}
