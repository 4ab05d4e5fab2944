/** The stage that is on view, for acts that start elsewhere (menus, palette, saved views): its size, camera, picture. */
import type { Stage } from './canvas-graph';

export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
}

/** Where the camera stands and what it is measured by. */
export interface Outlook {
  readonly camera: Camera;
  readonly box: PlaneBox;
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

/** In pixels of the stage: where the text starts, and the middle of its line. */
export interface DrawnLabel {
  readonly text: string;
  readonly left: number;
  readonly middle: number;
  readonly size: number;
  readonly strong: boolean;
}

export interface DrawnStage {
  readonly size: () => Stage;
  readonly outlook: () => Outlook;
  /** Shows everything. */
  readonly fit: () => void;
  /** The discs that are seen, wherever the camera looks, in pixels of the stage. */
  readonly discs: () => ReadonlyMap<string, DrawnDisc>;
  /** The colour and width of the lines that are seen, by edge. */
  readonly lines: () => ReadonlyMap<string, { readonly colour: string; readonly width: number }>;
  /** The labels as they were last drawn. */
  readonly labels: () => readonly DrawnLabel[];
}

let current: DrawnStage | null = null;
export const drawnStage = (): DrawnStage | null => current;
export const setDrawnStage = (stage: DrawnStage | null): void => {
  current = stage;
};
