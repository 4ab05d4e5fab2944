import { loadEntity, loadNeighbours } from '../api/endpoints';
import { loadOnce } from '../api/use-resource';
import type { GraphContent } from '../graph/canvas-graph';
import { drawnTypes } from '../graph/drawn-relationships';
import { neighbourhood } from '../graph/expansion';
import { putOnCanvas } from '../graph/put-on-canvas';

/** Reports put on the canvas at a time: more are not told apart by eye. */
export const mostLookedAt = 30;

/** Neighbours asked for of one entity. */
const mostAround = 200;

const aroundOf = async (id: string): Promise<GraphContent> => {
  const { facts } = await loadNeighbours(id, { relationships: drawnTypes, limit: mostAround });
  return neighbourhood(id, facts);
};

/** A report, its meetings, and all that is told of them. */
const told = async (document: string): Promise<GraphContent> => {
  const [{ id, label, placeLabel, name, properties }, around] = await Promise.all([
    loadOnce(`entity ${document}`, () => loadEntity(document)),
    aroundOf(document),
  ]);
  const date = typeof properties.date === 'string' ? properties.date : null;
  const meetings = around.nodes.filter((node) => node.label === 'Meeting');
  const parts = [around, ...(await Promise.all(meetings.map((meeting) => aroundOf(meeting.id))))];
  const own = { id, label, placeLabel, name, degree: around.nodes.length, boilerplate: false, date };
  return {
    nodes: [own, ...parts.flatMap(({ nodes }) => nodes)],
    edges: parts.flatMap(({ edges }) => edges),
  };
};

/** Puts what the first of these reports tell on the canvas that is built up, and goes there. */
export const lookAt = async (documents: readonly string[]): Promise<void> => {
  const parts: GraphContent[] = [];
  for (const document of documents.slice(0, mostLookedAt)) parts.push(await told(document));
  await putOnCanvas({
    nodes: parts.flatMap(({ nodes }) => nodes),
    edges: parts.flatMap(({ edges }) => edges),
  });
};
