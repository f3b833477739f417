import { searchInSlices } from './inSlices';
import type { FromWorker, ToWorker } from './messages';
import type { RunningSearch } from './searcher';

/** The worker in which a route is searched: one search for each worker. */
let running: RunningSearch | null = null;

function tell(message: FromWorker): void {
  self.postMessage(message);
}

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'stop') running?.stop();
  else {
    running = searchInSlices(data.request, {
      onProgress: (progress) => tell({ kind: 'progress', progress }),
      onDone: (outcome) => tell({ kind: 'done', outcome }),
    });
  }
});
