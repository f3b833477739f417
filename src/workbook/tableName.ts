const LONGEST = 200;

/** Names that Excel reads as a cell, and so refuses for a table: `AB12`, `R1C1`, `C`. */
const LOOKS_LIKE_A_CELL = /^([a-z]{1,3}\d+|r\d*(c\d*)?|c\d*)$/i;

/** A free name that Excel takes for a table: letters, digits and `_`, not like a cell address, not in use. */
export function freeTableName(wanted: string, taken: readonly string[]): string {
  const plain = wanted.replace(/[^\p{L}\p{N}_]+/gu, '_').slice(0, LONGEST);
  const name = /^[\p{L}_]/u.test(plain) && !LOOKS_LIKE_A_CELL.test(plain) ? plain : `_${plain}`;
  const lower = new Set(taken.map((other) => other.toLowerCase()));
  let free = name;
  for (let number = 2; lower.has(free.toLowerCase()); number += 1) free = `${name}_${number}`;
  return free;
}
