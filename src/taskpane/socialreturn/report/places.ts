/** The rows on which the tables that formulas name come, from 0, and the column of what was realised of each effort. */
export interface Places {
  readonly contracts: number;
  readonly items: number;
  readonly realisedColumn: number;
  /** The column of what each effort is worth. */
  readonly valueColumn: number;
}
