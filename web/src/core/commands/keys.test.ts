import { expect, test } from 'vitest';
import { isStroke, strokeInWords } from './keys';

const stroke = (
  key: string,
  held: Partial<Record<'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey', true>> = {},
) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
});

test('Ctrl and ⌘ both do for mod, and Shift tells undo from redo', () => {
  expect(isStroke(stroke('z', { ctrlKey: true }), 'mod+z')).toBe(true);
  expect(isStroke(stroke('z', { metaKey: true }), 'mod+z')).toBe(true);
  expect(isStroke(stroke('Z', { ctrlKey: true, shiftKey: true }), 'mod+z')).toBe(false);
  expect(isStroke(stroke('Z', { ctrlKey: true, shiftKey: true }), 'mod+shift+z')).toBe(true);
  expect(isStroke(stroke('z'), 'mod+z')).toBe(false);
});

test('a sign is itself, with Shift or without', () => {
  expect(isStroke(stroke('?', { shiftKey: true }), '?')).toBe(true);
  expect(isStroke(stroke('?'), '?')).toBe(true);
});

test('capitals typed with caps lock are the same letters', () => {
  expect(isStroke(stroke('H'), 'h')).toBe(true);
  expect(isStroke(stroke('H', { shiftKey: true }), 'h')).toBe(false);
});

test('strokes are told as they stand on the keys', () => {
  expect(strokeInWords('mod+shift+z')).toBe('Ctrl+Shift+Z');
  expect(strokeInWords('ArrowLeft')).toBe('←');
});
