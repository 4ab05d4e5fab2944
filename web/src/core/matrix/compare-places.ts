import type { EntitySummary, Matrix, MatrixPlace, MatrixTheme } from '@zhengtu/server/api';

export interface SharedTheme {
  readonly theme: MatrixTheme;
  readonly counts: readonly { readonly place: EntitySummary; readonly meetings: number }[];
}

export interface PlacesCompared {
  readonly places: readonly MatrixPlace[];
  /** Themes that every one of the places discussed, the most frequent first, with how often each did. */
  readonly shared: readonly SharedTheme[];
  /** Themes that several but not all of them discussed, with those, the most widely discussed first. */
  readonly some: readonly { readonly theme: MatrixTheme; readonly places: readonly EntitySummary[] }[];
  /** An each place, the themes that it alone of these places discussed. */
  readonly alone: readonly (MatrixPlace & { readonly themes: readonly MatrixTheme[] })[];
}

/** What the chosen places have in common and what only one has; places the matrix does not know are left out. */
export const comparePlaces = (
  matrix: Matrix,
  chosen: readonly string[],
  { boilerplate }: { readonly boilerplate: boolean },
): PlacesCompared => {
  const places = matrix.rows.filter(({ place }) => chosen.includes(place.id));
  const ids = new Set(places.map(({ place }) => place.id));
  const discussing = new Map<string, Map<string, number>>();
  for (const cell of matrix.cells) {
    if (!ids.has(cell.place)) continue;
    const counts = discussing.get(cell.theme) ?? new Map<string, number>();
    discussing.set(cell.theme, counts.set(cell.place, cell.meetings));
  }
  const placesOf = ({ id }: MatrixTheme): ReadonlyMap<string, number> => discussing.get(id) ?? new Map();
  const countOf = (theme: MatrixTheme): number =>
    [...placesOf(theme).values()].reduce((sum, meetings) => sum + meetings, 0);
  const themes = matrix.columns
    .filter((theme) => boilerplate || !theme.boilerplate)
    .sort((a, b) => countOf(b) - countOf(a) || a.id.localeCompare(b.id));
  return {
    places,
    shared: themes
      .filter((theme) => places.length > 0 && placesOf(theme).size === places.length)
      .map((theme) => ({
        theme,
        counts: places.map(({ place }) => ({ place, meetings: placesOf(theme).get(place.id) ?? 0 })),
      })),
    some: themes
      .filter((theme) => placesOf(theme).size > 1 && placesOf(theme).size < places.length)
      .map((theme) => ({
        theme,
        places: places.filter(({ place }) => placesOf(theme).has(place.id)).map(({ place }) => place),
      }))
      .sort((a, b) => b.places.length - a.places.length),
    alone: places.map((row) => ({
      ...row,
      themes: themes.filter((theme) => placesOf(theme).size === 1 && placesOf(theme).has(row.place.id)),
    })),
  };
};
