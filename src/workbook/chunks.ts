/**
 * Bytes sent at once: under the 5 MB that Excel on the web takes, with room for what Office.js puts around the values and
 * for the quotes that it escapes once more.
 */
const BYTES_AT_ONCE = 4_000_000;

/** Consecutive rows that are sent to Excel in one request. */
export interface Chunk {
  readonly top: number;
  readonly rows: number;
}

/** Divides rows over as few requests as Excel's size limit allows; `sent` is what goes out for a row. */
export function chunksOf(rowCount: number, sent: (row: number) => string): Chunk[] {
  const chunks: Chunk[] = [];
  let top = 0;
  let bytes = 0;
  for (let row = 0; row < rowCount; row += 1) {
    const more = bytesOf(sent(row));
    if (row > top && bytes + more > BYTES_AT_ONCE) {
      chunks.push({ top, rows: row - top });
      top = row;
      bytes = 0;
    }
    bytes += more;
  }
  if (rowCount > top) chunks.push({ top, rows: rowCount - top });
  return chunks;
}

const ONE_BYTE = 0x7f;
const TWO_BYTES = 0x7ff;

/** What a text takes in UTF-8; a sign outside the common ones counts for more than it takes. */
function bytesOf(text: string): number {
  let bytes = text.length;
  for (let place = 0; place < text.length; place += 1) {
    const code = text.charCodeAt(place);
    if (code > TWO_BYTES) bytes += 2;
    else if (code > ONE_BYTE) bytes += 1;
  }
  return bytes;
}
