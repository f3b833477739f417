import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const ROOT = path.resolve(__dirname, '..');

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].flatMap(
    (folder) =>
      folder === undefined
        ? []
        : [
            path.join(folder, 'Google/Chrome/Application/chrome.exe'),
            path.join(folder, 'Microsoft/Edge/Application/msedge.exe'),
          ],
  ),
];

const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const REMEDY =
  'Install Chromium, Chrome or Edge, or set CHROME_PATH to the program, and run the command again.';

/** Starts a Chromium without a window; gets one first where the machine has none. */
export async function launchBrowser(): Promise<Browser> {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath: findOrInstall(), args: [...asRoot, ...QUIET] });
}

/** The path of a Chromium, Chrome or Edge. Installs one when there is none, or stops with a sentence that says what to do. */
export function findOrInstall(): string {
  const chosen = process.env.CHROME_PATH;
  if (chosen !== undefined && chosen !== '') {
    if (existsSync(chosen)) return chosen;
    throw new Error(`CHROME_PATH names ${chosen}, but there is no such file. ${REMEDY}`);
  }
  const found = find();
  if (found !== undefined) return found;
  const installed = install();
  const now = find();
  if (now !== undefined) return now;
  throw new Error(`The browser tests need a browser and ${installed} did not provide one. ${REMEDY}`);
}

function find(): string | undefined {
  return [...USUAL_PLACES, chromium.executablePath()].find((place) => existsSync(place));
}

/** Runs the machine's own way to get a browser and says which that was. */
function install(): string {
  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    console.log('No browser found; installing the chromium package.');
    run('apt-get', ['update']);
    run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
    return 'apt-get install chromium';
  }
  console.log("No browser found; fetching Playwright's Chromium.");
  run(process.execPath, [path.join(ROOT, 'node_modules/playwright-core/cli.js'), 'install', 'chromium']);
  return 'playwright-core install chromium';
}

function run(command: string, args: readonly string[]): void {
  spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
