import '@testing-library/jest-dom';

/** Fluent measures its components; jsdom has no layout. */
class NoResize implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

globalThis.ResizeObserver = NoResize;
