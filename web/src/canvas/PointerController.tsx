import { useEffect } from 'react';
import type { Point } from './marquee';
import { useDrawnGraph } from './SigmaContext';

export interface PointerProps {
  /** Whether dragging a node moves it; not while another tool is in hand. */
  readonly movable: boolean;
  readonly chosen: ReadonlySet<string>;
  readonly onHover: (id: string | null) => void;
  readonly onSelect: (id: string | null) => void;
  readonly onToggle: ((id: string) => void) | undefined;
  readonly onExpand: ((id: string) => void) | undefined;
  /** A menu is asked for, at a point of the page. */
  readonly onMenu: ((id: string, at: Point) => void) | undefined;
  readonly onMoved: (() => void) | undefined;
}

interface SigmaEvent {
  readonly event: Point & { readonly original: MouseEvent | TouchEvent };
  preventSigmaDefault(): void;
}
type NodeEvent = SigmaEvent & { readonly node: string };

/** Pixels that a hand may tremble in a click. */
const dragFrom = 4;

/** Not the right button, which asks for a menu, nor Shift, which draws a box. */
const isPlainPress = (event: MouseEvent | TouchEvent): boolean =>
  !event.shiftKey && !('button' in event && event.button !== 0);

/** Pointing, selecting, expanding and dragging nodes. */
export const PointerController = (props: PointerProps) => {
  const { movable, chosen, onHover, onSelect, onToggle, onExpand, onMenu, onMoved } = props;
  const { sigma, graph } = useDrawnGraph();
  useEffect(() => {
    let dragged: { nodes: string[]; from: Point; last: Point } | null = null;
    // A drag ends in a click on the node, which is not meant to select it.
    let moved = false;
    const pointAt = (id: string | null): void => {
      sigma.getContainer().style.cursor = id ? 'pointer' : '';
      onHover(id);
    };
    const drop = (): void => {
      if (dragged && moved) onMoved?.();
      dragged = null;
    };
    const handlers = {
      enterNode: ({ node }: NodeEvent) => pointAt(node),
      leaveNode: () => pointAt(null),
      clickNode: ({ node, event }: NodeEvent) => {
        if (moved) return;
        if (event.original.shiftKey && onToggle) onToggle(node);
        else onSelect(node);
      },
      clickStage: ({ event }: SigmaEvent) => {
        if (!event.original.shiftKey) onSelect(null);
      },
      doubleClickNode: (event: NodeEvent) => {
        event.preventSigmaDefault();
        onExpand?.(event.node);
      },
      rightClickNode: ({ node, event, preventSigmaDefault }: NodeEvent) => {
        preventSigmaDefault();
        event.original.preventDefault();
        const { left, top } = sigma.getContainer().getBoundingClientRect();
        onMenu?.(node, { x: left + event.x, y: top + event.y });
      },
      downNode: ({ node, event }: NodeEvent) => {
        moved = false;
        if (!movable || !isPlainPress(event.original)) return;
        const from = { x: event.x, y: event.y };
        dragged = { nodes: chosen.has(node) ? [...chosen] : [node], from, last: from };
      },
      moveBody: ({ event, preventSigmaDefault }: SigmaEvent) => {
        if (!dragged) return;
        preventSigmaDefault();
        moved ||= Math.hypot(event.x - dragged.from.x, event.y - dragged.from.y) > dragFrom;
        if (!moved) return;
        // Else the picture would shrink and grow with the node that is dragged out of it.
        if (!sigma.getCustomBBox()) sigma.setCustomBBox(sigma.getBBox());
        const [last, now] = [sigma.viewportToGraph(dragged.last), sigma.viewportToGraph(event)];
        dragged.last = { x: event.x, y: event.y };
        for (const id of dragged.nodes.filter((node) => graph.hasNode(node))) {
          const { x, y } = graph.getNodeAttributes(id);
          graph.mergeNodeAttributes(id, { x: x + now.x - last.x, y: y + now.y - last.y, placed: true });
        }
      },
      upNode: drop,
      upStage: drop,
    };
    for (const [name, handler] of Object.entries(handlers))
      sigma.on(name as keyof typeof handlers, handler as () => void);
    return () => {
      for (const [name, handler] of Object.entries(handlers))
        sigma.off(name as keyof typeof handlers, handler as () => void);
    };
  }, [sigma, graph, movable, chosen, onHover, onSelect, onToggle, onExpand, onMenu, onMoved]);
  return null;
};
