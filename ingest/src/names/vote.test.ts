import { expect, test } from 'vitest';
import { loadNameTagger, voteOnNames } from './index.js';
import type { NameSpan, NameTagger } from './name-tagger.js';

/** Tags as people exactly the [start, end) given. */
const tagging = (...spans: readonly [number, number][]): NameTagger => ({
  tag: () => spans.map(([start, end]): NameSpan => ({ start, end, kind: 'person', probability: 0.8 })),
});

test('a name stays if half of its occurrences were tagged', () => {
  expect(voteOnNames('林晓峰，林晓峰', tagging([0, 3]))).toEqual([
    { name: '林晓峰', tagged: 1, total: 2, probability: 0.4 },
  ]);
  expect(voteOnNames('周例会，周例会，周例会', tagging([0, 3]))).toEqual([]);
});

test('of overlapping names the better supported stays, the longer where they are equal', () => {
  const text = '徐冰常，徐冰，徐冰';
  expect(voteOnNames(text, tagging([0, 3], [4, 6], [7, 9])).map((vote) => vote.name)).toEqual(['徐冰']);
  expect(voteOnNames('徐冰常，徐冰', tagging([0, 3], [4, 6])).map((vote) => vote.name)).toEqual(['徐冰常']);
});

test('spaced and closed forms of a name are one', () => {
  expect(voteOnNames('禹 斌，禹斌', tagging([0, 3], [4, 6]))).toMatchObject([
    { name: '禹斌', tagged: 2, total: 2 },
  ]);
});

test('odd shapes and surnames with a title are dropped', () => {
  expect(voteOnNames('李市长', tagging([0, 3]))).toEqual([]);
  expect(voteOnNames('好好', tagging([0, 2]))).toEqual([]);
  expect(voteOnNames('会议精神传达', tagging([0, 5]))).toEqual([]);
  expect(voteOnNames('欧阳文博', tagging([0, 4]))).toHaveLength(1);
  expect(voteOnNames('买买提·艾力', tagging([0, 6]))).toHaveLength(1);
  expect(voteOnNames('扎西多杰，额尔敦扎木苏', tagging([0, 4], [5, 11]))).toHaveLength(2);
});

test('a whole report votes for its people and no others', () => {
  const report = `市委书记林晓峰主持会议。市领导周海燕、赵铁柱出席。
    会上，林晓峰强调，要抓好教育改革；周海燕作了部署，赵铁柱通报了情况。记者 王一鸣`;
  const names = voteOnNames(report, loadNameTagger()).map((vote) => vote.name);
  expect(names.sort()).toEqual(['林晓峰', '周海燕', '赵铁柱', '王一鸣'].sort());
});
