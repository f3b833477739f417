import type { Outcome, Route, RouteProgress, RouteRequest } from '../../../engine';

/** What is told about a search that is under way. */
export interface SearchWatcher {
  readonly onProgress: (progress: RouteProgress) => void;
  /** Once, at the end; also when it was stopped, with what was found until then. */
  readonly onDone: (outcome: Outcome<Route>) => void;
}

/** A search that is under way. */
export interface RunningSearch {
  /** Ends it with what was found so far. */
  readonly stop: () => void;
  /** Ends it without an answer: nobody waits for it any more. */
  readonly abandon: () => void;
}

/** Searches for a route without keeping the pane from answering. */
export type RouteSearcher = (request: RouteRequest, watcher: SearchWatcher) => RunningSearch;
