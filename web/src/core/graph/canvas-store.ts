/** The canvases of the graph view: everything, one for each theme looked at, and a blank one to build up. */
import type { Graph } from '@zhengtu/server/api';
import { create } from 'zustand';
import { useAddress } from '../address/use-address';
import { loadGraph } from '../api/endpoints';
import { asExplorerError, type ExplorerError } from '../api/explorer-error';
import { loadThemePlaces } from '../api/period-endpoints';
import { loadOnce } from '../api/use-resource';
import { begin, type History, push } from '../history/history';
import { type CanvasGraph, createCanvasGraph, type GraphContent, reconcile } from './canvas-graph';
import { type CanvasState, type Lens, type Moment, startingState } from './canvas-state';
import type { Outlook } from './drawn-stage';
import { compose } from './expansion';
import { movesTo, type Places } from './places';
import { withoutUnseenThemes } from './seen-themes';
import { themeSubgraph } from './theme-subgraph';

/** The focus of a canvas that starts empty. */
export const blankFocus = 'blank';
/** The focus of the best connected part of a graph that is too large to draw. */
export const connectedFocus = 'connected';
/** Whether a canvas shows what is there as it comes, stock themes left out, rather than what was asked for. */
export const isOverview = (focus: string | null): boolean => focus === null || focus === connectedFocus;

export interface Canvas {
  readonly graph: CanvasGraph;
  /** Grows with every change of `graph`, which is the same object throughout. */
  readonly revision: number;
  readonly history: History<Moment>;
  /** Where nodes are on their way to; a new object for every journey. */
  readonly journey: Places | null;
  /** Where the camera is to stand; a new object each time it is to go there. */
  readonly outlook: Outlook | null;
  /** What the server gave at first. */
  readonly opened: GraphContent;
  /** What part of the graph that was. */
  readonly part: Graph['part'];
}

/** A canvas as a link or a saved view wants it, made from what the server gives. */
export interface Wanted {
  readonly build: (opened: GraphContent, lens: Lens) => Promise<{ state: CanvasState; places: Places }>;
  readonly outlook: Outlook | null;
}

export type CanvasEntry =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly error: ExplorerError }
  | { readonly state: 'ready'; readonly canvas: Canvas };

/** By focus: a theme's id, {@link blankFocus}, {@link connectedFocus}, or `''` for everything. */
export const useCanvases = create<Record<string, CanvasEntry>>(() => ({}));
export const keyOf = (focus: string | null): string => focus ?? '';

const put = (focus: string | null, entry: CanvasEntry): void =>
  useCanvases.setState({ [keyOf(focus)]: entry });

export const readyCanvas = (focus: string | null): Canvas | null => {
  const entry = useCanvases.getState()[keyOf(focus)];
  return entry?.state === 'ready' ? entry.canvas : null;
};

export const stateOf = (canvas: Canvas): CanvasState => canvas.history.present.state;

export const lensNow = (): Lens => {
  const { selected, hidden, boilerplate } = useAddress.getState();
  return { selected, hidden, boilerplate };
};

/** Makes `history` the canvas's own and the drawn graph what its present says; nodes travel to their places. */
export const show = (focus: string | null, history: History<Moment>): void => {
  const canvas = readyCanvas(focus);
  if (!canvas) return;
  const before = stateOf(canvas);
  const { state, places } = history.present;
  const grown = before.base !== state.base || before.expansions !== state.expansions;
  if (grown) reconcile(canvas.graph, compose(state.base, state.expansions), places);
  const moves = places === canvas.history.present.places ? null : movesTo(canvas.graph, places);
  put(focus, {
    state: 'ready',
    canvas: {
      ...canvas,
      history,
      revision: canvas.revision + (grown ? 1 : 0),
      journey: moves && moves.size > 0 ? moves : canvas.journey,
    },
  });
};

/** What the server gives for a canvas at first. */
export const loadContent = async (focus: string | null): Promise<GraphContent & Pick<Graph, 'part'>> => {
  if (focus === blankFocus) return { nodes: [], edges: [], part: 'all' };
  if (focus === null || focus === connectedFocus) {
    const graph = await loadGraph(focus === null ? 'summary' : 'connected');
    return { ...withoutUnseenThemes(graph), part: graph.part };
  }
  const places = await loadOnce(`places ${focus}`, () => loadThemePlaces(focus));
  return { ...themeSubgraph(places), part: 'all' };
};

const wantedViews = new Map<string, Promise<Wanted | null>>();

/** Opens the canvas of `focus`, when it is first opened, as `wanted` tells. */
export const openWith = (focus: string | null, wanted: Promise<Wanted | null>): void => {
  wantedViews.set(keyOf(focus), wanted);
};

const startOf = async (focus: string | null, opened: GraphContent): Promise<[Moment, Outlook | null]> => {
  const wanted = await wantedViews.get(keyOf(focus));
  wantedViews.delete(keyOf(focus));
  const start = { state: startingState(opened, lensNow()), places: new Map() };
  const { state, places } = wanted ? await wanted.build(opened, lensNow()) : start;
  return [{ act: 'open', state, places }, wanted?.outlook ?? null];
};

/** Loads the canvas of `focus` unless it is there or on its way. */
export const openCanvas = async (focus: string | null): Promise<void> => {
  const entry = useCanvases.getState()[keyOf(focus)];
  if (entry && entry.state !== 'failed') return;
  put(focus, { state: 'loading' });
  try {
    const { part, ...opened } = await loadContent(focus);
    const [moment, outlook] = await startOf(focus, opened);
    const { base, expansions } = moment.state;
    const graph = createCanvasGraph();
    reconcile(graph, compose(base, expansions), moment.places);
    const canvas = { graph, revision: 0, history: begin(moment), journey: null, outlook, opened, part };
    put(focus, { state: 'ready', canvas });
  } catch (error) {
    put(focus, { state: 'failed', error: asExplorerError(error) });
  }
};

/** Makes a canvas that is open what a saved view wants it to be: one act. */
export const restoreCanvas = async (focus: string | null, wanted: Wanted): Promise<void> => {
  const before = readyCanvas(focus);
  if (!before) return;
  const { state, places } = await wanted.build(before.opened, lensNow());
  const canvas = readyCanvas(focus);
  if (!canvas) return;
  show(focus, push(canvas.history, { act: 'restore', state, places }));
  const shown = readyCanvas(focus);
  if (shown) put(focus, { state: 'ready', canvas: { ...shown, outlook: wanted.outlook } });
};

/** The nodes have come to where they were sent. */
export const arrived = (focus: string | null, journey: Places): void => {
  const canvas = readyCanvas(focus);
  if (canvas?.journey === journey) put(focus, { state: 'ready', canvas: { ...canvas, journey: null } });
};

/**
 * The graph behind the canvas changed: makes it anew. What the history holds may be no more, so that it starts over.
 */
export const renewCanvas = (
  focus: string | null,
  { state, places, opened, part }: Omit<Moment, 'act'> & Pick<Canvas, 'opened' | 'part'>,
): void => {
  const canvas = readyCanvas(focus);
  if (!canvas) return;
  reconcile(canvas.graph, compose(state.base, state.expansions), places);
  put(focus, {
    state: 'ready',
    canvas: {
      ...canvas,
      revision: canvas.revision + 1,
      history: begin({ act: 'open', state, places }),
      journey: null,
      opened,
      part,
    },
  });
};

/** The canvas could not follow the graph: it says so, and is opened anew when it is next looked at. */
export const loseCanvas = (focus: string | null, error: ExplorerError): void =>
  put(focus, { state: 'failed', error });
