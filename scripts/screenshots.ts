import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import '../test/standin/page/pageWindow';
import { launchBrowser } from './browser';
import { buildWhatIsStale } from './freshBuild';
import { serve } from './serve';

const README_PICTURE = path.resolve(__dirname, '../docs/beeld/eerste-licht.png');
const PANE_WIDTHS = [320, 450];

/** Takes pictures of the try-out page and of the pane at its widths, light and dark, in the folder given. */
async function takePictures(folder: string): Promise<void> {
  await buildWhatIsStale((sentence) => {
    console.log(sentence);
  });
  await mkdir(folder, { recursive: true });
  await mkdir(path.dirname(README_PICTURE), { recursive: true });
  const served = await serve(0);
  const browser = await launchBrowser();
  try {
    for (const dark of [false, true]) await takeSeries(browser, served.url, folder, dark);
  } finally {
    await browser.close();
    await served.close();
  }
}

async function takeSeries(browser: Browser, url: string, folder: string, dark: boolean): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'nl-NL' });
  await page.goto(url);
  await started(page);
  const kind = dark ? 'donker' : 'licht';
  if (dark) {
    await page.getByRole('button', { name: 'Donker' }).click();
    await page.getByRole('button', { name: 'Donker' }).blur();
    await started(page);
  }
  const pane = page.frameLocator('#pane iframe');
  const steps: readonly (readonly [string, () => Promise<void>])[] = [
    ['begin', () => pane.getByRole('button', { name: 'Begin' }).waitFor()],
    ['inschrijvingen', () => pane.getByRole('button', { name: 'Begin' }).click()],
    [
      'model',
      async () => {
        await pane.getByRole('button', { name: /bevindingen/ }).click();
        await pane.getByRole('button', { name: /sluit Inschrijver G uit/ }).click();
        await pane.getByRole('button', { name: 'Naar het model' }).click();
        await pane.getByRole('button', { name: 'Lees model uit blad Gunningsmodel' }).click();
      },
    ],
    ['dicht', () => pane.getByRole('tab', { name: /^Uitslag/ }).click()],
    [
      'uitslag',
      async () => {
        await pane.getByRole('button', { name: 'Leg het model vast' }).click();
        await pane.getByRole('list', { name: 'Rangorde' }).waitFor();
      },
    ],
  ];
  for (const [step, go] of steps) {
    await go();
    await settled(page);
    await page.screenshot({ path: path.join(folder, `pagina-${kind}-${step}.png`) });
    for (const width of PANE_WIDTHS) {
      await page.locator('#width').fill(String(width));
      await settled(page);
      await page
        .locator('#pane')
        .screenshot({ path: path.join(folder, `venster-${kind}-${width}-${step}.png`) });
    }
    await page.locator('#width').fill('400');
    await page.locator('#width').blur();
  }
  await settled(page);
  if (!dark) await page.screenshot({ path: README_PICTURE });
  await page.close();
}

async function started(page: Page): Promise<void> {
  await page.waitForFunction(() => window.standin !== undefined);
  await page.evaluate(() => window.standin?.ready());
}

/** Univer draws when it has time; a picture has no event to wait for. */
async function settled(page: Page): Promise<void> {
  await page.waitForTimeout(800);
}

const folder = process.argv[2];
if (folder === undefined) {
  console.error('Name the folder for the pictures, for example: npx tsx scripts/screenshots.ts pictures');
  process.exitCode = 2;
} else {
  takePictures(folder).catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
}
