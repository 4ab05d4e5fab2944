/** The canvases of the graph view: everything, and one for each theme looked at. Each keeps its places. */
import { relationshipTypes } from '@zhengtu/graph-schema';
import { create } from 'zustand';
import { loadEntity, loadGraph, loadNeighbours, loadThemePlaces } from '../api/endpoints';
import { asExplorerError, type ExplorerError } from '../api/explorer-error';
import { loadOnce } from '../api/use-resource';
import { type CanvasGraph, createCanvasGraph, type GraphContent, reconcile } from './canvas-graph';
import { collapse, compose, type Expansion, expand, expansionOf } from './expansion';
import { withoutUnseenThemes } from './seen-themes';
import { themeSubgraph } from './theme-subgraph';

export interface Canvas {
  readonly graph: CanvasGraph;
  /** Grows with every change of `graph`, which is the same object throughout. */
  readonly revision: number;
  readonly base: GraphContent;
  readonly expansions: readonly Expansion[];
  /** Whether the server gave only a part. */
  readonly truncated: boolean;
}

export type CanvasEntry =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly error: ExplorerError }
  | { readonly state: 'ready'; readonly canvas: Canvas };

/** By focus: a theme's id, or `''` for everything. */
const useCanvases = create<Record<string, CanvasEntry>>(() => ({}));
const keyOf = (focus: string | null): string => focus ?? '';
const mostNeighbours = 60;
/** Mentions would tie a report to all its words; the panel lists them instead. */
const drawnTypes = relationshipTypes.filter((type) => type !== 'MENTIONS');

const put = (focus: string | null, entry: CanvasEntry): void =>
  useCanvases.setState({ [keyOf(focus)]: entry });

const readyCanvas = (focus: string | null): Canvas | null => {
  const entry = useCanvases.getState()[keyOf(focus)];
  return entry?.state === 'ready' ? entry.canvas : null;
};

const change = (focus: string | null, base: GraphContent, expansions: readonly Expansion[]): void => {
  const canvas = readyCanvas(focus);
  if (!canvas) return;
  reconcile(canvas.graph, compose(base, expansions));
  put(focus, { state: 'ready', canvas: { ...canvas, base, expansions, revision: canvas.revision + 1 } });
};

const loadContent = async (focus: string | null): Promise<GraphContent & { truncated: boolean }> => {
  if (focus === null) {
    const graph = await loadGraph();
    return { ...withoutUnseenThemes(graph), truncated: graph.truncated };
  }
  const places = await loadOnce(`places ${focus}`, () => loadThemePlaces(focus));
  return { ...themeSubgraph(places), truncated: false };
};

/** Loads the canvas of `focus` unless it is there or on its way. */
export const openCanvas = async (focus: string | null): Promise<void> => {
  const entry = useCanvases.getState()[keyOf(focus)];
  if (entry && entry.state !== 'failed') return;
  put(focus, { state: 'loading' });
  try {
    const { truncated, ...base } = await loadContent(focus);
    const graph = createCanvasGraph();
    reconcile(graph, base);
    put(focus, { state: 'ready', canvas: { graph, revision: 0, base, expansions: [], truncated } });
  } catch (error) {
    put(focus, { state: 'failed', error: asExplorerError(error) });
  }
};

/** Adds the neighbours of `id` that are not on the canvas. */
export const expandNode = async (focus: string | null, id: string): Promise<void> => {
  const { facts } = await loadNeighbours(id, { relationships: drawnTypes, limit: mostNeighbours });
  const canvas = readyCanvas(focus);
  if (canvas) change(focus, canvas.base, expand(canvas.expansions, expansionOf(id, facts)));
};

/** Takes back what {@link expandNode} added. */
export const collapseNode = (focus: string | null, id: string): void => {
  const canvas = readyCanvas(focus);
  if (canvas) change(focus, canvas.base, collapse(canvas.base, canvas.expansions, id));
};

/** Puts an entity on the canvas, with what joins it to the nodes there (or its neighbours where nothing does). */
export const bringIn = async (focus: string | null, id: string): Promise<void> => {
  if (!readyCanvas(focus) || readyCanvas(focus)?.graph.hasNode(id)) return;
  const [entity, { facts }] = await Promise.all([
    loadOnce(`entity ${id}`, () => loadEntity(id)),
    loadNeighbours(id, { relationships: drawnTypes, limit: mostNeighbours }),
  ]);
  const canvas = readyCanvas(focus);
  if (!canvas) return;
  const around = expansionOf(id, facts);
  const degree = facts.length;
  const { label, placeLabel, name } = entity;
  const node = { id, label, placeLabel, name, degree, boilerplate: false, date: null };
  const joined = around.nodes.some((neighbour) => canvas.graph.hasNode(neighbour.id));
  const added = { nodes: [node, ...(joined ? [] : around.nodes)], edges: around.edges };
  const base = {
    nodes: [...canvas.base.nodes, ...added.nodes],
    edges: [...canvas.base.edges, ...added.edges],
  };
  change(focus, base, canvas.expansions);
};

const notYet: CanvasEntry = { state: 'loading' };

export const useCanvas = (focus: string | null): CanvasEntry =>
  useCanvases((canvases) => canvases[keyOf(focus)]) ?? notYet;
