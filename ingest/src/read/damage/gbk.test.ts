import { expect, test } from 'vitest';
import { gbkBytes, gbkCharacter } from './gbk.js';

test('characters go to bytes and back', () => {
  for (const character of '規模化應用優為“”，；') {
    const [lead = 0, trail = 0] = gbkBytes(character) ?? [];
    expect(gbkCharacter(lead, trail)).toBe(character);
  }
  expect(gbkBytes('化')).toEqual([0xbb, 0xaf]);
  expect(gbkBytes('a')).toEqual([0x61]);
});

test('what GBK cannot write has no bytes', () => {
  expect(gbkBytes('𠀋')).toBeUndefined();
});
