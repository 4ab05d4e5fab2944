/** Lays the seen nodes of a canvas out anew, as one act; what is pinned stays. */
import { create } from 'zustand';
import { rearrange } from '../graph/canvas-acts';
import { readyCanvas, stateOf } from '../graph/canvas-store';
import { drawnStage } from '../graph/drawn-stage';
import { type Places, placesOf } from '../graph/places';
import { filterOf } from '../graph/use-canvas';
import { visibleNodes } from '../graph/visibility';
import { fitPlaces } from './fit-places';
import { jobOf } from './job-of-graph';
import type { LayoutName } from './layout-names';
import { plans } from './plans';
import { runLayout } from './run-layout';

const useRunning = create<{ running: LayoutName | null }>(() => ({ running: null }));
export const useRunningLayout = (): LayoutName | null => useRunning((state) => state.running);

let earlier: AbortController | null = null;

/** A second layout cuts the first short. */
export const arrange = async (focus: string | null, layout: LayoutName): Promise<void> => {
  const [canvas, stage] = [readyCanvas(focus), drawnStage()];
  if (!canvas || !stage) return;
  const { graph } = canvas;
  const ids = visibleNodes(graph, filterOf(canvas, focus));
  const pinned = new Set(stateOf(canvas).pinned);
  earlier?.abort();
  const abort = new AbortController();
  earlier = abort;
  useRunning.setState({ running: layout });
  try {
    const job = jobOf(graph, ids, { layout, stage: stage.size(), isFixed: (id) => pinned.has(id) });
    const positions = await runLayout(job, abort.signal);
    const found: Places = new Map(
      ids.map((id, at) => [id, [positions[2 * at] ?? 0, positions[2 * at + 1] ?? 0]] as const),
    );
    // Plans have a unit of their own; what is pinned or out of sight stays where it is and wants to be near.
    const places = layout in plans ? fitPlaces(found, placesOf(graph)) : found;
    rearrange(focus, new Map([...places].filter(([id]) => graph.hasNode(id) && !pinned.has(id))));
    stage.fit();
  } finally {
    if (earlier === abort) useRunning.setState({ running: null });
  }
};
