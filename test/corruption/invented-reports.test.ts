import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { corruptions } from './corruptions.js';
import { differenceOf } from './difference.js';
import { shareOf } from './share.js';

const folder = new URL('../gold/dev/', import.meta.url);
const reports = shareOf(
  2,
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => fileURLToPath(new URL(name, folder))),
);

test.each(reports.map((path) => ({ path, report: basename(path, '.txt') })))(
  'invented report $report says the same, however it was damaged',
  async ({ path }) => {
    const differing: Record<string, unknown> = {};
    for (const way of Object.keys(corruptions)) {
      const difference = await differenceOf(path, way);
      if (difference.invented.length + difference.lost.length > 0) differing[way] = difference;
    }
    expect(differing).toEqual({});
  },
);
