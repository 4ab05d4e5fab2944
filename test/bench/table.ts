import type { Row } from './row.js';

/** Three significant digits, and no exponent. */
export const shownNumber = (value: number): string => {
  if (!Number.isFinite(value)) return '–';
  const digits = value === 0 ? 0 : Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value))));
  return value.toLocaleString('en', { maximumFractionDigits: Math.min(digits, 6) });
};

/** Han characters take two columns of a terminal. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, character) => sum + (/[\u2e80-\uffdc]/u.test(character) ? 2 : 1), 0);

export const columns = ['name', 'size', 'value', 'peer', 'ratio', 'target', 'met'] as const;

/** The cells of a row, in the order of the columns. */
export const cellsOf = ({ name, size, value, unit, peer, ratio, target, met }: Row): string[] => [
  name,
  size,
  `${shownNumber(value)} ${unit}`.trim(),
  `${shownNumber(peer.value)} ${unit} (${peer.name})`.replace('  ', ' '),
  shownNumber(ratio),
  target ?? '',
  met === null ? '' : met ? 'yes' : 'no',
];

/** The rows as lines for a terminal, one table a suite. */
export const tableOf = (rows: readonly Row[]): string => {
  const suites = [...new Set(rows.map(({ suite }) => suite))];
  return suites
    .map((suite) => {
      const cells = [[...columns], ...rows.filter((row) => row.suite === suite).map(cellsOf)];
      const widths = columns.map((_, at) => Math.max(...cells.map((line) => widthOf(line[at] ?? ''))));
      const lines = cells.map((line) =>
        line
          .map((cell, at) => cell + ' '.repeat((widths[at] ?? 0) - widthOf(cell)))
          .join('  ')
          .trimEnd(),
      );
      return `\n${suite}\n${lines.join('\n')}`;
    })
    .join('\n');
};
