import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import packageJson from '../../package.json';
import { associateShowPane } from '../../src/commands/showPane';
import { registerFunctions } from '../../src/functions/register';
import type { Facts } from './facts';

/** The facts of this project, as it was last built. */
export function projectFacts(release: boolean): Facts {
  return {
    version: packageJson.version,
    release,
    file: builtFile,
    functions: associatedFunctions(),
    actions: associatedActions(),
  };
}

function builtFile(place: string): Buffer | undefined {
  const path = join('dist', place);
  return place !== '' && existsSync(path) ? readFileSync(path) : undefined;
}

/** What the code really hands to Excel, which is more than what a list in it says. */
export function associatedFunctions(): string[] {
  return listen(
    'CustomFunctions',
    (associate) => ({ associate }),
    () => registerFunctions(() => 'nl'),
  );
}

/** The actions that buttons can call. */
export function associatedActions(): string[] {
  return listen('Office', (associate) => ({ actions: { associate } }), associateShowPane);
}

/** The ids that are associated while `act` runs against a stand-in for one of Excel's globals. */
function listen(
  global: 'CustomFunctions' | 'Office',
  standIn: (associate: (id: string) => void) => object,
  act: () => void,
): string[] {
  const ids: string[] = [];
  Object.defineProperty(globalThis, global, {
    value: standIn((id) => void ids.push(id)),
    configurable: true,
  });
  act();
  Reflect.deleteProperty(globalThis, global);
  return ids;
}
