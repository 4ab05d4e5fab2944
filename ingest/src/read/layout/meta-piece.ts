/** What a line about the report is made of. */
import type { ReadByline } from './bylines.js';

/** Offsets into the line. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}
export type MetaPiece =
  | (Stretch & { readonly kind: 'date'; readonly date: string })
  | (Stretch & { readonly kind: 'source'; readonly name: Stretch | undefined; readonly labelled: boolean })
  | (Stretch & { readonly kind: 'byline'; readonly byline: ReadByline })
  | (Stretch & {
      readonly kind: 'furniture';
      /** Passed over because what stands around it is understood. */
      readonly isUnknown?: true;
    });

const moveStretch = <S extends Stretch>(stretch: S, by: number): S => ({
  ...stretch,
  start: stretch.start + by,
  end: stretch.end + by,
});

const moveByline = (byline: ReadByline, by: number): ReadByline => ({
  ...moveStretch(byline, by),
  names: byline.names.map((name) => moveStretch(name, by)),
  ...(byline.outlet ? { outlet: moveStretch(byline.outlet, by) } : {}),
});

/** The same piece in a text that begins `by` units earlier. */
export const movePiece = (piece: MetaPiece, by: number): MetaPiece => {
  const moved = moveStretch(piece, by);
  if (moved.kind === 'byline') return { ...moved, byline: moveByline(moved.byline, by) };
  if (moved.kind === 'source' && moved.name) return { ...moved, name: moveStretch(moved.name, by) };
  return moved;
};
