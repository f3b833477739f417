import type { Browser, FrameLocator, Page } from 'playwright-core';
import { launchBrowser } from '../../scripts/browser';
import { serve, type Served } from '../../scripts/serve';
import type { StoredCell } from '../standin/host/cellStore';
import '../standin/page/pageWindow';
import { prepare } from './prepare';

const WAIT = 15_000;

/** The try-out page in a real browser, as a person uses it. */
export class TryOut {
  /** Addresses outside this machine that the page or the add-in asked for. */
  readonly outside: string[] = [];
  /** Errors on the console and exceptions nobody caught. */
  readonly complaints: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly served: Served,
    private readonly browser: Browser,
  ) {}

  static async open(): Promise<TryOut> {
    await prepare();
    const served = await serve(0);
    const browser = await launchBrowser();
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 }, locale: 'nl-NL' });
    page.setDefaultTimeout(WAIT);
    const tryOut = new TryOut(page, served, browser);
    tryOut.listen();
    await page.goto(served.url);
    await tryOut.ready();
    return tryOut;
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.served.close();
  }

  /** The window of the add-in. */
  get pane(): FrameLocator {
    return this.page.frameLocator('#pane iframe');
  }

  /** Waits until the worksheet functions may be called. */
  async ready(): Promise<void> {
    await this.page.waitForFunction(() => window.standin !== undefined);
    const started = await this.page.evaluate(() => window.standin?.ready());
    if (started !== true) throw new Error('The add-in did not start on the try-out page.');
  }

  /** Goes to a cell through the name box and types, as a person does; Enter ends it. */
  async type(address: string, text: string): Promise<void> {
    await this.goTo(address);
    await this.page.keyboard.type(text, { delay: 5 });
    await this.page.keyboard.press('Enter');
  }

  /** Clicks in the formula bar of the selected cell and types there; Enter ends it. */
  async typeInFormulaBar(text: string): Promise<void> {
    await this.page.locator('[data-u-comp="formula-bar"] canvas').first().click({ delay: 150 });
    await this.page.waitForFunction(() => document.activeElement?.id.endsWith('FORMULA_BAR'));
    await this.page.keyboard.type(text, { delay: 5 });
    await this.page.keyboard.press('Enter');
  }

  /** Opens a cell with F2, as a person does to change what is in it, and types behind it. */
  async addTo(address: string, text: string): Promise<void> {
    await this.goTo(address);
    await this.page.keyboard.press('F2');
    await this.page.keyboard.type(text, { delay: 5 });
    await this.page.keyboard.press('Enter');
  }

  async goTo(address: string): Promise<void> {
    const nameBox = this.page.locator('[data-u-comp="defined-name"] input');
    await nameBox.click();
    await nameBox.fill(address);
    await nameBox.press('Enter');
    await this.page.waitForFunction(
      (wanted) =>
        document.querySelector<HTMLInputElement>('[data-u-comp="defined-name"] input')?.value === wanted,
      address,
    );
    await this.page
      .locator('#grid canvas')
      .first()
      .focus()
      .catch(() => undefined);
  }

  /** Waits until a cell shows a value and gives it; after a while, what it shows then. */
  async shows(
    sheet: string,
    address: string,
    value: StoredCell['value'],
  ): Promise<StoredCell['value'] | undefined> {
    await this.page
      .waitForFunction(
        ([name, cell, wanted]) => window.standin?.cells(name, cell)[0]?.[0]?.value === wanted,
        [sheet, address, value] as const,
      )
      .catch(() => undefined);
    return (await this.cells(sheet, address))[0]?.[0]?.value;
  }

  cells(sheet: string, address: string): Promise<StoredCell[][]> {
    return this.page.evaluate(([name, area]) => window.standin?.cells(name, area) ?? [], [
      sheet,
      address,
    ] as const);
  }

  /** What the line under the grid says once it says something that fits. */
  async statusLine(fits: RegExp): Promise<string> {
    const line = this.page.locator('#sentence').filter({ hasText: fits });
    await line.waitFor().catch(() => undefined);
    return (await this.page.locator('#sentence').textContent()) ?? '';
  }

  /** Saves the workbook with the button and gives the path of the file. */
  async save(): Promise<string> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.getByRole('button', { name: 'Bewaar' }).click(),
    ]);
    return download.path();
  }

  /** Opens a file with the button. */
  async openFile(path: string, name: string): Promise<void> {
    const { readFile } = await import('node:fs/promises');
    const [chooser] = await Promise.all([
      this.page.waitForEvent('filechooser'),
      this.page.getByRole('button', { name: 'Open…' }).click(),
    ]);
    await chooser.setFiles({
      name,
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: await readFile(path),
    });
    await this.page.locator('#file-name', { hasText: name }).waitFor();
    await this.ready();
  }

  private listen(): void {
    const local = new RegExp(`^(${this.served.url}/|blob:|data:)`);
    this.page.on('request', (request) => {
      if (!local.test(request.url())) this.outside.push(request.url());
    });
    this.page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(message.text());
    });
    this.page.on('pageerror', (error) => this.complaints.push(error.message));
  }
}
