import { findOrInstall } from '../../scripts/browser';
import { buildWhatIsStale } from '../../scripts/freshBuild';

/** What every browser test needs: the built add-in, the built page and a browser. Gets what is not there. */
export async function prepare(): Promise<void> {
  findOrInstall();
  await buildWhatIsStale((sentence) => {
    console.log(sentence);
  });
}

export default prepare;
