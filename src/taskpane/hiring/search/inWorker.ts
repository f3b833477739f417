import type { FromWorker, ToWorker } from './messages';
import { searchInSlices } from './inSlices';
import type { RouteSearcher } from './searcher';

/** The script of the worker, beside the page of the pane. */
const SCRIPT = 'routeWorker.js';

/** Searches in a worker of its own, so that the pane and Excel never wait for it. */
export const searchInWorker: RouteSearcher = (request, watcher) => {
  const worker = new Worker(SCRIPT);
  let instead: ReturnType<typeof searchInSlices> | null = null;
  const ask = (message: ToWorker): void => worker.postMessage(message);
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    if (data.kind === 'progress') {
      watcher.onProgress(data.progress);
      return;
    }
    worker.terminate();
    watcher.onDone(data.outcome);
  });
  // A worker that cannot be loaded is no reason to give no answer.
  worker.addEventListener('error', () => {
    worker.terminate();
    instead ??= searchInSlices(request, watcher);
  });
  ask({ kind: 'search', request });
  return {
    stop: () => (instead ? instead.stop() : ask({ kind: 'stop' })),
    abandon: () => {
      worker.terminate();
      instead?.abandon();
    },
  };
};
