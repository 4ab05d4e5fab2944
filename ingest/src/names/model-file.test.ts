import { expect, test } from 'vitest';
import { LABEL_COUNT } from './label.js';
import { parseNameModel, placeOfRow, ROW_WIDTH } from './model-file.js';

/** A model of three rows, two of them in one group of 32 hashes. */
function tinyModel(): Uint8Array {
  const rows = [3, 11, 400];
  const rowBytes = [3, 8, 0x85, 0x03];
  const bytes = new Uint8Array(12 + 56 * 4 + 4 + rowBytes.length + LABEL_COUNT * rows.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, rows.length, true);
  view.setFloat32(4, 0.5, true);
  view.setFloat32(12, 1.25, true);
  view.setUint32(12 + 56 * 4, rowBytes.length, true);
  bytes.set(rowBytes, 12 + 56 * 4 + 4);
  const weights = 12 + 56 * 4 + 4 + rowBytes.length;
  for (let label = 0; label < LABEL_COUNT; label += 1) {
    for (let row = 0; row < rows.length; row += 1)
      view.setInt8(weights + label * rows.length + row, 10 * row - label);
  }
  return bytes;
}

test('a model file gives transitions, quantum, and the weights of each row', () => {
  const model = parseNameModel(tinyModel());
  expect(model.quantum).toBe(0.5);
  expect(model.transitions[0]).toBe(1.25);
  const bitOf = (row: number) => ((model.presence[row >>> 5] ?? 0) >>> (row & 31)) & 1;
  for (const [index, row] of [3, 11, 400].entries()) {
    expect(bitOf(row)).toBe(1);
    const place = placeOfRow(model.presence[row >>> 5] ?? 0, model.rowsBefore[row >>> 5] ?? 0, row);
    expect([...model.weights.subarray(place * ROW_WIDTH, place * ROW_WIDTH + LABEL_COUNT)]).toEqual(
      Array.from({ length: LABEL_COUNT }, (_, label) => 10 * index - label),
    );
  }
  for (const row of [0, 2, 4, 399, 401, 4_000_000]) expect(bitOf(row)).toBe(0);
});

test('a file cut short is refused', () => {
  expect(() => parseNameModel(tinyModel().subarray(0, 100))).toThrow(RangeError);
});
