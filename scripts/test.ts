import { spawn } from 'node:child_process';

/** A name and a command. */
type Step = readonly [name: string, command: string];

/** What must hold before the tests are run: two rows beside each other, each in the order in which it fails fastest. */
const CHECKS: readonly (readonly Step[])[] = [
  [
    ['types', 'tsc --noEmit'],
    ['lint', 'eslint .'],
  ],
  [
    ['layout', 'prettier --check .'],
    ['build', 'webpack --mode production'],
    ['manifest', 'tsx scripts/manifest/check.ts'],
    ['try-out page', 'webpack --mode production --config test/standin/page/webpack.config.js'],
  ],
];

const TESTS: Step = ['tests', 'jest --maxWorkers=2'];

/** Runs a step and gives its exit code. `kept`: what it says is shown when it is done, so that two steps do not mix. */
async function run([name, command]: Step, output: 'kept' | 'live'): Promise<number> {
  const started = performance.now();
  const said: Buffer[] = [];
  if (output === 'live') console.log(`\n— ${name}: ${command}`);
  const child = spawn(command, { shell: true, stdio: output === 'live' ? 'inherit' : 'pipe' });
  child.stdout?.on('data', (chunk: Buffer) => said.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => said.push(chunk));
  const status = await new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
  if (output === 'kept') console.log(`\n— ${name}: ${command}\n${Buffer.concat(said).toString()}`);
  console.log(`— ${name}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return status;
}

/** Runs steps one after the other until one fails, and gives the exit code of the last. */
async function inOrder(steps: readonly Step[]): Promise<number> {
  for (const step of steps) {
    const status = await run(step, 'kept');
    if (status !== 0) return status;
  }
  return 0;
}

async function main(): Promise<number> {
  const statuses = await Promise.all(CHECKS.map(inOrder));
  return statuses.find((status) => status !== 0) ?? run(TESTS, 'live');
}

void main().then((status) => {
  process.exitCode = status;
});
