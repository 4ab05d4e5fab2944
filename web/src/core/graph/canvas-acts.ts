/** What people do on a canvas. Each act is one step of the history; `focus` names the canvas. */
import { goTo } from '../address/use-address';
import * as steps from '../history/history';
import {
  type Act,
  type CanvasState,
  including,
  type Lens,
  type Moment,
  sameLens,
  without,
} from './canvas-state';
import { type Canvas, readyCanvas, show, stateOf } from './canvas-store';
import { collapse, type Relation } from './expansion';
import { type Places, placesOf } from './places';

type Focus = string | null;

/** A step of the history that changes the state; the address follows. */
export const commit = (focus: Focus, act: Act, change: Partial<CanvasState>): void => {
  const canvas = readyCanvas(focus);
  if (!canvas) return;
  const { state, places } = canvas.history.present;
  show(focus, steps.push(canvas.history, { act, state: { ...state, ...change }, places }));
};

/** Changes the present without a step of its own: what follows from an act rather than being one. */
export const amend = (focus: Focus, change: Partial<CanvasState>): void => {
  const canvas = readyCanvas(focus);
  if (!canvas) return;
  const { present } = canvas.history;
  show(focus, steps.amend(canvas.history, { ...present, state: { ...present.state, ...change } }));
};

const withState = (focus: Focus, act: (state: CanvasState, canvas: Canvas) => void): void => {
  const canvas = readyCanvas(focus);
  if (canvas) act(stateOf(canvas), canvas);
};

/** Makes these the chosen nodes; the panel tells about `primary`. */
export const choose = (focus: Focus, ids: readonly string[], primary: string | null): void =>
  withState(focus, ({ lens, chosen }) => {
    if (lens.selected === primary && chosen.join('\n') === ids.join('\n')) return;
    commit(focus, 'select', { chosen: [...ids], lens: { ...lens, selected: primary } });
    goTo({ selected: primary });
  });

/** Adds a node to the chosen ones, or takes it out. */
export const toggleChosen = (focus: Focus, id: string): void =>
  withState(focus, ({ chosen, lens }) => {
    const rest = without(chosen, [id]);
    if (rest.length === chosen.length) choose(focus, [...chosen, id], id);
    else choose(focus, rest, lens.selected === id ? (rest.at(-1) ?? null) : lens.selected);
  });

/** Adds all seen neighbours of these nodes to the chosen ones. */
export const chooseNeighbours = (
  focus: Focus,
  ids: readonly string[],
  isSeen: (id: string) => boolean,
): void =>
  withState(focus, ({ chosen, lens }, { graph }) => {
    const neighbours = ids.filter((id) => graph.hasNode(id)).flatMap((id) => graph.neighbors(id));
    choose(focus, including([...chosen, ...ids], neighbours.filter(isSeen)), lens.selected);
  });

/** Follows the address, which search, panel, legend and the browser's own history change. */
export const followLens = (focus: Focus, lens: Lens): void =>
  withState(focus, (state) => {
    if (sameLens(state.lens, lens)) return;
    const { selected } = lens;
    if (selected === state.lens.selected) return commit(focus, 'filter', { lens });
    const chosen = selected === null ? [] : [selected];
    // What is looked for by name comes back into sight.
    commit(focus, 'select', { lens, chosen, hiddenNodes: without(state.hiddenNodes, chosen) });
  });

/** Puts nodes out of sight; they keep their places. */
export const hideNodes = (focus: Focus, ids: readonly string[]): void =>
  withState(focus, ({ hiddenNodes, chosen, lens }) => {
    const selected = lens.selected !== null && ids.includes(lens.selected) ? null : lens.selected;
    commit(focus, 'hide', {
      hiddenNodes: including(hiddenNodes, ids),
      chosen: without(chosen, ids),
      lens: { ...lens, selected },
    });
    goTo({ selected });
  });

export const showHidden = (focus: Focus): void => commit(focus, 'show', { hiddenNodes: [] });

/** Pins nodes to where they are, or frees them. */
export const pinNodes = (focus: Focus, ids: readonly string[], pin: boolean): void =>
  withState(focus, ({ pinned }) =>
    commit(focus, pin ? 'pin' : 'unpin', { pinned: pin ? including(pinned, ids) : without(pinned, ids) }),
  );

/** Takes back what expanding `id` brought: by one relation, or by all. */
export const collapseNode = (focus: Focus, id: string, relation: Relation | null = null): void =>
  withState(focus, ({ base, expansions }) =>
    commit(focus, 'collapse', { expansions: collapse(base, expansions, id, relation) }),
  );

/** Keeps where the nodes stand now: after a drag (an act), or when newcomers have found their place (none). */
export const settle = (focus: Focus, act: 'move' | null): void => {
  const canvas = readyCanvas(focus);
  if (!canvas) return;
  const moment: Moment = { ...canvas.history.present, places: placesOf(canvas.graph) };
  show(
    focus,
    act === null ? steps.amend(canvas.history, moment) : steps.push(canvas.history, { ...moment, act }),
  );
};

/** Sends nodes to new places, as one act. */
export const rearrange = (focus: Focus, places: Places): void => {
  const canvas = readyCanvas(focus);
  if (!canvas) return;
  const { state, places: before } = canvas.history.present;
  const moment: Moment = { act: 'layout', state, places: new Map([...before, ...places]) };
  show(focus, steps.push(canvas.history, moment));
};

const travel = (focus: Focus, step: typeof steps.undo): void => {
  const canvas = readyCanvas(focus);
  if (!canvas) return;
  const history = step(canvas.history);
  if (history === canvas.history) return;
  show(focus, history);
  goTo(history.present.state.lens, { replace: true });
};

export const undo = (focus: Focus): void => travel(focus, steps.undo);
export const redo = (focus: Focus): void => travel(focus, steps.redo);
