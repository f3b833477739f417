import { spawn } from 'node:child_process';
import { mkdir, readdir, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '..');
const WEBPACK = path.join(ROOT, 'node_modules/webpack/bin/webpack.js');

interface Build {
  readonly name: string;
  readonly result: string;
  /** Touched after every build: the result itself is left alone when nothing in it changed. */
  readonly stamp: string;
  readonly sources: readonly string[];
  readonly config: string;
}

const BUILDS: readonly Build[] = [
  {
    name: 'add-in',
    result: 'dist/runtime.js',
    stamp: 'node_modules/.cache/built-add-in',
    sources: ['src', 'assets', 'manifest.xml', 'webpack.config.js'],
    config: 'webpack.config.js',
  },
  {
    name: 'try-out page',
    result: 'dist/standin/page.js',
    stamp: 'node_modules/.cache/built-try-out-page',
    sources: ['test/standin/page', 'test/standin/host', 'test/samples'],
    config: 'test/standin/page/webpack.config.js',
  },
];

/** Builds the add-in and the try-out page where the result is missing or older than its sources. */
export async function buildWhatIsStale(announce: (sentence: string) => void): Promise<void> {
  for (const build of BUILDS) {
    const [result = 0, stamp = 0] = await Promise.all(
      [build.result, build.stamp].map((file) => changedAt(path.join(ROOT, file))),
    );
    const built = result === 0 ? 0 : Math.max(result, stamp);
    const changes = await Promise.all(build.sources.map((source) => newestIn(path.join(ROOT, source))));
    if (built > Math.max(...changes)) continue;
    announce(`Building the ${build.name}; this takes up to a minute.`);
    const begun = new Date();
    await webpack(build);
    await touch(path.join(ROOT, build.stamp), begun);
  }
}

/** A file of this moment: what changes during the build is newer. */
async function touch(file: string, moment: Date): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, '');
  await utimes(file, moment, moment);
}

async function webpack({ name, config }: Build): Promise<void> {
  const child = spawn(process.execPath, [WEBPACK, '--mode', 'production', '--config', config], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code !== 0) throw new Error(`The ${name} could not be built.\n${output}`);
}

async function changedAt(file: string): Promise<number> {
  return (await stat(file).catch(() => undefined))?.mtimeMs ?? 0;
}

async function newestIn(place: string): Promise<number> {
  const entries = await readdir(place, { recursive: true }).catch(() => []);
  const times = await Promise.all([place, ...entries.map((entry) => path.join(place, entry))].map(changedAt));
  return Math.max(...times);
}
