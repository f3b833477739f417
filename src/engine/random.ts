/** Draws numbers from 0 up to but not including 1. */
export type Draw = () => number;

/** Rounds after which the four words of the state have nothing left of a simple seed. */
const WARMING_UP = 15;

/**
 * A source of numbers that look random and are the same on every machine for the same seed and stream: sfc32, a
 * small fast counting generator of 128 bits in whole-number arithmetic. Source: PractRand by Chris Doty-Humphrey,
 * https://pracrand.sourceforge.net
 */
export function drawing(seed: number, stream: number): Draw {
  let [a, b, c, counter] = [seed | 0, stream | 0, 0x9e3779b9 | 0, 1];
  const next = () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    c |= 0;
    return (sum >>> 0) / 4294967296;
  };
  for (let round = 0; round < WARMING_UP; round++) next();
  return next;
}

/** A number from 0 to 1 that is mostly near the middle: the mean of two draws. */
export function middling(draw: Draw): number {
  return (draw() + draw()) / 2;
}
