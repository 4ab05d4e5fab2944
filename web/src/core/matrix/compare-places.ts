import type { EntitySummary, Matrix, MatrixPlace, MatrixTheme } from '@zhengtu/server/api';

export interface PlacesCompared {
  readonly places: readonly MatrixPlace[];
  /** Themes that every one of the places discussed, the most frequent first. */
  readonly shared: readonly MatrixTheme[];
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
  const discussing = new Map<string, Set<string>>();
  const meetings = new Map<string, number>();
  for (const cell of matrix.cells) {
    if (!ids.has(cell.place)) continue;
    discussing.set(cell.theme, (discussing.get(cell.theme) ?? new Set()).add(cell.place));
    meetings.set(cell.theme, (meetings.get(cell.theme) ?? 0) + cell.meetings);
  }
  const placesOf = ({ id }: MatrixTheme): ReadonlySet<string> => discussing.get(id) ?? new Set();
  const countOf = ({ id }: MatrixTheme): number => meetings.get(id) ?? 0;
  const themes = matrix.columns
    .filter((theme) => boilerplate || !theme.boilerplate)
    .sort((a, b) => countOf(b) - countOf(a) || a.id.localeCompare(b.id));
  return {
    places,
    shared: themes.filter((theme) => places.length > 0 && placesOf(theme).size === places.length),
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
