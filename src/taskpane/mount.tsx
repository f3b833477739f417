import { createRoot } from 'react-dom/client';
import { Pane, type PaneProps } from './Pane';

/** Draws the pane in an element of the page. */
export function mountPane(container: HTMLElement, props: PaneProps): void {
  createRoot(container).render(<Pane {...props} />);
}
