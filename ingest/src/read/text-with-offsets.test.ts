import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  applyEdits,
  type Edit,
  fromSource,
  join,
  slice,
  splitLines,
  trim,
  withText,
} from './text-with-offsets.js';

const isRising = (offsets: Uint32Array) =>
  offsets.every((offset, i) => i === 0 || offset >= (offsets[i - 1] ?? 0));

/** Edits in order and apart, from arbitrary cut points. */
const editsOf = (text: string, cuts: readonly number[], replacements: readonly string[]): Edit[] => {
  const points = [...new Set(cuts.map((cut) => cut % (text.length + 1)))].sort((a, b) => a - b);
  const edits: Edit[] = [];
  for (let i = 0; i + 1 < points.length; i += 2) {
    const [start = 0, end = 0] = [points[i], points[i + 1]];
    edits.push({ start, end, text: replacements[i % replacements.length] ?? '' });
  }
  return edits;
};

test('after any edits, what was kept stands at its own offset in the source and offsets never decrease', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('会', '議', '(', 'a', ' ', '\n') }),
      fc.array(fc.nat(200), { maxLength: 8 }),
      fc.array(fc.string({ maxLength: 3, unit: fc.constantFrom('甲', '乙') }), {
        minLength: 1,
        maxLength: 3,
      }),
      (source, cuts, replacements) => {
        const edited = applyEdits(fromSource(source), editsOf(source, cuts, replacements));
        expect(edited.offsets).toHaveLength(edited.text.length);
        expect(isRising(edited.offsets)).toBe(true);
        for (const [i, offset] of edited.offsets.entries()) {
          const unit = edited.text[i] ?? '';
          if (!'甲乙'.includes(unit)) expect(source[offset]).toBe(unit);
        }
      },
    ),
  );
});

test('edits of edits still point into the source', () => {
  const once = applyEdits(fromSource('規(guī)模化'), [{ start: 1, end: 6, text: '' }]);
  const twice = applyEdits(once, [{ start: 1, end: 2, text: '格' }]);
  expect(twice.text).toBe('規格化');
  expect([...twice.offsets]).toEqual([0, 6, 7]);
});

test('lines are trimmed, empty ones dropped, and joined again with offsets', () => {
  const lines = splitLines(fromSource('  甲 \n\n 乙\n'));
  expect(lines.map((line) => line.text)).toEqual(['甲', '乙']);
  const joined = join(lines, '\n');
  expect(joined.text).toBe('甲\n乙');
  expect([...joined.offsets]).toEqual([2, 2, 7]);
});

test('a slice and a trim keep their offsets', () => {
  const cut = trim(slice(fromSource('甲 乙丙 丁'), 1, 5));
  expect(cut.text).toBe('乙丙');
  expect([...cut.offsets]).toEqual([2, 3]);
});

test('a text of another length cannot take the offsets', () => {
  expect(() => withText(fromSource('会议'), '会')).toThrow(RangeError);
});
