/**
 * Of the invented reports of `test/gold/dev`, how many differ when corrupted, at most: of every sixth, which the suite
 * reads by default, and of all. Only ever lowered. Ways that are not named change none.
 */
export const mostDiffering: Readonly<Record<string, { readonly some: number; readonly all: number }>> = {
  'with bytes lost': { some: 0, all: 0 },
  'on one line': { some: 0, all: 13 },
  'as a government site': { some: 0, all: 1 },
  'as a newspaper’s site': { some: 0, all: 4 },
  'as an old page': { some: 0, all: 3 },
  'as a public account’s page': { some: 0, all: 4 },
  'as a page for phones': { some: 0, all: 4 },
  'as a PDF document': { some: 0, all: 1 },
};
