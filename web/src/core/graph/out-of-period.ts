import type { RelationshipType } from '@zhengtu/graph-schema';
import { canLieIn, isOpen, type Period } from '../time/period';
import type { CanvasGraph } from './canvas-graph';

const isDated = (kind: string): boolean => kind === 'Meeting' || kind === 'Document';

/** Relationships that tie whole cities to themes say nothing of who met. */
const isTelling = (type: RelationshipType): boolean => type !== 'DISCUSSED' && type !== 'MENTIONS';

/** Whether something seen first and last on these days can have been seen in the period. */
const canBeSeenIn = (first: string | null, last: string | null, period: Period): boolean =>
  canLieIn(first, period) ||
  canLieIn(last, period) ||
  (first !== null && last !== null && first < (period.from ?? '') && last > (period.to ?? '~'));

/** The cities and themes of a summary that met in the period. */
const seenIn = (graph: CanvasGraph, period: Period): string[] =>
  graph
    .filterEdges((_edge, { seen }) => seen !== undefined && canBeSeenIn(...seen, period))
    .flatMap((edge) => graph.extremities(edge));

/** Meetings and reports that can lie in the period, who and what stood in them, and where those belong. */
const keptIn = (graph: CanvasGraph, period: Period): Set<string> => {
  const dated = graph.filterNodes((_id, { kind, date }) => isDated(kind) && canLieIn(date, period));
  const present = dated.flatMap((id) => graph.filterNeighbors(id, (_other, { kind }) => !isDated(kind)));
  const kept = new Set([...dated, ...present]);
  for (const id of present)
    graph.forEachEdge(id, (_edge, { relationship }, from, to) => {
      const other = from === id ? to : from;
      const { kind } = graph.getNodeAttributes(other);
      if (isTelling(relationship) && (kind === 'Place' || kind === 'Body')) kept.add(other);
    });
  for (const id of seenIn(graph, period)) kept.add(id);
  return kept;
};

/**
 * Ids of the nodes that a period leaves out: meetings and reports that cannot lie in it, and all that has to do with
 * no other. What stands alone on the canvas stays: nothing is known of it.
 */
export const outOfPeriod = (graph: CanvasGraph, period: Period): ReadonlySet<string> => {
  if (isOpen(period)) return new Set();
  const kept = keptIn(graph, period);
  return new Set(
    graph.filterNodes((id, { kind }) => !kept.has(id) && (isDated(kind) || graph.degree(id) > 0)),
  );
};
