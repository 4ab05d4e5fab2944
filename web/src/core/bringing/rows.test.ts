import { expect, test } from 'vitest';
import { bringEn } from '../../locales/bring.en';
import { en } from '../../locales/en';
import { failureList } from './failure-words';
import { broughtIn, canTryAgain, type Result, type Row, totalsOf } from './rows';

const picked = { file: new File(['x'], 'x'), path: 'x' };
const row = (number: number, is: 'waiting' | 'sent' | 'done' | 'stopped', ...results: Result[]): Row => ({
  number,
  path: `a/${number}.txt`,
  picked,
  state: { is },
  results,
});
const read = (document: string, meetings: number): Result => ({
  name: '',
  part: '',
  outcome: 'read',
  document,
  meetings,
  people: 3,
  themes: 2,
});
const failed = (code: string, part = ''): Result => ({
  name: '',
  part,
  outcome: 'failed',
  code,
  message: 'the server’s words',
});

const rows: readonly Row[] = [
  row(0, 'done', read('document:0a', 2)),
  row(1, 'done', read('document:0b', 0), read('document:0b', 1), failed('empty-file', 'in/二.txt')),
  row(2, 'done', { name: '', part: '', outcome: 'known', document: 'document:0c' }),
  row(3, 'waiting'),
  row(4, 'sent'),
  row(5, 'stopped'),
  { number: 6, path: 'a/x.jpg', state: { is: 'unfit', why: 'type' }, results: [] },
];

test('totals count reports, of which a file may hold several', () => {
  expect(totalsOf(rows)).toEqual({
    waiting: 1,
    underway: 1,
    stopped: 1,
    unfit: 1,
    read: 3,
    known: 1,
    failed: 1,
    withoutMeeting: 1,
    meetings: 3,
  });
});

test('what was read is told by its document, each once', () => {
  expect(broughtIn(rows)).toEqual(['document:0a', 'document:0b']);
});

test('what failed or was stopped is tried again, what cannot be sent is not', () => {
  expect(rows.filter(canTryAgain).map(({ number }) => number)).toEqual([1, 5]);
});

test('failures are listed a line each, with the file, the reason in words and the server’s own', () => {
  expect(failureList(rows, bringEn, en.errors).split('\n')).toEqual([
    `a/1.txt/in/二.txt\tThe file is empty Save the report's text in it, or leave it out.\tthe server’s words`,
    'a/x.jpg\tFiles of this type are not read',
  ]);
});
