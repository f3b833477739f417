import { useEffect, useRef, type FocusEvent, type RefObject } from 'react';

const FOCUSABLE = 'button, input, select, a[href], [tabindex="0"]';

function focusableIn(holder: HTMLElement): readonly HTMLElement[] {
  return [...holder.querySelectorAll<HTMLElement>(FOCUSABLE)];
}

/** What to put on the element whose controls may disappear while they have the focus. */
export interface FocusKeeper {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly onFocus: (event: FocusEvent) => void;
}

/**
 * Keeps the focus in place when the control that has it disappears, such as "Neem over" once it is done: the control
 * that comes in its place gets it, so that somebody with a keyboard does not start again at the top.
 */
export function useKeepFocus(): FocusKeeper {
  const ref = useRef<HTMLDivElement>(null);
  const last = useRef<{ readonly element: EventTarget & Element; readonly place: number } | null>(null);
  useEffect(() => {
    const { current: holder } = ref;
    if (holder === null || last.current === null) return;
    if (last.current.element.isConnected || document.activeElement !== document.body) return;
    const controls = focusableIn(holder);
    controls[Math.min(last.current.place, controls.length - 1)]?.focus();
  });
  return {
    ref,
    onFocus: ({ target }) => {
      if (!(target instanceof HTMLElement) || ref.current === null) return;
      last.current = { element: target, place: focusableIn(ref.current).indexOf(target) };
    },
  };
}
