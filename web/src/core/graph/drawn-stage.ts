/** The stage that is on view, for acts that start elsewhere (menus, palette, saved views): its size, camera, picture. */
import { create } from 'zustand';
import type { Stage } from './canvas-graph';

export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
}

/** The part of the graph's plane that the camera is measured by. */
export interface PlaneBox {
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
}

export interface DrawnDisc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly colour: string;
}

export interface DrawnStage {
  readonly size: () => Stage;
  readonly camera: () => Camera;
  readonly box: () => PlaneBox;
  /** Shows everything. */
  readonly fit: () => void;
  readonly lookAt: (camera: Camera, box: PlaneBox) => void;
  /** The layers of the stage from back to front, just drawn: to be copied at once. */
  readonly picture: () => readonly HTMLCanvasElement[];
  /** The discs that are seen, wherever the camera looks, in pixels of the stage. */
  readonly discs: () => ReadonlyMap<string, DrawnDisc>;
}

const useStage = create<{ stage: DrawnStage | null }>(() => ({ stage: null }));
export const drawnStage = (): DrawnStage | null => useStage.getState().stage;
export const setDrawnStage = (stage: DrawnStage | null): void => useStage.setState({ stage });
export const useDrawnStage = (): DrawnStage | null => useStage((state) => state.stage);
