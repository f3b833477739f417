import { spawnSync } from 'node:child_process';

/** Everything that must hold before a change may land, in the order in which it fails fastest. */
const STEPS = [
  ['types', 'tsc --noEmit'],
  ['lint', 'eslint .'],
  ['layout', 'prettier --check .'],
  ['build', 'webpack --mode production'],
  ['manifest', 'tsx scripts/manifest/check.ts'],
  ['tests', 'jest --maxWorkers=2'],
] as const;

for (const [name, command] of STEPS) {
  console.log(`\n— ${name}: ${command}`);
  const started = performance.now();
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit' });
  console.log(`— ${name}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
  if (status !== 0) process.exit(status ?? 1);
}
