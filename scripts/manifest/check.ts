import { readFileSync } from 'node:fs';
import { inspect } from './inspect';
import { describe } from './problem';
import { projectFacts } from './project';

/** Checks manifest.xml against the built add-in, offline; Microsoft's own validation is `npm run validate:online`. */
const problems = inspect(readFileSync('manifest.xml', 'utf8'), projectFacts(false));
if (problems.length > 0) {
  console.error(problems.map(describe).join('\n'));
  process.exit(1);
}
console.log('manifest.xml: no problems');
