/** A view that fails takes nothing else with it: it says what happened and opens again on request. */
import { Component, type ComponentChildren } from 'preact';

interface BoundaryProps {
  /** A new place tries again. */
  readonly place: string;
  readonly children: ComponentChildren;
  readonly failed: (detail: string, again: () => void) => ComponentChildren;
}

interface BoundaryState {
  readonly problem: string | null;
  readonly place: string;
}

export class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { problem: null, place: this.props.place };

  static override getDerivedStateFromProps(props: BoundaryProps, state: BoundaryState): BoundaryState {
    return props.place === state.place ? state : { problem: null, place: props.place };
  }

  override componentDidCatch(problem: unknown): void {
    this.setState({ problem: problem instanceof Error ? problem.message : String(problem) });
  }

  override render() {
    const { problem } = this.state;
    return problem === null ? this.props.children : this.props.failed(problem, () => this.setState({ problem: null }));
  }
}
