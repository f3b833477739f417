import type { Element } from '@xmldom/xmldom';
import { PNG } from 'pngjs';
import { baseOf, placeUnder } from './addresses';
import { at, attribute, childrenOf, named, pathOf } from './elements';
import type { Facts } from './facts';
import type { Problem } from './problem';
import { resource } from './resources';

/** Every button and group shows one of these, by the resolution of the screen. */
const RIBBON_SIZES = ['16', '32', '80'];

/** Icons that are missing for a size, or whose file is of another size. A file that is absent is an address's problem. */
export function checkIcons(root: Element, facts: Facts): Problem[] {
  return [
    ...at(root, 'IconUrl').flatMap((icon) =>
      checkPixels(root, icon, attribute(icon, 'DefaultValue'), 32, facts),
    ),
    ...at(root, 'HighResolutionIconUrl').flatMap((icon) =>
      checkPixels(root, icon, attribute(icon, 'DefaultValue'), 64, facts),
    ),
    ...named(root, 'Icon').flatMap((icon) => [
      ...checkSizes(icon),
      ...childrenOf(icon).flatMap((image) => checkImage(root, image, facts)),
    ]),
  ];
}

function checkSizes(icon: Element): Problem[] {
  const sizes = childrenOf(icon).map((image) => attribute(image, 'size'));
  return RIBBON_SIZES.filter((size) => !sizes.includes(size)).map((size) => ({
    path: pathOf(icon),
    problem: `There is no icon of ${size} pixels.`,
    remedy: `Add <bt:Image size="${size}" resid="…" />.`,
  }));
}

function checkImage(root: Element, image: Element, facts: Facts): Problem[] {
  const found = resource(root, attribute(image, 'resid'));
  if (!found) return [];
  return checkPixels(root, image, attribute(found, 'DefaultValue'), Number(attribute(image, 'size')), facts);
}

function checkPixels(root: Element, icon: Element, address: string, size: number, facts: Facts): Problem[] {
  const place = placeUnder(baseOf(root), address);
  const bytes = place === undefined ? undefined : facts.file(place);
  if (place === undefined || bytes === undefined) return [];
  const { width, height } = PNG.sync.read(bytes);
  if (width === size && height === size) return [];
  return [
    {
      path: pathOf(icon),
      problem: `${place} is ${width} × ${height} pixels instead of ${size} × ${size}.`,
      remedy: 'Point to the icon of the right size, or paint it with scripts/icons.ts.',
    },
  ];
}
