/** Runs a piece of work a few times and gives the median time of one run in milliseconds. */
export function median(work: () => void): number {
  work();
  const times = Array.from({ length: 7 }, () => {
    const started = performance.now();
    work();
    return performance.now() - started;
  });
  return times.sort((a, b) => a - b)[3] ?? NaN;
}
