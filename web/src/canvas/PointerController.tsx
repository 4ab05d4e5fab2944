import { useEffect } from 'react';
import { useDrawnGraph } from './SigmaContext';

export interface PointerProps {
  readonly onHover: (id: string | null) => void;
  readonly onSelect: (id: string | null) => void;
  readonly onExpand: ((id: string) => void) | undefined;
}

/** Pointing, selecting, expanding and dragging nodes. */
export const PointerController = ({ onHover, onSelect, onExpand }: PointerProps) => {
  const { sigma, graph } = useDrawnGraph();
  useEffect(() => {
    let dragged: string | null = null;
    const pointAt = (id: string | null): void => {
      sigma.getContainer().style.cursor = id ? 'pointer' : '';
      onHover(id);
    };
    const handlers = {
      enterNode: ({ node }: { node: string }) => pointAt(node),
      leaveNode: () => pointAt(null),
      clickNode: ({ node }: { node: string }) => onSelect(node),
      clickStage: () => onSelect(null),
      doubleClickNode: (event: { node: string; preventSigmaDefault(): void }) => {
        event.preventSigmaDefault();
        onExpand?.(event.node);
      },
      downNode: ({ node }: { node: string }) => {
        dragged = node;
        if (!sigma.getCustomBBox()) sigma.setCustomBBox(sigma.getBBox());
      },
      moveBody: ({
        event,
        preventSigmaDefault,
      }: {
        event: { x: number; y: number };
        preventSigmaDefault(): void;
      }) => {
        if (!dragged || !graph.hasNode(dragged)) return;
        preventSigmaDefault();
        graph.mergeNodeAttributes(dragged, sigma.viewportToGraph(event));
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
