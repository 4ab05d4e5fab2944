/**
 * A canvas as a link or this browser keeps it: what was done to it, not what is on it, which the server tells anew.
 * Filters, selection and the canvas's focus are in the address beside it.
 */
import { relationshipTypes } from '@zhengtu/graph-schema';
import type { CanvasState } from '../graph/canvas-state';
import type { Outlook } from '../graph/drawn-stage';
import type { Relation } from '../graph/expansion';
import type { Places } from '../graph/places';
import { fnv } from '../text/fnv';

export interface Snapshot {
  readonly brought: readonly string[];
  readonly expansions: readonly (Relation & { readonly centre: string; readonly count: number })[];
  readonly hiddenNodes: readonly string[];
  readonly pinned: readonly string[];
  readonly chosen: readonly string[];
  /** By the hash of the node's id. */
  readonly places: ReadonlyMap<number, readonly [x: number, y: number]>;
  readonly outlook: Outlook | null;
}

const rounded = (value: number): number => Math.round(value * 10) / 10;

export const snapshotOf = (state: CanvasState, places: Places, outlook: Outlook | null): Snapshot => ({
  brought: state.brought,
  expansions: state.expansions.map(({ centre, type, direction, edges }) => ({
    centre,
    type,
    direction,
    count: edges.length,
  })),
  hiddenNodes: state.hiddenNodes,
  pinned: state.pinned,
  chosen: state.chosen,
  places: new Map([...places].map(([id, [x, y]]) => [fnv(id), [rounded(x), rounded(y)]])),
  outlook,
});

/** The places of these nodes, those that the snapshot knows. */
export const placesIn = ({ places }: Snapshot, ids: Iterable<string>): Places => {
  const found = new Map<string, readonly [number, number]>();
  for (const id of ids) {
    const place = places.get(fnv(id));
    if (place) found.set(id, place);
  }
  return found;
};

/** As JSON can hold it. */
export const packSnapshot = ({ places, outlook, expansions, ...ids }: Snapshot): unknown => ({
  ...ids,
  expansions: expansions.map(({ centre, type, direction, count }) => [centre, type, direction, count]),
  places: [...places].flatMap(([hash, [x, y]]) => [hash, x, y]),
  outlook: outlook && [
    outlook.camera.x,
    outlook.camera.y,
    outlook.camera.ratio,
    ...outlook.box.x,
    ...outlook.box.y,
  ],
});

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const texts = (value: unknown): string[] => list(value).filter((item) => typeof item === 'string');
const numbers = (value: unknown): number[] =>
  list(value).filter((item): item is number => typeof item === 'number' && Number.isFinite(item));

const parseOutlook = (value: unknown): Outlook | null => {
  const [x, y, ratio, left, right, bottom, top] = numbers(value);
  if (x === undefined || y === undefined || ratio === undefined || ratio <= 0) return null;
  if (left === undefined || right === undefined || bottom === undefined || top === undefined) return null;
  return { camera: { x, y, ratio }, box: { x: [left, right], y: [bottom, top] } };
};

/** The inverse of {@link packSnapshot}; what it does not understand it leaves out. Null: no snapshot at all. */
export const parseSnapshot = (value: unknown): Snapshot | null => {
  if (!isRecord(value)) return null;
  const flat = numbers(value.places);
  const places = new Map<number, readonly [number, number]>();
  for (let at = 0; at + 2 < flat.length; at += 3)
    places.set(flat[at] ?? 0, [flat[at + 1] ?? 0, flat[at + 2] ?? 0]);
  return {
    brought: texts(value.brought),
    expansions: list(value.expansions).flatMap((item) => {
      const [centre, name, direction, count] = list(item);
      const type = relationshipTypes.find((known) => known === name);
      if (typeof centre !== 'string' || !type || typeof count !== 'number') return [];
      return [{ centre, type, direction: direction === 'in' ? ('in' as const) : ('out' as const), count }];
    }),
    hiddenNodes: texts(value.hiddenNodes),
    pinned: texts(value.pinned),
    chosen: texts(value.chosen),
    places,
    outlook: parseOutlook(value.outlook),
  };
};
