import '@testing-library/jest-dom';

/** Fluent measures its components; jsdom has no layout. */
class NoResize implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

globalThis.ResizeObserver = NoResize;

/** A screen without any preference: light, no forced colours. */
class NoPreference extends EventTarget implements MediaQueryList {
  readonly matches = false;
  readonly onchange = null;

  constructor(readonly media: string) {
    super();
  }

  addListener(): void {}
  removeListener(): void {}
}

window.matchMedia = (media) => new NoPreference(media);
