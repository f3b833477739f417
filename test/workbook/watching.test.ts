import { open, type OpenExcel } from './open';

const BIDS = {
  Bids: [
    ['Inschrijver', 'Inschrijfsom'],
    ['A', 100000],
  ],
  Model: [['Prijs', 40]],
};

/** Lets the library hand out its events, and then passes so much time. */
async function pass(milliseconds: number): Promise<void> {
  await jest.advanceTimersByTimeAsync(0);
  await jest.advanceTimersByTimeAsync(milliseconds);
}

async function watch(excel: OpenExcel) {
  const changed = jest.fn();
  const stop = await excel.workbook.onChange('Bids', changed);
  return { changed, stop };
}

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

test('several changes in a row are passed on once, when it is quiet', async () => {
  const excel = open(BIDS);
  const { changed } = await watch(excel);
  excel.host.edit('Bids', 'B2', [[110000]]);
  await pass(300);
  excel.host.edit('Bids', 'A2:B2', [['B', 120000]]);
  await pass(300);
  expect(changed).not.toHaveBeenCalled();
  await pass(300);
  expect(changed).toHaveBeenCalledTimes(1);
});

test('a change by somebody elsewhere in the same file counts', async () => {
  const excel = open(BIDS);
  const { changed } = await watch(excel);
  excel.host.edit('Bids', 'B2', [[110000]], 'remote');
  await pass(600);
  expect(changed).toHaveBeenCalledTimes(1);
});

test('a change on another sheet or by this add-in does not count', async () => {
  const excel = open(BIDS);
  const { changed } = await watch(excel);
  excel.host.edit('Model', 'B1', [[50]]);
  excel.host.edit('Bids', 'B2', [[110000]], 'addin');
  await pass(600);
  expect(changed).not.toHaveBeenCalled();
});

test('once stopped nothing is passed on, not even what was waiting, and Excel is no longer asked', async () => {
  const excel = open(BIDS);
  const { changed, stop } = await watch(excel);
  excel.host.edit('Bids', 'B2', [[110000]]);
  await pass(100);
  await stop();
  excel.host.edit('Bids', 'B2', [[120000]]);
  await pass(600);
  expect(changed).not.toHaveBeenCalled();
  expect(excel.host.book.events.registrations).toBe(0);
});

test('stopping can be refused like everything else', async () => {
  const excel = open(BIDS);
  const { stop } = await watch(excel);
  excel.host.answer = () =>
    Promise.resolve({ statusCode: 503, error: { code: 'ConnectionFailure', message: 'gone' } });
  await expect(stop()).rejects.toMatchObject({ reason: 'connectionLost', sheet: 'Bids' });
});
