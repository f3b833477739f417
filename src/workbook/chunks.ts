/** Characters sent at once: with signs of up to three bytes still under the 5 MB that Excel on the web takes. */
const CHARACTERS_AT_ONCE = 1_500_000;

/** Consecutive rows that are sent to Excel in one request. */
export interface Chunk {
  readonly top: number;
  readonly rows: number;
}

/** Divides rows over as few requests as Excel's size limit allows; `size` is what a row takes, in characters. */
export function chunksOf(rowCount: number, size: (row: number) => number): Chunk[] {
  const chunks: Chunk[] = [];
  let top = 0;
  let characters = 0;
  for (let row = 0; row < rowCount; row += 1) {
    const more = size(row);
    if (row > top && characters + more > CHARACTERS_AT_ONCE) {
      chunks.push({ top, rows: row - top });
      top = row;
      characters = 0;
    }
    characters += more;
  }
  if (rowCount > top) chunks.push({ top, rows: rowCount - top });
  return chunks;
}
