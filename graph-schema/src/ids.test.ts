import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evidenceRef, foldName, parseEvidenceRef, placeId } from './ids.js';

test('an evidence reference is read back as it was written', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 0, max: 1e6 }), (start, end) => {
      const document = 'document:8bcc82c7832b0293';
      expect(parseEvidenceRef(evidenceRef(document, start, end))).toEqual({ document, start, end });
    }),
  );
});

test('what is no evidence reference is not read', () => {
  expect(parseEvidenceRef('place:210900')).toBeUndefined();
});

test('folding makes names equal that differ in marks only, and is stable', () => {
  expect(foldName('“两湖”创新区')).toBe(foldName('两湖创新区'));
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      expect(foldName(foldName(name))).toBe(foldName(name));
    }),
    { examples: [['Ô´'], ['İ']] },
  );
});

test('a village without a code stands under its county', () => {
  expect(placeId({ parent: '410304', name: '杨湾村' })).toBe('place:410304/杨湾村');
});
