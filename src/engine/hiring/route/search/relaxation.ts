/** A limit on a plan: the sum over the options of `per` times the count is at least `least`. */
export interface Limit {
  readonly per: Float64Array;
  readonly least: number;
}

/** Smaller differences than this are rounding of the arithmetic. */
const NOISE = 1e-9;

/** An option that changes a limit by less than this for each unit is not turned on: it would magnify rounding. */
const SMALLEST_TURN = 1e-8;

/** Of a sum of terms, the part that can be lost in adding them up. */
const LOST = 1e-13;

/**
 * The least weight of a plan if parts of people could be hired: a bound below every plan in whole numbers.
 *
 * A dual simplex method for few limits and many options. Whatever rounding does to it, the bound holds: it is computed
 * afresh from the prices of the limits, and any prices that are not negative give a bound.
 */
export class Relaxation {
  /** No plan within the bounds weighs less than this; `Infinity` when there is none. */
  bound = 0;
  /** How often each option is used, parts allowed. */
  readonly counts: Float64Array;
  /** Price of each limit. */
  private prices = new Float64Array(0);

  private readonly limits: Limit[] = [];
  private readonly options: number;
  private readonly scale: number;
  private columns = 0;
  private table = new Float64Array(0);
  private right = new Float64Array(0);
  private reduced = new Float64Array(0);
  private basis = new Int32Array(0);
  private basic = new Uint8Array(0);
  private atUpper = new Uint8Array(0);
  private values = new Float64Array(0);

  constructor(
    private readonly weights: Float64Array,
    limits: readonly Limit[],
  ) {
    this.options = weights.length;
    this.counts = new Float64Array(this.options);
    this.scale = weights.reduce((most, weight) => Math.max(most, weight), 0) || 1;
    for (const limit of limits) this.limits.push(scaled(limit));
    this.makeRoom();
  }

  /** Adds a limit that every plan keeps; the next solution starts afresh. */
  add(limit: Limit): void {
    this.limits.push(scaled(limit));
    this.makeRoom();
  }

  private makeRoom(): void {
    const rows = this.limits.length;
    this.columns = this.options + rows;
    this.table = new Float64Array(rows * this.columns);
    this.right = new Float64Array(rows);
    this.reduced = new Float64Array(this.columns);
    this.basis = new Int32Array(rows);
    this.basic = new Uint8Array(this.columns);
    this.atUpper = new Uint8Array(this.columns);
    this.values = new Float64Array(rows);
    this.prices = new Float64Array(rows);
  }

  /** Solves from nothing. */
  solve(lower: Int32Array, upper: Int32Array): void {
    this.start();
    this.repair(lower, upper);
  }

  /** Solves on from the last solution, after bounds have changed. */
  resume(lower: Int32Array, upper: Int32Array): void {
    // What many turns have rounded must not rule a plan out.
    if (!this.repair(lower, upper)) this.solve(lower, upper);
  }

  private start(): void {
    const { limits, options, columns, table, basis, basic } = this;
    table.fill(0);
    basic.fill(0);
    this.atUpper.fill(0);
    for (const [row, { per, least }] of limits.entries()) {
      const start = row * columns;
      for (let option = 0; option < options; option++) table[start + option] = -(per[option] ?? 0);
      table[start + options + row] = 1;
      this.right[row] = -least;
      basis[row] = options + row;
      basic[options + row] = 1;
    }
    for (let column = 0; column < columns; column++) {
      this.reduced[column] = column < options ? (this.weights[column] ?? 0) / this.scale : 0;
    }
  }

  /** Turns until every limit and bound is kept; false when that cannot be. */
  private repair(lower: Int32Array, upper: Int32Array): boolean {
    const most = 20 + 4 * (this.options + this.limits.length);
    for (let turn = 0; turn < most; turn++) {
      this.evaluate(lower, upper);
      const row = this.worstRow(lower, upper);
      if (row < 0) break;
      const tooLow = this.isTooLow(row, lower);
      const column = this.entering(row, tooLow, lower, upper);
      if (column >= 0) {
        this.pivot(row, column, tooLow);
        continue;
      }
      if (!this.isBeyondNoise(row, lower, upper)) break;
      this.bound = Infinity;
      return false;
    }
    this.readCounts(lower, upper);
    this.bound = this.safeBound(lower, upper);
    return true;
  }

  /** By how much the bound rises with every unit of an option that has to be used; 0 where it need not rise. */
  rises(): Float64Array {
    const rises = new Float64Array(this.options);
    if (this.bound === Infinity) return rises;
    for (let option = 0; option < this.options; option++) {
      const rest = this.rest(option);
      // What adding up can lose must not make a bound too high.
      rises[option] = Math.max(0, rest - NOISE * this.scale);
    }
    return rises;
  }

  /** Weight of an option less what the limits would pay for it. */
  private rest(option: number): number {
    let rest = this.weights[option] ?? 0;
    for (let row = 0; row < this.prices.length; row++) {
      rest -= (this.prices[row] ?? 0) * (this.limits[row]?.per[option] ?? 0);
    }
    return rest;
  }

  private evaluate(lower: Int32Array, upper: Int32Array): void {
    const { columns, options, table, right, basic, atUpper, values } = this;
    for (let row = 0; row < values.length; row++) values[row] = right[row] ?? 0;
    for (let column = 0; column < options; column++) {
      if (basic[column] === 1) continue;
      const at = (atUpper[column] === 1 ? upper[column] : lower[column]) ?? 0;
      if (at === 0) continue;
      for (let row = 0; row < values.length; row++) {
        values[row] = (values[row] ?? 0) - (table[row * columns + column] ?? 0) * at;
      }
    }
  }

  private worstRow(lower: Int32Array, upper: Int32Array): number {
    let worst = -1;
    let most = NOISE;
    for (let row = 0; row < this.values.length; row++) {
      const column = this.basis[row] ?? 0;
      const value = this.values[row] ?? 0;
      const isOption = column < this.options;
      const short = (isOption ? (lower[column] ?? 0) : 0) - value;
      const over = isOption ? value - (upper[column] ?? 0) : 0;
      const wrong = Math.max(short, over);
      if (wrong > most) {
        most = wrong;
        worst = row;
      }
    }
    return worst;
  }

  private isTooLow(row: number, lower: Int32Array): boolean {
    const column = this.basis[row] ?? 0;
    return (this.values[row] ?? 0) < (column < this.options ? (lower[column] ?? 0) : 0);
  }

  /** The column that repairs a row at the least price; -1 when nothing does, so that there is no plan. */
  private entering(row: number, tooLow: boolean, lower: Int32Array, upper: Int32Array): number {
    const { columns, options, table, reduced, basic, atUpper } = this;
    const start = row * columns;
    let best = -1;
    let least = Infinity;
    let steepest = 0;
    for (let column = 0; column < columns; column++) {
      if (basic[column] === 1) continue;
      const slope = (tooLow ? -1 : 1) * (table[start + column] ?? 0);
      const high = atUpper[column] === 1;
      if (high ? slope > -SMALLEST_TURN : slope < SMALLEST_TURN) continue;
      if (column < options && lower[column] === upper[column]) continue;
      const size = Math.abs(slope);
      const ratio = Math.abs(reduced[column] ?? 0) / size;
      if (ratio < least - 1e-12 || (ratio <= least + 1e-12 && size > steepest)) {
        best = column;
        least = Math.min(ratio, least);
        steepest = size;
      }
    }
    return best;
  }

  /** Whether a row stays wrong even if everything too small to turn on helped. */
  private isBeyondNoise(row: number, lower: Int32Array, upper: Int32Array): boolean {
    const column = this.basis[row] ?? 0;
    const isOption = column < this.options;
    const value = this.values[row] ?? 0;
    const short = (isOption ? (lower[column] ?? 0) : 0) - value;
    const wrong = Math.max(short, isOption ? value - (upper[column] ?? 0) : 0);
    let range = 0;
    for (let option = 0; option < this.options; option++)
      range += (upper[option] ?? 0) - (lower[option] ?? 0);
    return wrong > SMALLEST_TURN * range + NOISE;
  }

  private pivot(row: number, entering: number, tooLow: boolean): void {
    const { columns, table, right, reduced, basis, basic, atUpper } = this;
    const leaving = basis[row] ?? 0;
    const start = row * columns;
    const by = 1 / (table[start + entering] ?? 1);
    for (let column = 0; column < columns; column++)
      table[start + column] = (table[start + column] ?? 0) * by;
    right[row] = (right[row] ?? 0) * by;
    for (let other = 0; other < basis.length; other++) {
      if (other === row) continue;
      const from = other * columns;
      const times = table[from + entering] ?? 0;
      if (times === 0) continue;
      for (let column = 0; column < columns; column++) {
        table[from + column] = (table[from + column] ?? 0) - times * (table[start + column] ?? 0);
      }
      right[other] = (right[other] ?? 0) - times * (right[row] ?? 0);
    }
    const times = reduced[entering] ?? 0;
    if (times !== 0) {
      for (let column = 0; column < columns; column++) {
        reduced[column] = (reduced[column] ?? 0) - times * (table[start + column] ?? 0);
      }
    }
    reduced[entering] = 0;
    basis[row] = entering;
    basic[entering] = 1;
    basic[leaving] = 0;
    atUpper[entering] = 0;
    atUpper[leaving] = tooLow ? 0 : 1;
  }

  private readCounts(lower: Int32Array, upper: Int32Array): void {
    for (let option = 0; option < this.options; option++) {
      this.counts[option] = (this.atUpper[option] === 1 ? upper[option] : lower[option]) ?? 0;
    }
    for (let row = 0; row < this.values.length; row++) {
      const column = this.basis[row] ?? 0;
      if (column < this.options) this.counts[column] = this.values[row] ?? 0;
    }
  }

  /** The bound that the prices of the limits give, whatever they are, less what adding up can lose. */
  private safeBound(lower: Int32Array, upper: Int32Array): number {
    const { limits, options, weights, scale, prices } = this;
    let sum = 0;
    let terms = 0;
    for (let row = 0; row < prices.length; row++) {
      const price = Math.max(0, (this.reduced[options + row] ?? 0) * scale);
      prices[row] = price;
      const term = price * (limits[row]?.least ?? 0);
      sum += term;
      terms += Math.abs(term);
    }
    for (let option = 0; option < options; option++) {
      let rest = weights[option] ?? 0;
      let size = rest;
      for (let row = 0; row < prices.length; row++) {
        const part = (prices[row] ?? 0) * (limits[row]?.per[option] ?? 0);
        rest -= part;
        size += Math.abs(part);
      }
      const at = (rest > 0 ? lower[option] : upper[option]) ?? 0;
      sum += rest * at;
      terms += size * at;
    }
    return sum - terms * LOST;
  }
}

/** A limit with its largest number brought to 1, and as much looser as rounding can make it seem tighter. */
function scaled({ per, least }: Limit): Limit {
  let most = 0;
  for (const value of per) most = Math.max(most, Math.abs(value));
  const size = most === 0 ? Math.max(1, Math.abs(least)) : most;
  const slack = NOISE * (1 + Math.abs(least) / size);
  return { per: per.map((value) => value / size), least: least / size - slack };
}
