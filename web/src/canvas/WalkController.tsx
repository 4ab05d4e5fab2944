import { useEffect, useState } from 'react';
import { nameInWords, relationshipInWords } from '../core/entities/entity-words';
import type { CanvasGraph } from '../core/graph/canvas-graph';
import type { Language } from '../core/language/languages';
import { useLanguage, useWords } from '../core/language/use-words';
import type { Point } from './marquee';
import { useDrawnGraph } from './SigmaContext';
import { isArrow, nextAlong } from './walk';

export interface WalkProps {
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
  readonly onExpand: ((id: string) => void) | undefined;
  readonly onToggle: ((id: string) => void) | undefined;
  readonly onMenu: ((id: string, at: Point) => void) | undefined;
}

const nameOf = (graph: CanvasGraph, id: string, language: Language): string => {
  const { kind, name } = graph.getNodeAttributes(id);
  return nameInWords({ id, label: kind, name }, language);
};

/** The word of the relationship between two neighbours, read from the first. */
const wordBetween = (graph: CanvasGraph, from: string, to: string, language: Language): string => {
  const edge = graph.edges(from, to)[0] ?? graph.edges(to, from)[0];
  if (edge === undefined) return '';
  const direction = graph.source(edge) === from ? 'out' : 'in';
  return relationshipInWords(graph.getEdgeAttribute(edge, 'relationship'), direction, language);
};

/** The canvas by keyboard: arrows walk along edges, Enter expands, Space chooses, M opens the menu. */
export const WalkController = ({ selected, onSelect, onExpand, onToggle, onMenu }: WalkProps) => {
  const { sigma, graph } = useDrawnGraph();
  const { explore } = useWords();
  const language = useLanguage();
  const [said, setSaid] = useState('');
  useEffect(() => {
    const container = sigma.getContainer();
    const placeOf = (id: string): (Point & { id: string }) | null => {
      const { x, y } = graph.getNodeAttributes(id);
      const isSeen = sigma.getNodeDisplayData(id)?.hidden === false;
      return isSeen ? { id, ...sigma.graphToViewport({ x, y }) } : null;
    };
    const placed = (ids: readonly string[]) => ids.map(placeOf).filter((place) => place !== null);
    const middle = (): Point => {
      const { width, height } = sigma.getDimensions();
      return { x: width / 2, y: height / 2 };
    };
    const walk = (event: KeyboardEvent): void => {
      if (!isArrow(event.key)) return;
      event.preventDefault();
      const here = selected !== null && graph.hasNode(selected) ? placeOf(selected) : null;
      const next = here
        ? nextAlong(event.key, here, placed(graph.neighbors(here.id)))
        : nextAlong(event.key, middle(), placed(graph.nodes()));
      if (!next) return;
      const name = nameOf(graph, next.id, language);
      setSaid(
        here
          ? explore.walk(
              nameOf(graph, here.id, language),
              wordBetween(graph, here.id, next.id, language),
              name,
            )
          : name,
      );
      onSelect(next.id);
    };
    const act = (event: KeyboardEvent): void => {
      const place = selected !== null && graph.hasNode(selected) ? placeOf(selected) : null;
      if (!place || event.ctrlKey || event.metaKey || event.altKey) return;
      const { left, top } = container.getBoundingClientRect();
      const acts: Readonly<Record<string, () => void>> = {
        Enter: () => onExpand?.(place.id),
        ' ': () => onToggle?.(place.id),
        m: () => onMenu?.(place.id, { x: left + place.x, y: top + place.y }),
        ContextMenu: () => onMenu?.(place.id, { x: left + place.x, y: top + place.y }),
      };
      const wanted = acts[event.key];
      if (!wanted) return;
      event.preventDefault();
      wanted();
    };
    container.addEventListener('keydown', walk);
    container.addEventListener('keydown', act);
    return () => {
      container.removeEventListener('keydown', walk);
      container.removeEventListener('keydown', act);
    };
  }, [sigma, graph, selected, language, explore, onSelect, onExpand, onToggle, onMenu]);
  return (
    <output className="visually-hidden" aria-live="polite">
      {said}
    </output>
  );
};
