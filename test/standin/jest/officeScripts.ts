import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const FOLDER = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');

/** Text of a script of the installed Office.js package, by its path in the package, such as `nl-nl/office_strings.js`. */
function officeScript(path: string): string {
  return readFileSync(join(FOLDER, path), 'utf8');
}

/** Runs a script in the page of the test, as a script element would. */
export function runText(text: string): void {
  const script = document.createElement('script');
  script.textContent = text;
  document.head.append(script);
}

/** Runs a script of the package in the page of the test. */
export function runScript(path: string): void {
  runText(officeScript(path));
}
