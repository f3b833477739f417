import { drawing, middling } from '../../src/engine/random';

const many = Array.from({ length: 20_000 });

describe('numbers that look random', () => {
  it('are the same for the same seed and stream', () => {
    const [one, again, other, stream] = [drawing(1, 2), drawing(1, 2), drawing(2, 2), drawing(1, 3)];
    const first = Array.from({ length: 5 }, one);
    expect(Array.from({ length: 5 }, again)).toEqual(first);
    expect(Array.from({ length: 5 }, other)).not.toEqual(first);
    expect(Array.from({ length: 5 }, stream)).not.toEqual(first);
  });

  it('lie from 0 up to but not including 1, as many in each tenth', () => {
    const draw = drawing(5, 0);
    const tenths = new Array<number>(10).fill(0);
    for (const value of many.map(draw)) {
      expect(value >= 0 && value < 1).toBe(true);
      const tenth = Math.floor(value * 10);
      tenths[tenth] = (tenths[tenth] ?? 0) + 1;
    }
    for (const count of tenths) expect(Math.abs(count - 2000)).toBeLessThan(200);
  });

  it('do not follow from each other in neighbouring streams', () => {
    const firsts = Array.from({ length: 2000 }, (_, stream) => drawing(1, stream)());
    const mean = firsts.reduce((sum, value) => sum + value, 0) / firsts.length;
    const together = firsts
      .slice(1)
      .reduce((sum, value, index) => sum + (value - mean) * ((firsts[index] ?? 0) - mean), 0);
    expect(Math.abs(mean - 0.5)).toBeLessThan(0.03);
    expect(Math.abs(together / firsts.length)).toBeLessThan(0.01);
  });

  it('are mostly near the middle when asked', () => {
    const draw = drawing(5, 0);
    const middle = many.filter(() => Math.abs(middling(draw) - 0.5) < 0.25).length;
    expect(Math.abs(middle / many.length - 0.75)).toBeLessThan(0.02);
  });
});
