/** FNV-1a, 32 bits, of a text's UTF-16 units: cheap, well spread, and the same everywhere. */
const hash = (text: string): number => {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
};

/**
 * Where a node starts before the layout moves it: told by its id alone (the same graph is laid out the same way
 * each time), evenly over a disc, or on a small ring around the node that it was expanded from.
 */
export const startingPosition = (
  id: string,
  beside: { readonly x: number; readonly y: number } | null,
): { x: number; y: number } => {
  const angle = (hash(id) / 2 ** 32) * 2 * Math.PI;
  const spread = Math.sqrt(hash(`${id}#`) / 2 ** 32);
  const radius = beside ? 12 + 18 * spread : 100 * spread;
  return { x: (beside?.x ?? 0) + radius * Math.cos(angle), y: (beside?.y ?? 0) + radius * Math.sin(angle) };
};
