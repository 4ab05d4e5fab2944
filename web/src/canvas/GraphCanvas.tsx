import { type ReactNode, useEffect, useRef, useState } from 'react';
import { prefersStillness } from '../core/appearance/use-appearance';
import type { CanvasGraph } from '../core/graph/canvas-graph';
import type { KindFilter } from '../core/graph/visibility';
import { useWords } from '../core/language/use-words';
import { AppearanceController } from './AppearanceController';
import { CameraButtons } from './CameraButtons';
import { createSigma } from './create-sigma';
import { FocusController } from './FocusController';
import { LayoutController } from './LayoutController';
import { PointerController } from './PointerController';
import { type DrawnGraph, SigmaContext } from './SigmaContext';
import './canvas.css';

export interface GraphCanvasProps {
  readonly graph: CanvasGraph;
  /** Changes whenever nodes or edges of `graph` came or went. */
  readonly revision: number;
  readonly filter: KindFilter;
  readonly selected: string | null;
  readonly expanded?: ReadonlySet<string>;
  /** Whether all but the selected node and its neighbours stands back; so it is unless told otherwise. */
  readonly spotlight?: boolean;
  readonly onSelect: (id: string | null) => void;
  readonly onExpand?: (id: string) => void;
  /** What lies over the canvas: legend, notices. */
  readonly children?: ReactNode;
}

const noneExpanded: ReadonlySet<string> = new Set();

/** A graph drawn with sigma. All thinking is in the controllers, each of which draws nothing of its own. */
export const GraphCanvas = ({
  graph,
  revision,
  filter,
  selected,
  expanded = noneExpanded,
  spotlight = true,
  onSelect,
  onExpand,
  children,
}: GraphCanvasProps) => {
  const container = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState<DrawnGraph | null>(null);
  const [hovered, setHovered] = useState<string | null>(null);
  const [laying, setLaying] = useState(true);
  const words = useWords();

  useEffect(() => {
    if (!container.current) return;
    const sigma = createSigma(graph, container.current, prefersStillness());
    setDrawn({ sigma, graph });
    return () => {
      setDrawn(null);
      setHovered(null);
      sigma.kill();
    };
  }, [graph]);

  return (
    <section
      className="graph-canvas"
      aria-label={words.graph.label(graph.order, graph.size)}
      data-testid="graph-canvas"
      data-layout={laying ? 'running' : 'settled'}
    >
      <div ref={container} className="graph-canvas-stage" />
      {drawn && (
        <SigmaContext.Provider value={drawn}>
          <LayoutController revision={revision} onLaying={setLaying} />
          <AppearanceController {...{ revision, filter, selected, hovered, expanded, spotlight }} />
          <PointerController onHover={setHovered} onSelect={onSelect} onExpand={onExpand} />
          <FocusController selected={selected} laying={laying} />
          <CameraButtons />
        </SigmaContext.Provider>
      )}
      <output className="canvas-status">{laying ? words.graph.laying : words.graph.hint}</output>
      {children}
    </section>
  );
};
