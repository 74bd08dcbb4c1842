// A fault in one step's screen stays there: the frame, the timer and the desk go on.
import { Component, type ReactNode } from 'react';

interface StepBoundaryProps {
  /** What is shown instead; `again` tries once more. */
  readonly fallback: (again: () => void) => ReactNode;
  readonly children: ReactNode;
}

/** Give it the step as `key`, so that the next step starts afresh. */
export class StepBoundary extends Component<StepBoundaryProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    return this.props.fallback(() => this.setState({ hasFailed: false }));
  }
}
