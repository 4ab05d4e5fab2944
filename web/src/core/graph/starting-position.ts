import { fnv } from '../text/fnv';

/**
 * Where a node starts before the layout moves it: told by its id alone (the same graph is laid out the same way
 * each time), evenly over a disc, or on a small ring around the node that it was expanded from.
 */
export const startingPosition = (
  id: string,
  beside: { readonly x: number; readonly y: number } | null,
): { x: number; y: number } => {
  const angle = (fnv(id) / 2 ** 32) * 2 * Math.PI;
  const spread = Math.sqrt(fnv(`${id}#`) / 2 ** 32);
  const radius = beside ? 12 + 18 * spread : 100 * spread;
  return { x: (beside?.x ?? 0) + radius * Math.cos(angle), y: (beside?.y ?? 0) + radius * Math.sin(angle) };
};
