import { execFileSync } from 'node:child_process';

/** The files under version control, by their path from the top of the project. */
export function trackedFiles(): string[] {
  return execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0').filter(Boolean);
}
