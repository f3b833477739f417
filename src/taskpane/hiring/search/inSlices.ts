import { routeSearch } from '../../../engine';
import type { RouteSearcher } from './searcher';

/** Nodes between two moments at which something else gets its turn; some milliseconds of work. */
const SLICE = 200;

/** Searches in short slices, with room in between for whatever else there is to do. */
export const searchInSlices: RouteSearcher = (request, { onProgress, onDone }) => {
  const search = routeSearch(request);
  let waiting: ReturnType<typeof setTimeout> | null = null;
  const next = (): void => {
    if ('reason' in search) onDone(search);
    else if (search.step(SLICE) === 'done') {
      waiting = null;
      onDone(search.result());
    } else {
      onProgress(search.progress());
      waiting = setTimeout(next);
    }
  };
  const halt = (): boolean => {
    if (waiting === null) return false;
    clearTimeout(waiting);
    waiting = null;
    return true;
  };
  waiting = setTimeout(next);
  return {
    stop: () => {
      if (halt()) onDone('reason' in search ? search : search.result());
    },
    abandon: () => void halt(),
  };
};
