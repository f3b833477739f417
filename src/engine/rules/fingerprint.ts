const START = 0x811c9dc5;
const PRIME = 0x01000193;

/** A short mark by which a text can be recognised as changed (FNV-1a, 32 bits, in hexadecimal). Keeps nothing secret. */
export function fingerprint(content: string): string {
  let mark = START;
  for (let place = 0; place < content.length; place += 1) {
    mark = Math.imul(mark ^ content.charCodeAt(place), PRIME);
  }
  return (mark >>> 0).toString(16).padStart(8, '0');
}
