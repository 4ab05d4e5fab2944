import type { IngestSummary } from '@zhengtu/ingest';
import { expect, test } from 'vitest';
import { summaryLines } from './summary.js';

const summary: IngestSummary = {
  read: 3,
  skipped: 1,
  loaded: 2,
  versions: 0,
  removed: 0,
  notReports: ['reports/a\n99 reports read.txt', 'reports/\u001b[31mb.txt'],
  failed: [{ path: 'c.pdf', code: 'unreadable-file', message: 'reports/\u202efdp.c cannot be read.' }],
  passedOver: [],
};

test('each file is one line, and its name neither feigns another nor steers the terminal', () => {
  expect(summaryLines(summary)).toEqual([
    '3 reports read, 1 known already, 2 loaded into the graph.',
    'No meeting was found in 2 of them; they are kept as documents:',
    '  reports/a 99 reports read.txt',
    '  reports/[31mb.txt',
    '1 could not be read; the rest is not affected:',
    '  reports/fdp.c cannot be read. [unreadable-file]',
  ]);
});
