import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { dataToAsk, samplesIn } from './existing-data.js';

const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
afterEach(() => said.mockClear());

const folderWith = (...paths: string[]): string => {
  const data = mkdtempSync(join(tmpdir(), 'zhengtu-data-'));
  for (const path of paths) mkdirSync(join(data, path), { recursive: true });
  return data;
};
const asked = (data: string): string => dataToAsk({ store: 'embedded', data }).data;

test('a folder with reports of one’s own is asked, whether or not the samples are there', () => {
  const data = folderWith('records', 'samples/records');
  expect(asked(data)).toBe(data);
  expect(said).not.toHaveBeenCalled();
});

test('where only the samples were read, they are asked, and it is said', () => {
  const data = folderWith('samples/records');
  expect(asked(data)).toBe(samplesIn(data));
  expect(said.mock.lastCall?.[0]).toContain('the samples');
});

test('a folder that is not there is refused with the way out', () => {
  expect(() => asked(join(folderWith(), 'mistyped'))).toThrow(/zhengtu ingest/);
});
