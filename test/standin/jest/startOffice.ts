import { createHost } from '../host/host';
import type { Host, HostOptions } from '../host/host';
import type { CellStore } from '../host/cellStore';
import { runScript } from './officeScripts';

const LIBRARY = 'https://office.test/lib/';

/** Runs the scripts that Office.js asks for from the installed package, as the page's server would send them. */
function serveLibrary(): string[] {
  const asked: string[] = [];
  const serve = (script: HTMLScriptElement): void => {
    const path = script.src.slice(LIBRARY.length).toLowerCase();
    asked.push(path);
    runScript(path);
    script.dispatchEvent(new Event('load'));
  };
  const observer = new MutationObserver((records) => {
    for (const node of records.flatMap((record) => [...record.addedNodes])) {
      if (node instanceof HTMLScriptElement && node.src.startsWith(LIBRARY)) serve(node);
    }
  });
  observer.observe(document, { childList: true, subtree: true });
  return asked;
}

/** An Excel in which the unmodified Office.js started by itself. */
export interface StartedOffice {
  readonly host: Host;
  /** Scripts of the package that Office.js asked for. */
  readonly asked: readonly string[];
}

/**
 * Starts the unmodified Office.js in the page of this test file, through the native bridge and the container, as Excel
 * for Windows does. Once in a test file: the library cannot be started twice in one page.
 */
export async function startOffice(store: CellStore, options: HostOptions = {}): Promise<StartedOffice> {
  const host = createHost(store, options);
  host.attachTo(window);
  const asked = serveLibrary();
  const script = document.createElement('script');
  script.src = `${LIBRARY}office.js`;
  document.head.append(script);
  await new Promise<void>((resolve) => {
    script.addEventListener('load', () => {
      resolve();
    });
  });
  await Office.onReady();
  return { host, asked };
}
