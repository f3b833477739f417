import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runText } from './officeScripts';

const BUILT = join(__dirname, '../../../dist');

function builtFile(name: string): string {
  const path = join(BUILT, name);
  if (!existsSync(path)) throw new Error(`${name} is not built yet: run "npm run build" first.`);
  return readFileSync(path, 'utf8');
}

/** The metadata of the built worksheet functions. */
export function builtFunctions(): unknown {
  return JSON.parse(builtFile('functions.json'));
}

/** What browsers have and jsdom has not: it draws nothing, so nothing is measured and no preference holds. */
function completePage(): void {
  class NoResize implements ResizeObserver {
    observe(): undefined {
      return undefined;
    }
    unobserve(): undefined {
      return undefined;
    }
    disconnect(): undefined {
      return undefined;
    }
  }
  const matchMedia = (
    media: string,
  ): Pick<MediaQueryList, 'matches' | 'media' | 'addEventListener' | 'removeEventListener'> => ({
    matches: false,
    media,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  });
  Object.assign(window, { ResizeObserver: NoResize, matchMedia });
}

/** Opens the built page of the add-in in the page of this test file, where Office.js has started. */
export function openBuiltAddIn(): void {
  completePage();
  const page = new DOMParser().parseFromString(builtFile('taskpane.html'), 'text/html');
  const scripts = [...page.querySelectorAll('script[src]')].map((script) => script.getAttribute('src') ?? '');
  for (const script of page.querySelectorAll('script')) script.remove();
  document.body.replaceChildren(...page.body.childNodes);
  for (const source of scripts.filter((each) => !each.startsWith('https:'))) runText(builtFile(source));
}
