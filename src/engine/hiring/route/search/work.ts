import type { RouteProgress } from '../answer';

/** Work done by a search and the most it may do, in nodes: counted, so that the same question always has the same answer. */
export class Work {
  nodes = 0;
  phase: RouteProgress['phase'] = 'plan';
  /** No plan that is being looked for weighs less than this. */
  bound = 0;
  /** Nodes at which the present part of the search gives up. */
  private last = Infinity;

  /** Allows so many more nodes. */
  allow(nodes: number): void {
    this.last = this.nodes + nodes;
  }

  get isOver(): boolean {
    return this.nodes >= this.last;
  }
}
