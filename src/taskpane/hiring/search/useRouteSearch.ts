import { useContext, useEffect, useRef, useState } from 'react';
import type { RouteProgress, RouteRequest } from '../../../engine';
import { questionOf, type RouteRun } from '../route/routeRun';
import type { RunningSearch } from './searcher';
import { SearcherContext } from './searcherContext';

/** A search as the pane follows it. */
export interface FollowedSearch {
  readonly searching: boolean;
  /** How far it is; `null` as long as nothing was told. */
  readonly progress: RouteProgress | null;
  /** Ends it with what was found so far. */
  readonly stop: () => void;
}

/**
 * Searches for the answer to a question as soon as there is one that has no answer yet, and again whenever it changes. A
 * search that was overtaken by a change, or that nobody looks at any more, is abandoned.
 *
 * @param answered the question that was answered last.
 * @param onFound stays the same function from one drawing to the next.
 */
export function useRouteSearch(
  request: RouteRequest | null,
  answered: string | null,
  onFound: (run: RouteRun) => void,
): FollowedSearch {
  const search = useContext(SearcherContext);
  const [told, setTold] = useState<{ request: RouteRequest; progress: RouteProgress } | null>(null);
  const running = useRef<RunningSearch | null>(null);
  const searching = request !== null && questionOf(request) !== answered;
  useEffect(() => {
    if (request === null || !searching) return;
    const started = search(request, {
      onProgress: (progress) => setTold({ request, progress }),
      onDone: (outcome) => onFound({ question: questionOf(request), request, outcome }),
    });
    running.current = started;
    return () => started.abandon();
  }, [search, request, searching, onFound]);
  return {
    searching,
    progress: searching && told?.request === request ? told.progress : null,
    stop: () => running.current?.stop(),
  };
}
