import type { ReactNode } from 'react';
import { redo, undo } from '../../core/graph/canvas-acts';
import type { Canvas } from '../../core/graph/canvas-store';
import { takeTool, tools, useTool } from '../../core/graph/use-tool';
import { useWords } from '../../core/language/use-words';
import { Icon } from '../icons/Icon';
import './canvas-tools.css';

const HistoryButtons = ({ canvas, focus }: { canvas: Canvas; focus: string | null }) => {
  const { explore } = useWords();
  const { past, present, future } = canvas.history;
  const next = future[0];
  const undoWords = past.length > 0 ? explore.undoAct(explore.acts[present.act]) : explore.undo;
  const redoWords = next ? explore.redoAct(explore.acts[next.act]) : explore.redo;
  return (
    <div className="tool-group">
      <button
        type="button"
        className="tool"
        aria-label={explore.undo}
        title={`${undoWords} (Ctrl+Z)`}
        disabled={past.length === 0}
        onClick={() => undo(focus)}
      >
        <Icon name="undo" />
      </button>
      <button
        type="button"
        className="tool"
        aria-label={explore.redo}
        title={`${redoWords} (Ctrl+Shift+Z)`}
        disabled={future.length === 0}
        onClick={() => redo(focus)}
      >
        <Icon name="redo" />
      </button>
    </div>
  );
};

const PointerButtons = () => {
  const { explore } = useWords();
  const inHand = useTool((state) => state.tool);
  return (
    <div className="tool-group">
      {tools.map((tool) => (
        <button
          key={tool}
          type="button"
          className="tool"
          aria-pressed={tool === inHand}
          aria-label={explore.tools[tool]}
          title={explore.toolHints[tool]}
          onClick={() => takeTool(tool)}
        >
          <Icon name={tool} />
        </button>
      ))}
    </div>
  );
};

export interface CanvasToolsProps {
  readonly canvas: Canvas;
  readonly focus: string | null;
  /** Further tools. */
  readonly children?: ReactNode;
}

/** The tools over a canvas: back and forth in what was done, what the pointer does, and what the view adds. */
export const CanvasTools = ({ canvas, focus, children }: CanvasToolsProps) => {
  const { explore } = useWords();
  return (
    <div className="canvas-tools" role="toolbar" aria-label={explore.toolbar}>
      <HistoryButtons {...{ canvas, focus }} />
      <PointerButtons />
      {children}
    </div>
  );
};
