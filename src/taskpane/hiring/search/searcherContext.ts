import { createContext } from 'react';
import { OWN_PACK } from '../../../engine';
import { searchInSlices } from './inSlices';
import { searchInWorker } from './inWorker';
import type { RouteSearcher } from './searcher';

/** In a worker where there are workers. The user's own norms live in this page only, so with them it searches here. */
const searchWherePossible: RouteSearcher = (request, watcher) => {
  const elsewhere = typeof Worker !== 'undefined' && request.rules !== OWN_PACK;
  return (elsewhere ? searchInWorker : searchInSlices)(request, watcher);
};

/** How the pane searches for a route. */
export const SearcherContext = createContext<RouteSearcher>(searchWherePossible);
