import { Component, type ReactNode } from 'react';
import { asExplorerError, type ExplorerError } from '../../core/api/explorer-error';
import { ErrorNotice } from './ErrorNotice';

interface State {
  readonly error: ExplorerError | null;
}

/** Keeps the frame standing when a view fails to load or to draw, and says so. */
export class ViewBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error: asExplorerError(error) };
  }

  override render(): ReactNode {
    return this.state.error ? (
      <ErrorNotice error={this.state.error} retry={() => this.setState({ error: null })} />
    ) : (
      this.props.children
    );
  }
}
