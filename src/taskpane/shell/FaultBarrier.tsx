import { Component, type ReactNode } from 'react';

interface Props {
  /** What is shown in place of a view that failed. */
  readonly instead: ReactNode;
  readonly children: ReactNode;
}

/** Keeps a fault of this product in one view: the rest of the pane stays, and so does the workbook. */
export class FaultBarrier extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.instead : this.props.children;
  }
}
