import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { shippedPackages, type Shipped } from './shipped';

const LICENCE_FILE = /^(licen[cs]e|notice|copyrightnotice)/i;

/** The notices that go with the add-in: every shipped package and the licence text it came with, each text once. */
export function notices(lock: unknown): string {
  const packages = shippedPackages(lock);
  const texts = new Map<string, Shipped[]>();
  for (const shipped of packages) {
    const text = licenceText(shipped);
    texts.set(text, [...(texts.get(text) ?? []), shipped]);
  }
  return [
    'PSO for Excel ships parts of these packages. Made by "npx tsx scripts/notices.ts".',
    ...[...texts].map(([text, under]) => `${'-'.repeat(78)}\n\n${under.map(line).join('\n')}\n\n${text}`),
  ].join('\n\n');
}

function line({ name, version, license }: Shipped): string {
  return `${name} ${version} (${license})`;
}

/** Fluent puts the package's name above an else equal text; without it one text serves them all. */
function licenceText({ name: packageName, folder, license }: Shipped): string {
  const files = readdirSync(folder).filter((name) => LICENCE_FILE.test(name));
  if (files.length === 0)
    return `The package holds no licence text; it names ${license} in its package.json.\n`;
  return files
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim())
    .map((text) => `${text.startsWith(packageName) ? text.slice(packageName.length).trim() : text}\n`)
    .join('\n');
}
