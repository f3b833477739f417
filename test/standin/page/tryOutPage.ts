import { areaOf } from '../host/a1';
import { ErrorSentences } from './errorSentences';
import { fetchFunctions } from './functionsFile';
import { Grid } from './grid';
import { workbookData } from './gridFile';
import { readGrid } from './gridReader';
import './pageWindow';
import { PaneFrame } from './paneFrame';
import { fetchSample, SAMPLES } from './samples';
import { StatusLine } from './statusLine';
import { fillTexts, type Language, text } from './texts';
import { Toolbar } from './toolbar';
import { readTypingAsDutch } from './typing';
import { UniverStore } from './univerStore';
import { describeFunctions, registerFunctions } from './worksheetFunctions';
import { readXlsx } from './xlsxReader';
import { writeXlsx } from './xlsxWriter';

/** The page: a grid with the worksheet functions at the left, the add-in at the right, and a workbook in both. */
export class TryOutPage {
  private readonly grid = new Grid(element('grid'));
  private readonly store = new UniverStore(this.grid);
  private readonly sentences = new ErrorSentences();
  private readonly pane = new PaneFrame(element('pane'), this.store);
  private readonly status = new StatusLine(this.store, this.sentences, {
    sentence: element('sentence'),
    errors: element('errors'),
    count: element('error-count'),
    list: element('error-list'),
  });
  private readonly toolbar = new Toolbar({
    openSample: (file) => (this.ready = this.openSample(file)),
    openFile: (file) => (this.ready = file.arrayBuffer().then((bytes) => this.open(file.name, bytes))),
    save: () => this.save(),
    speak: (language) => (this.ready = this.speak(language)),
    darken: (dark) => (this.ready = this.darken(dark)),
  });
  private language: Language = 'nl';
  private dark = false;
  private fileName = '';
  private isPrepared = false;
  private ready: Promise<boolean> = Promise.resolve(false);

  async start(): Promise<void> {
    window.standin = {
      attach: (pane) => this.pane.attach(pane),
      ready: () => this.ready,
      cells: (sheet, address) => this.store.read(this.sheetId(sheet), area(address)),
      select: (sheet, address) => this.store.select(this.sheetId(sheet), area(address)),
      sheets: () => this.store.sheets().map(({ name }) => name),
      errors: () => this.sentences.all(),
    };
    this.sentences.onChange(() => this.status.show());
    this.ready = this.openSample(SAMPLES[0].file);
    await this.ready;
  }

  private async openSample(file: string): Promise<boolean> {
    return this.open(file, await fetchSample(file));
  }

  private async open(fileName: string, bytes: ArrayBuffer): Promise<boolean> {
    const workbook = await readXlsx(bytes).catch(() => undefined);
    if (workbook === undefined) {
      this.status.announce(text(this.language, 'unreadable'));
      return false;
    }
    this.grid.open(workbookData(workbook));
    await this.prepareGrid();
    this.sentences.clear();
    this.fileName = fileName;
    this.toolbar.showFile(fileName);
    const ids = this.store.sheets();
    this.pane.forget(
      workbook.sheets.flatMap(({ name, tables }) => {
        const sheet = ids.find((each) => each.name === name)?.id;
        return sheet === undefined ? [] : tables.map((table) => ({ sheet, table }));
      }),
      workbook.settings,
    );
    return this.startPane();
  }

  /** Teaches the grid the worksheet functions; Univer takes them only when it holds a workbook. */
  private async prepareGrid(): Promise<void> {
    if (this.isPrepared) return;
    this.isPrepared = true;
    await this.grid.rendered();
    const functions = await fetchFunctions(this.language);
    registerFunctions(this.grid, functions.list, (...call) => this.pane.call(...call), this.sentences);
    readTypingAsDutch(this.grid, () => this.language === 'nl');
    this.grid.onSelection(() => {
      this.pane.selectionChanged();
      this.status.show();
    });
    this.grid.onCalculated(() => this.status.show());
  }

  /** Starts the add-in and calculates every formula once its functions may be called. */
  private async startPane(): Promise<boolean> {
    this.status.announce(text(this.language, 'starting'));
    const functions = await fetchFunctions(this.language);
    const { language, dark, fileName } = this;
    const calculate = (): void => this.grid.recalculate();
    const options = { language, dark, fileName, functions: functions.json, calculate };
    const started = await this.pane.start(options, text(language, 'pane'));
    this.grid.recalculate();
    this.status.announce(started ? undefined : text(language, 'noAddIn'));
    return started;
  }

  private async save(): Promise<void> {
    const workbook = readGrid(this.grid, (sheet) => this.pane.tablesOn(sheet), this.pane.settings);
    const blob = new Blob([await writeXlsx(workbook)]);
    const link = document.createElement('a');
    link.href = URL.createObjectURL(blob);
    link.download = this.fileName;
    link.click();
    URL.revokeObjectURL(link.href);
  }

  private async speak(language: Language): Promise<boolean> {
    this.language = language;
    fillTexts(language);
    this.toolbar.speak(language);
    this.status.speak(language);
    describeFunctions(this.grid, (await fetchFunctions(language)).list);
    return this.startPane();
  }

  private async darken(dark: boolean): Promise<boolean> {
    this.dark = dark;
    document.documentElement.classList.toggle('dark', dark);
    this.grid.setDark(dark);
    return this.startPane();
  }

  private sheetId(name: string): string {
    const sheet = this.store.sheets().find((each) => each.name === name);
    if (sheet === undefined) throw new Error(`There is no sheet named ${name}.`);
    return sheet.id;
  }
}

function area(address: string): NonNullable<ReturnType<typeof areaOf>> {
  const found = areaOf(address);
  if (found === undefined) throw new Error(`${address} is no address.`);
  return found;
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no element ${id}.`);
  return found;
}
