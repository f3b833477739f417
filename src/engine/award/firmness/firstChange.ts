/** A figure that is moved in one direction while everything else stays as it is. */
export interface Walk {
  readonly from: number;
  readonly to: number;
  /** Values on the way, in any order, at which to look; the far end is always looked at. */
  readonly probes: readonly number[];
  /** Whether the outcome at this value is another than at `from`. */
  readonly differs: (value: number) => boolean;
  /** How far the outcome at `from` is ahead at this value; below 0 when another is. */
  readonly lead: (value: number) => number;
  /** The largest lead that rounding can turn around and back; 0 when nothing is rounded. */
  readonly noise: number;
}

/** Halvings after which a double has no more digits to give. */
const HALVINGS = 60;

/** Steps in which a stretch is walked where rounding may turn the outcome around and back. */
const SMALL_STEPS = 120;

/** Times the meeting point is tried on the straight line between two values before halving takes over. */
const STRAIGHT_LOOKS = 4;

/** So near, as a part of the value, that halving is quick from there. */
const NEARLY = 1e-9;

/** The same point, but for the last digits of a double. */
const SAME = 1e-13;

/** Totals that do not come this near to each other, as a part of the step around them, jump past each other. */
const LEVEL = 1e-3;

/** How much too early a threshold counts as met, as a part of the value. */
const EARLY = 1e-11;

/**
 * The value nearest to the start at which the outcome differs; `null` when it never does on the way. It is always
 * a value at which the outcome was computed again, and exact to eleven digits where the outcome changes once
 * between two probes.
 */
export function firstChange(walk: Walk): number | null {
  const { from, to, differs } = walk;
  const isAhead = (value: number) => (to > from ? value > from && value < to : value < from && value > to);
  const away = (value: number) => Math.abs(value - from);
  const probes = [...walk.probes.filter(isAhead), to].sort((a, b) => away(a) - away(b));
  let before = from;
  for (const probe of probes) {
    if (differs(probe)) {
      const [near, far] = earlier(walk, ...halve(...narrowed(walk, before, probe), differs));
      const found = plainest(walk, near, centre(walk, near, far));
      return isAtEnd(walk, found) ? to : found;
    }
    before = probe;
  }
  return null;
}

/**
 * The same stretch as short as the straight line between its ends makes it: for totals that move evenly one look
 * is enough.
 */
function narrowed({ differs, lead }: Walk, without: number, having: number): [number, number] {
  let near = without;
  let far = having;
  for (let look = 0; look < STRAIGHT_LOOKS; look++) {
    const ahead = lead(near);
    const behind = lead(far);
    if (!(ahead > 0 && behind < 0) || !Number.isFinite(ahead - behind)) break;
    const meeting = near + ((far - near) * ahead) / (ahead - behind);
    const room = Math.max(Math.abs(meeting), 1) * NEARLY * Math.sign(far - near);
    const [before, after] = [meeting - room, meeting + room];
    if ((far - after) * room <= 0 || (before - near) * room <= 0) break;
    if (differs(before)) far = before;
    else if (differs(after)) return [before, after];
    else near = after;
  }
  return [near, far];
}

/** The last value at which something does not hold and the first at which it does. */
function halve(without: number, having: number, holds: (value: number) => boolean): [number, number] {
  let near = without;
  let far = having;
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = near + (far - near) / 2;
    if (middle === near || middle === far || Math.abs(far - near) < Math.abs(middle) * SAME) break;
    if (holds(middle)) far = middle;
    else near = middle;
  }
  return [near, far];
}

/** A change before this one that halving stepped over, in the stretch where rounding decides. */
function earlier({ from, differs, lead, noise }: Walk, near: number, far: number): [number, number] {
  if (noise === 0) return [near, far];
  const direction = Math.sign(far - from);
  let start = near;
  for (let step = Math.max(Math.abs(near), 1) * 1e-6; lead(start) <= noise; step *= 2) {
    start = near - direction * step;
    if ((start - from) * direction <= 0) {
      start = from;
      break;
    }
  }
  let before = start;
  for (let step = 1; step < SMALL_STEPS; step++) {
    const value = start + ((near - start) * step) / SMALL_STEPS;
    if (differs(value)) return halve(before, value, differs);
    before = value;
  }
  return [near, far];
}

/**
 * Totals that are the same to twelve digits are equal, so that a tie begins a little before the point where they
 * meet. This is that point, as far as it lies within the tie; over so short a stretch totals that meet move
 * evenly.
 */
function centre({ differs, lead, from }: Walk, near: number, far: number): number {
  const room = Math.max(Math.abs(far), 1) * NEARLY * Math.sign(far - from);
  const ahead = lead(near - room);
  const behind = lead(far + room);
  if (!(ahead > 0 && behind < 0)) return far;
  const meeting = near - room + ((far - near + 2 * room) * ahead) / (ahead - behind);
  const isLevel = Math.abs(lead(meeting)) <= (ahead - behind) * LEVEL;
  return isLevel && differs(meeting) ? meeting : far;
}

/**
 * Whether a change is the one at the far end: totals that only meet there are equal in twelve digits a little
 * earlier.
 */
function isAtEnd({ from, to, differs }: Walk, found: number): boolean {
  const room = Math.max(Math.abs(from), Math.abs(to), 1) * NEARLY;
  return found !== to && Math.abs(to - found) <= room && differs(to);
}

/**
 * The value with the fewest decimals that is the same point, so that 45 is not reported as 44.99999999999. A
 * little further on is the same point too, because a threshold is met a little early in twelve digits; a little
 * before is not.
 */
function plainest({ differs, from }: Walk, near: number, found: number): number {
  const direction = Math.sign(found - from);
  const room = Math.max(Math.abs(found), 1);
  for (let decimals = 0; decimals <= 9; decimals++) {
    const plain = Number(found.toFixed(decimals));
    const further = (plain - found) * direction;
    const isReached = (plain - near) * direction > 0;
    if (isReached && further >= -room * SAME && further <= room * EARLY && differs(plain)) return plain;
  }
  return found;
}
