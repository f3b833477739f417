import { DOMParser, type Element } from '@xmldom/xmldom';
import { PNG } from 'pngjs';

type Channels = readonly [red: number, green: number, blue: number, alpha: number];

interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Radius of the rounded corners; 0 for square ones. */
  readonly radius: number;
  readonly fill: Channels;
}

interface Drawing {
  readonly side: number;
  readonly topmostFirst: readonly Rectangle[];
}

/** Samples along each side of a pixel; corners stay smooth without a browser to draw them. */
const SAMPLES = 4;

const CLEAR: Channels = [0, 0, 0, 0];

/** Paints a square drawing of rectangles at a size in pixels. Everything else in the file is refused by name. */
export function paint(svg: string, size: number): PNG {
  const drawing = read(svg);
  const png = new PNG({ width: size, height: size });
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      png.data.set(pixel(drawing, x, y, drawing.side / size), (y * size + x) * 4);
    }
  }
  return png;
}

function read(svg: string): Drawing {
  const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  if (root === null) throw new Error('The drawing is empty.');
  const box = (root.getAttribute('viewBox') ?? '').split(' ').map(Number);
  const [left, top, width, height] = box;
  if (left !== 0 || top !== 0 || width === undefined || width !== height) {
    throw new Error('The drawing needs a square viewBox that starts at 0 0.');
  }
  const shapes = [...root.children];
  const unknown = shapes.find(({ nodeName }) => nodeName !== 'rect' && nodeName !== 'title');
  if (unknown) throw new Error(`The drawing holds <${unknown.nodeName}>; only rectangles can be painted.`);
  const rectangles = shapes.filter(({ nodeName }) => nodeName === 'rect').map(rectangle);
  return { side: width, topmostFirst: rectangles.reverse() };
}

function rectangle(shape: Element): Rectangle {
  const measure = (name: string) => Number(shape.getAttribute(name) ?? 0);
  return {
    x: measure('x'),
    y: measure('y'),
    width: measure('width'),
    height: measure('height'),
    radius: measure('rx'),
    fill: colour(shape.getAttribute('fill') ?? ''),
  };
}

function colour(text: string): Channels {
  const [, red, green, blue] = /^#(..)(..)(..)$/.exec(text) ?? [];
  if (red === undefined || green === undefined || blue === undefined) {
    throw new Error(`The colour "${text}" is not written as #rrggbb.`);
  }
  return [parseInt(red, 16), parseInt(green, 16), parseInt(blue, 16), 255];
}

/** The average of the samples, weighted by how opaque they are. */
function pixel(drawing: Drawing, x: number, y: number, scale: number): Channels {
  let [red, green, blue, alpha] = [0, 0, 0, 0];
  for (let row = 0; row < SAMPLES; row++) {
    for (let column = 0; column < SAMPLES; column++) {
      const sample = colourAt(
        drawing,
        (x + (column + 0.5) / SAMPLES) * scale,
        (y + (row + 0.5) / SAMPLES) * scale,
      );
      red += sample[0] * sample[3];
      green += sample[1] * sample[3];
      blue += sample[2] * sample[3];
      alpha += sample[3];
    }
  }
  if (alpha === 0) return CLEAR;
  const mean = (sum: number) => Math.round(sum / alpha);
  return [mean(red), mean(green), mean(blue), Math.round(alpha / SAMPLES ** 2)];
}

function colourAt({ topmostFirst }: Drawing, x: number, y: number): Channels {
  return topmostFirst.find((shape) => covers(shape, x, y))?.fill ?? CLEAR;
}

function covers(shape: Rectangle, x: number, y: number): boolean {
  const beyond = (value: number, start: number, length: number) =>
    Math.max(start + shape.radius - value, value - (start + length - shape.radius), 0);
  const across = beyond(x, shape.x, shape.width);
  const down = beyond(y, shape.y, shape.height);
  return shape.radius === 0 ? across === 0 && down === 0 : Math.hypot(across, down) <= shape.radius;
}
