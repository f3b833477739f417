import type { RouteRequest } from '../../../src/engine';
import { searchInSlices } from '../../../src/taskpane/hiring/search/inSlices';
import { searchInWorker } from '../../../src/taskpane/hiring/search/inWorker';
import type { ToWorker } from '../../../src/taskpane/hiring/search/messages';
import type { RouteSearcher, RunningSearch } from '../../../src/taskpane/hiring/search/searcher';

const REQUEST: RouteRequest = {
  goal: 'Trede 2',
  organisation: { totalFte: 50, weightedFte: 1.5, attributedFte: 0, targetFte: null },
  options: [
    { id: 'Magazijn', kind: 'hire', fte: 0.8, weight: 1, annualCost: 24000, max: 3, addsToTotal: true },
  ],
  limits: { hires: null, cost: null },
  alternatives: 5,
};

type Found = Parameters<Parameters<RouteSearcher>[1]['onDone']>[0];

function found(
  searcher: RouteSearcher,
  request: RouteRequest,
  then?: (search: RunningSearch) => void,
): Promise<Found> {
  return new Promise((resolve) => {
    const search = searcher(request, { onProgress: () => undefined, onDone: resolve });
    then?.(search);
  });
}

test('a search in slices gives its answer later, and not while it is asked for', async () => {
  const onDone = jest.fn();
  searchInSlices(REQUEST, { onProgress: () => undefined, onDone });
  expect(onDone).not.toHaveBeenCalled();
  expect(await found(searchInSlices, REQUEST)).toMatchObject({
    ok: true,
    value: { status: 'optimal', plan: [{ id: 'Magazijn', count: 1 }] },
  });
});

test('a search that is stopped tells what it has, and never claims that it is proven', async () => {
  const outcome = await found(searchInSlices, REQUEST, (search) => search.stop());
  expect(outcome).toMatchObject({ ok: true, value: { status: 'notProven' } });
});

test('a search that is abandoned says nothing any more', async () => {
  const onDone = jest.fn();
  searchInSlices(REQUEST, { onProgress: () => undefined, onDone }).abandon();
  await found(searchInSlices, REQUEST);
  expect(onDone).not.toHaveBeenCalled();
});

test('a question that cannot be is an answer too', async () => {
  const outcome = await found(searchInSlices, { ...REQUEST, goal: 'Geen trede' });
  expect(outcome.ok).toBe(false);
});

/** A worker that does not exist: it tells that its script could not be loaded. */
class NoWorker extends EventTarget {
  readonly asked: ToWorker[] = [];
  ended = false;

  postMessage(message: ToWorker): void {
    this.asked.push(message);
    setTimeout(() => this.dispatchEvent(new Event('error')));
  }

  terminate(): void {
    this.ended = true;
  }
}

test('without a worker that can be loaded the answer comes all the same', async () => {
  Object.assign(globalThis, { Worker: NoWorker });
  try {
    expect(await found(searchInWorker, REQUEST)).toMatchObject({ ok: true, value: { status: 'optimal' } });
  } finally {
    Reflect.deleteProperty(globalThis, 'Worker');
  }
});
