import type { Matrix, PlaceProfile } from '@zhengtu/server/api';

/** A matrix with rows for places of other levels, so that a county can be compared with a city elsewhere. */
export const withPlaces = (matrix: Matrix, profiles: readonly PlaceProfile[]): Matrix => {
  const known = new Set(matrix.rows.map(({ place }) => place.id));
  const more = profiles.filter(({ place }) => !known.has(place.id));
  if (more.length === 0) return matrix;
  const themes = more.flatMap((profile) => profile.themes.map(({ theme }) => theme));
  return {
    rows: [...matrix.rows, ...more.map(({ place, province }) => ({ place, province }))],
    columns: [...new Map([...matrix.columns, ...themes].map((theme) => [theme.id, theme])).values()],
    cells: [
      ...matrix.cells,
      ...more.flatMap(({ place, themes: own }) =>
        own.map(({ theme, ...counts }) => ({ place: place.id, theme: theme.id, direct: true, ...counts })),
      ),
    ],
  };
};
