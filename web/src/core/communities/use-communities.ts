/** Whether nodes are coloured by kind or by community, and the communities that were found. */
import { useEffect, useMemo } from 'react';
import { create } from 'zustand';
import type { Palette } from '../appearance/tokens';
import type { CanvasGraph } from '../graph/canvas-graph';
import type { Canvas } from '../graph/canvas-store';
import { type Drawing, drawingOf } from '../graph/drawing';
import type { VisibilityFilter } from '../graph/visibility';
import type { CommunitiesAnswer, CommunitiesJob } from './communities-job';
import { type Community, nameCommunities } from './name-communities';

export const colourings = ['kind', 'community'] as const;
export type Colouring = (typeof colourings)[number];

interface State {
  readonly colouring: Colouring;
  /** null: not found yet. */
  readonly communities: readonly Community[] | null;
}

export const useCommunities = create<State>(() => ({ colouring: 'kind', communities: null }));
export const colourBy = (colouring: Colouring): void => useCommunities.setState({ colouring });

const jobOf = ({ nodes, edges }: Drawing, graph: CanvasGraph): CommunitiesJob => {
  const indexOf = new Map(nodes.map(({ id }, at) => [id, at]));
  return {
    order: nodes.length,
    edges: Uint32Array.from(edges.flatMap(({ from, to }) => [indexOf.get(from) ?? 0, indexOf.get(to) ?? 0])),
    weights: Float32Array.from(edges, ({ id }) => graph.getEdgeAttribute(id, 'pull')),
  };
};

/** Finds the communities of what is seen, in a worker, while they are wanted. */
export const useFindCommunities = (canvas: Canvas, filter: VisibilityFilter): void => {
  const wanted = useCommunities(({ colouring }) => colouring === 'community');
  const { graph, revision } = canvas;
  useEffect(() => {
    if (!wanted || revision < 0) return;
    const drawing = drawingOf(graph, filter);
    const worker = new Worker(new URL('../../workers/communities.worker.ts', import.meta.url), {
      type: 'module',
    });
    worker.onmessage = ({ data }: MessageEvent<CommunitiesAnswer>) => {
      worker.terminate();
      const communityOf = new Map(drawing.nodes.map(({ id }, at) => [id, data.communities[at] ?? -1]));
      useCommunities.setState({ communities: nameCommunities(drawing, communityOf) });
    };
    worker.postMessage(jobOf(drawing, graph));
    return () => {
      worker.terminate();
      useCommunities.setState({ communities: null });
    };
  }, [wanted, graph, revision, filter]);
};

/** The colours of the communities in order, as many as can be told apart; the smaller ones share a grey. */
export const communityColours = ({ kinds }: Palette): readonly string[] => [
  kinds.Body,
  kinds.Theme,
  kinds.Person,
  kinds.Place,
  kinds.Meeting,
  kinds.Project,
  kinds.Policy,
];

/** The colour of each node, null while kinds give the colours. */
export const useNodeColours = (palette: Palette): ReadonlyMap<string, string> | null => {
  const { colouring, communities } = useCommunities();
  return useMemo(() => {
    if (colouring === 'kind' || !communities) return null;
    const colours = communityColours(palette);
    return new Map(
      communities.flatMap(({ members }, at) =>
        members.map((id) => [id, colours[at] ?? palette.inkFaint] as const),
      ),
    );
  }, [colouring, communities, palette]);
};
