import { readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { paint } from '../../scripts/icons/raster';
import { ICON_SIZES } from '../../scripts/icons/sizes';

const DRAWING = readFileSync('assets/icon.svg', 'utf8');

test.each(ICON_SIZES)('the icon of %i pixels is what the drawing gives', (size) => {
  const icon = PNG.sync.read(readFileSync(`assets/icon-${size}.png`));
  expect([icon.width, icon.height]).toEqual([size, size]);
  expect(icon.data.equals(paint(DRAWING, size).data)).toBe(true);
});

test('a drawing with anything but rectangles is refused by name', () => {
  expect(() => paint('<svg viewBox="0 0 16 16"><circle /></svg>', 16)).toThrow('<circle>');
});
