/** The view that is seen, as a link's text, and the way back from such a text. */
import { linkWithView, useAddress, viewInLink } from '../address/use-address';
import { blankFocus, openWith, readyCanvas, type Wanted } from '../graph/canvas-store';
import { drawnStage } from '../graph/drawn-stage';
import { placesOf } from '../graph/places';
import { decodeSnapshot, encodeSnapshot } from './encode';
import { restoreState } from './restore';
import { snapshotOf } from './snapshot';

/** What of the canvas the address does not tell; null while there is no canvas. */
export const encodeView = async (): Promise<string | null> => {
  const canvas = readyCanvas(useAddress.getState().focus);
  if (!canvas) return null;
  const { state } = canvas.history.present;
  return encodeSnapshot(snapshotOf(state, placesOf(canvas.graph), drawnStage()?.outlook() ?? null));
};

/** A link that brings the view back, on any computer that reaches this server. */
export const linkToView = async (): Promise<string | null> => {
  const view = await encodeView();
  return view === null ? null : linkWithView(view);
};

/** Null where the text cannot be read. */
export const wantedView = async (focus: string | null, view: string): Promise<Wanted | null> => {
  const snapshot = await decodeSnapshot(view);
  if (!snapshot) return null;
  return {
    build: (opened, lens) => restoreState(opened, lens, snapshot, focus === blankFocus),
    outlook: snapshot.outlook,
  };
};

/** Has the canvas opened as the link wants it. Called once, before anything is drawn. */
export const openLinkedView = (): void => {
  const view = viewInLink();
  const { focus } = useAddress.getState();
  if (view !== null) openWith(focus, wantedView(focus, view));
};
