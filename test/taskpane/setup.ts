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

/**
 * Whether something is seen rests on these properties alone. jsdom holds every rule against every element that a test asks
 * for, so the hundreds of others (colours, sizes, margins) are left out: they took half the time of the tests.
 */
const SHOWS_OR_HIDES = /\b(?:display|visibility|opacity|content)\s*:/;
const ofSheets: TypedPropertyDescriptor<CSSStyleSheet['insertRule']> | undefined =
  Object.getOwnPropertyDescriptor(CSSStyleSheet.prototype, 'insertRule');

CSSStyleSheet.prototype.insertRule = function (rule, index) {
  return SHOWS_OR_HIDES.test(rule) ? (ofSheets?.value?.call(this, rule, index) ?? 0) : 0;
};
