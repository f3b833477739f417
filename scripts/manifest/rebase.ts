/** Where `npm start` serves the add-in on a developer's machine. */
const DEVELOPMENT_BASE = 'https://localhost:3000/';

/** The manifest with all its addresses under the base of an organisation, such as `https://pso.gemeente.nl/`. */
export function releaseManifest(manifest: string, base: string): string {
  return manifest.replaceAll(DEVELOPMENT_BASE, base.endsWith('/') ? base : `${base}/`);
}
