import type { Outcome, Route, RouteProgress, RouteRequest } from '../../../engine';

/** What the pane tells the worker. */
export type ToWorker =
  { readonly kind: 'search'; readonly request: RouteRequest } | { readonly kind: 'stop' };

/** What the worker tells the pane. */
export type FromWorker =
  | { readonly kind: 'progress'; readonly progress: RouteProgress }
  | { readonly kind: 'done'; readonly outcome: Outcome<Route> };
