import { expect, test } from 'vitest';
import { IngestError } from '../../errors.js';
import { readSourceText } from './index.js';
import { largestReport, longestText } from './limits.js';

const failureOf = (path: string, bytes: Uint8Array): IngestError => {
  try {
    readSourceText({ path, bytes, told: {} });
  } catch (error) {
    if (error instanceof IngestError) return error;
    throw error;
  }
  throw new Error(`${path} was read`);
};
const bytesOf = (text: string) => new TextEncoder().encode(text);

test('text is read whatever its ending in capitals', () => {
  expect(readSourceText({ path: 'a.TXT', bytes: bytesOf('会议'), told: {} }).text).toBe('会议');
});

test.each([
  ['empty-file', 'a.txt', new Uint8Array()],
  ['empty-file', 'a.txt', bytesOf(' \n\u3000')],
  ['too-large', 'a.txt', new Uint8Array(largestReport + 1)],
  ['too-large', 'a.txt', bytesOf('会'.repeat(longestText + 1))],
  ['unsupported-format', 'a.xyz', bytesOf('会议')],
  ['not-text', 'a.txt', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16])],
  ['not-text', 'a.txt', bytesOf('%PDF-1.7\n')],
  ['not-text', 'a.txt', Uint8Array.from({ length: 400 }, (_, i) => (i % 2 ? 7 : 65))],
] as const)('%s is told by name', (code, path, bytes) => {
  const failure = failureOf(path, bytes);
  expect(failure.code).toBe(code);
  expect(failure.message).toContain(path);
});
