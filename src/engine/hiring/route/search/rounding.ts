const NOISE = 1e-7;

/** Whether all counts are whole, but for noise. */
export function nearlyWhole(counts: Float64Array): boolean {
  for (const count of counts) if (Math.abs(count - Math.round(count)) > NOISE) return false;
  return true;
}

/** More options in parts than this at once are rounded up together only. */
const MOST_APART = 3;

/** The ways to make parts of people whole: each option up or down. All ways are given in the same array. */
export function* rounded(counts: Float64Array, into: Int32Array): Generator<Int32Array> {
  const apart: number[] = [];
  for (let option = 0; option < counts.length; option++) {
    const count = counts[option] ?? 0;
    const near = Math.round(count);
    const isWhole = Math.abs(count - near) <= NOISE;
    into[option] = isWhole ? near : Math.floor(count);
    if (!isWhole) apart.push(option);
  }
  const ways = apart.length > MOST_APART ? [2 ** apart.length - 1] : everyWay(apart.length);
  let up = 0;
  for (const way of ways) {
    for (const [place, option] of apart.entries()) {
      const is = (way >> place) & 1;
      into[option] = (into[option] ?? 0) + is - ((up >> place) & 1);
    }
    up = way;
    yield into;
  }
}

function everyWay(options: number): number[] {
  return Array.from({ length: 2 ** options }, (_, way) => way);
}

/** An option with the ranges of counts into which a part falls apart, the most promising first. */
export interface Split {
  readonly option: number;
  readonly ranges: readonly (readonly [least: number, most: number])[];
}

/** Where to split: at the option whose rounding matters most. `null` when a part holds one plan. */
export function splitAt(
  counts: Float64Array,
  lower: Int32Array,
  upper: Int32Array,
  weights: Float64Array,
): Split | null {
  let best = -1;
  let most = 0;
  for (let option = 0; option < counts.length; option++) {
    const count = counts[option] ?? 0;
    const part = Math.abs(count - Math.round(count));
    const matters = part * (weights[option] ?? 0);
    if (part > NOISE && matters > most) {
      best = option;
      most = matters;
    }
  }
  if (best < 0) return splitWhole(counts, lower, upper);
  const count = counts[best] ?? 0;
  const below = Math.floor(count);
  const down = [lower[best] ?? 0, below] as const;
  const up = [below + 1, upper[best] ?? 0] as const;
  return { option: best, ranges: count - below > 0.5 ? [up, down] : [down, up] };
}

/** Counts that are whole and still no plan: the widest range is split around them. */
function splitWhole(counts: Float64Array, lower: Int32Array, upper: Int32Array): Split | null {
  let best = -1;
  let most = 0;
  for (let option = 0; option < counts.length; option++) {
    const range = (upper[option] ?? 0) - (lower[option] ?? 0);
    if (range > most) {
      best = option;
      most = range;
    }
  }
  if (best < 0) return null;
  const count = Math.round(counts[best] ?? 0);
  const all = [
    [count, count],
    [lower[best] ?? 0, count - 1],
    [count + 1, upper[best] ?? 0],
  ] as const;
  return { option: best, ranges: all.filter(([least, last]) => least <= last) };
}
