import '@testing-library/jest-dom';
import { TextEncoder } from 'node:util';

/** Fluent measures its components; jsdom has no layout. */
class NoResize implements ResizeObserver {
  readonly observe = jest.fn();
  readonly unobserve = jest.fn();
  readonly disconnect = jest.fn();
}

globalThis.ResizeObserver = NoResize;

/** jsdom has none; the seal of a model is made of the bytes of its text. */
Object.assign(globalThis, { TextEncoder });

/** A screen without any preference: light, no forced colours. */
class NoPreference extends EventTarget implements MediaQueryList {
  readonly matches = false;
  readonly onchange = null;
  readonly addListener = jest.fn();
  readonly removeListener = jest.fn();

  constructor(readonly media: string) {
    super();
  }
}

window.matchMedia = (media) => new NoPreference(media);
