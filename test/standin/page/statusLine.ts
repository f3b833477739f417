import { addressOf } from '../host/a1';
import type { CellStore } from '../host/cellStore';
import { isErrorValue } from '../host/errorValues';
import type { ErrorSentence, ErrorSentences } from './errorSentences';
import { type Language, text, type TextKey } from './texts';

/** What to say of an error that came without a sentence of its own. */
const WITHOUT_SENTENCE: Readonly<Record<string, TextKey>> = {
  '#VALUE!': 'wrongArguments',
  '#SPILL!': 'noRoom',
  '#NAME?': 'unknownName',
};

/** The line under the grid: what is wrong in the selected cell, and a list of all cells with an error. */
export class StatusLine {
  private language: Language = 'nl';
  private notice: string | undefined;

  constructor(
    private readonly store: CellStore,
    private readonly sentences: ErrorSentences,
    private readonly parts: {
      readonly sentence: HTMLElement;
      readonly errors: HTMLElement;
      readonly count: HTMLElement;
      readonly list: HTMLElement;
    },
  ) {}

  speak(language: Language): void {
    this.language = language;
    this.show();
  }

  /** Shows a sentence about the page itself until there is something else to say. */
  announce(notice: string | undefined): void {
    this.notice = notice;
    this.show();
  }

  show(): void {
    const errors = this.sentences.all().filter((error) => this.stillThere(error));
    const here = this.errorHere(errors);
    const { sentence } = this.parts;
    const line = here === undefined ? (this.notice ?? text(this.language, 'noError')) : this.describe(here);
    if (sentence.textContent !== line) sentence.textContent = line;
    sentence.classList.toggle('alarm', here !== undefined);
    this.showList(errors);
  }

  /** The error in the selected cell; one that the grid gave itself is only told of there, as it is in Excel. */
  private errorHere(errors: readonly ErrorSentence[]): ErrorSentence | undefined {
    const { sheet, area } = this.store.selection();
    const { top: row, left: column } = area;
    const told = errors.find(
      (error) => error.sheet === sheet && error.row === row && error.column === column,
    );
    if (told !== undefined) return told;
    const cell = this.store.read(sheet, { top: row, left: column, bottom: row, right: column })[0]?.[0];
    if (cell?.formula === undefined || !isErrorValue(cell.value)) return undefined;
    const isExplained = cell.value === '#SPILL!' || cell.value === '#NAME?';
    return isExplained ? { sheet, row, column, code: cell.value, sentence: '' } : undefined;
  }

  private showList(errors: readonly ErrorSentence[]): void {
    const { errors: box, count, list } = this.parts;
    box.hidden = errors.length === 0;
    count.textContent =
      errors.length === 1
        ? text(this.language, 'oneError')
        : text(this.language, 'manyErrors').replace('{count}', String(errors.length));
    list.replaceChildren(
      ...errors.map((error) => {
        const button = document.createElement('button');
        button.type = 'button';
        button.textContent = this.describe(error);
        button.addEventListener('click', () => {
          const { row, column } = error;
          this.store.select(error.sheet, { top: row, left: column, bottom: row, right: column });
        });
        const item = document.createElement('li');
        item.append(button);
        return item;
      }),
    );
  }

  private describe({ sheet, row, column, code, sentence }: ErrorSentence): string {
    const name = this.store.sheets().find(({ id }) => id === sheet)?.name ?? '';
    const address = addressOf({ top: row, left: column, bottom: row, right: column });
    const standard = WITHOUT_SENTENCE[code];
    const explanation = sentence === '' && standard !== undefined ? text(this.language, standard) : sentence;
    return `${name} ${address} ${code} ${explanation}`.trim();
  }

  /** A cell that was emptied or got another formula shows no error any more. */
  private stillThere({ sheet, row, column }: ErrorSentence): boolean {
    if (!this.store.sheets().some(({ id }) => id === sheet)) return false;
    const cell = this.store.read(sheet, { top: row, left: column, bottom: row, right: column })[0]?.[0];
    return cell?.formula !== undefined && isErrorValue(cell.value);
  }
}
