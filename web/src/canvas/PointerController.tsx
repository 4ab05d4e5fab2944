import { useEffect } from 'react';
import { useDrawnGraph } from './SigmaContext';

export interface PointerProps {
  readonly onHover: (id: string | null) => void;
  readonly onSelect: (id: string | null) => void;
  readonly onExpand: ((id: string) => void) | undefined;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Pixels that a hand may tremble in a click. */
const dragFrom = 4;

/** Pointing, selecting, expanding and dragging nodes. */
export const PointerController = ({ onHover, onSelect, onExpand }: PointerProps) => {
  const { sigma, graph } = useDrawnGraph();
  useEffect(() => {
    let dragged: { node: string; x: number; y: number } | null = null;
    // A drag ends in a click on the node, which is not meant to select it.
    let moved = false;
    const pointAt = (id: string | null): void => {
      sigma.getContainer().style.cursor = id ? 'pointer' : '';
      onHover(id);
    };
    const handlers = {
      enterNode: ({ node }: { node: string }) => pointAt(node),
      leaveNode: () => pointAt(null),
      clickNode: ({ node }: { node: string }) => {
        if (!moved) onSelect(node);
      },
      clickStage: () => onSelect(null),
      doubleClickNode: (event: { node: string; preventSigmaDefault(): void }) => {
        event.preventSigmaDefault();
        onExpand?.(event.node);
      },
      downNode: ({ node, event }: { node: string; event: Point }) => {
        dragged = { node, x: event.x, y: event.y };
        moved = false;
        if (!sigma.getCustomBBox()) sigma.setCustomBBox(sigma.getBBox());
      },
      moveBody: ({ event, preventSigmaDefault }: { event: Point; preventSigmaDefault(): void }) => {
        if (!dragged || !graph.hasNode(dragged.node)) return;
        preventSigmaDefault();
        moved ||= Math.hypot(event.x - dragged.x, event.y - dragged.y) > dragFrom;
        if (moved) graph.mergeNodeAttributes(dragged.node, sigma.viewportToGraph(event));
      },
      upNode: () => {
        dragged = null;
      },
      upStage: () => {
        dragged = null;
      },
    };
    for (const [name, handler] of Object.entries(handlers))
      sigma.on(name as keyof typeof handlers, handler as () => void);
    return () => {
      for (const [name, handler] of Object.entries(handlers))
        sigma.off(name as keyof typeof handlers, handler as () => void);
    };
  }, [sigma, graph, onHover, onSelect, onExpand]);
  return null;
};
