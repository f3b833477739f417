import { quantity, step, text, type StepLine, type Trace } from '../engine';

/** The most lines an explanation has on a sheet before its long lists are shortened. */
const MOST_LINES = 5000;

/** How many lines of a long list are shown then, each with everything below it. */
const FIRST = 10;

/**
 * An explanation that fits on a sheet. One with too many lines keeps the first lines of every long list, such as a
 * staff list, and says under them how many there are more and how to see those.
 */
export function shortened(trace: Trace): Trace {
  return isTooLong(trace) ? shortenLists(trace) : trace;
}

function isTooLong(trace: Trace): boolean {
  let count = 0;
  const waiting: Trace[] = [trace];
  for (let line = waiting.pop(); line !== undefined && count <= MOST_LINES; line = waiting.pop()) {
    count += 1;
    if (line.kind === 'step') for (const below of line.from) waiting.push(below);
  }
  return count > MOST_LINES;
}

function shortenLists(trace: Trace): Trace {
  if (trace.kind !== 'step') return trace;
  const shown = trace.from.slice(0, FIRST).map(shortenLists);
  const leftOut = trace.from.length - shown.length;
  return { ...trace, from: leftOut === 0 ? shown : [...shown, leftOutLine(leftOut)] };
}

function leftOutLine(count: number): StepLine {
  const howToSee = text('functions.explanation.askSmaller', {
    most: quantity(MOST_LINES, 'count'),
    first: quantity(FIRST, 'count'),
  });
  return step(
    text('functions.explanation.leftOut', { count: quantity(count, 'count') }),
    null,
    undefined,
    [],
    [howToSee],
  );
}
