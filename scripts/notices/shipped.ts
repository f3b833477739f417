import * as v from 'valibot';

const PACKAGE = v.object({
  version: v.optional(v.string()),
  license: v.optional(v.string()),
  dependencies: v.optional(v.record(v.string(), v.string()), {}),
});
const LOCK = v.object({ packages: v.record(v.string(), PACKAGE) });

type Packages = v.InferOutput<typeof LOCK>['packages'];

/** A package that can end up in what users load. */
export interface Shipped {
  readonly name: string;
  readonly version: string;
  /** Licence by its SPDX name; `unknown` when the package names none. */
  readonly license: string;
  /** Folder it is installed in, from the top of the project. */
  readonly folder: string;
}

/** The packages the add-in depends on, with all they depend on, as the lock file of npm pins them; sorted by name. */
export function shippedPackages(lock: unknown): Shipped[] {
  const { packages } = v.parse(LOCK, lock);
  const found = new Set<string>();
  const visit = (folder: string): void => {
    for (const name of Object.keys(packages[folder]?.dependencies ?? {})) {
      const dependency = resolve(packages, folder, name);
      if (found.has(dependency)) continue;
      found.add(dependency);
      visit(dependency);
    }
  };
  visit('');
  return [...found].map((folder) => shipped(packages, folder)).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Where Node finds a package: in the folder that asks, or in one around it. */
function resolve(packages: Packages, folder: string, name: string): string {
  const own = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
  if (own in packages) return own;
  if (folder === '') throw new Error(`The lock file does not hold ${name}.`);
  return resolve(packages, folder.slice(0, Math.max(folder.lastIndexOf('/node_modules/'), 0)), name);
}

function shipped(packages: Packages, folder: string): Shipped {
  const { version = '', license = 'unknown' } = packages[folder] ?? {};
  return {
    name: folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length),
    version,
    license,
    folder,
  };
}
