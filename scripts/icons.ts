import { readFileSync, writeFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { paint } from './icons/raster';
import { ICON_SIZES } from './icons/sizes';

/** Paints the icons of the add-in from the drawing beside them. */
const drawing = readFileSync('assets/icon.svg', 'utf8');
for (const size of ICON_SIZES) {
  const file = `assets/icon-${size}.png`;
  writeFileSync(file, PNG.sync.write(paint(drawing, size)));
  console.log(file);
}
