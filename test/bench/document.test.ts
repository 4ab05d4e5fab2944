import { expect, test } from 'vitest';
import { benchmarksDocument } from './document.js';
import { rowOf } from './row.js';
import { shownNumber, tableOf } from './table.js';

const missed = rowOf('reading', {
  name: 'read and extract, one core',
  size: '100 reports',
  value: 60,
  unit: 'documents/s',
  peer: { name: 'jieba', value: 6000 },
  target: { of: 'value', atLeast: 100 },
});
const machine = {
  cores: 2,
  processor: 'a processor',
  memoryGigabytes: 8,
  platform: 'linux x64',
  loadAtStart: 0.2,
  loadAtEnd: 1.9,
};
const report = {
  machine,
  versions: { node: '20.0.0' },
  quick: false,
  seconds: { reading: 125 },
  rows: [missed],
};

test('the page names each missed target, the peer, and the command that repeats the suite', () => {
  const page = benchmarksDocument([report], ['reading']);
  expect(page).toContain(
    '- reading: read and extract, one core, 100 reports: 60 documents/s (ratio 0.01); target ≥ 100',
  );
  expect(page).toContain('6,000 documents/s (jieba)');
  expect(page).toContain('npm run bench -- reading` (2 min 5 s)');
  expect(page).toContain('The suites below took 2 min 5 s.');
});

test('targets that are missed for one reason are told together, the reason once', () => {
  const queue = (name: string) => ({
    ...missed,
    suite: 'load',
    name: `${name} among clients who never pause`,
  });
  const rows = [queue('search'), missed, queue('matrix')];
  const [search, matrix, why, ...others] = benchmarksDocument([{ ...report, rows }], ['load', 'reading'])
    .split('\n')
    .filter((line) => /^(- |Why)/.test(line));
  expect([search, matrix].map((line) => line?.split(' among')[0])).toEqual([
    '- load: search',
    '- load: matrix',
  ]);
  expect(why).toContain('a queue');
  expect(others.join()).not.toContain('a queue');
});

test('figures of a busy machine are marked as rough', () => {
  const busy = benchmarksDocument([{ ...report, machine: { ...machine, loadAtStart: 9.5 } }], ['reading']);
  expect(busy).toContain('The machine was busy (load 9.5 to 1.9 on 2 cores)');
  expect(benchmarksDocument([report], ['reading'])).not.toContain('busy');
});

test('a suite is told by the newest run that has it, in the order of the suites', () => {
  const start = { ...missed, suite: 'start' };
  const older = { ...report, rows: [{ ...missed, value: 50 }, start] };
  const page = benchmarksDocument([report, older], ['start', 'reading']);
  expect(page).toContain('60 documents/s');
  expect(page).not.toContain('50 documents/s');
  expect(page.indexOf('## start')).toBeLessThan(page.indexOf('## reading'));
});

test('numbers show three digits that count', () => {
  expect([1234.5, 12.345, 0.012345, 0].map(shownNumber)).toEqual(['1,235', '12.3', '0.0123', '0']);
});

test('columns of the table stand under each other', () => {
  const [, , head = '', row = ''] = tableOf([missed]).split('\n');
  expect(row.indexOf('100 reports')).toBe(head.indexOf('size'));
});
