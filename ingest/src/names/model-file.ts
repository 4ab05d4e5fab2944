import { HASH_BITS } from './feature-hash.js';
import { LABEL_COUNT } from './label.js';

/** Rows are padded to a power of two so that one is found by a shift. */
export const ROW_WIDTH = 8;

/**
 * The weights of the conditional random field.
 *
 * ```
 * uint32 rows | float32 quantum | uint32 feature set | float32[8][7] transitions (row 7: from the sentence's start)
 * uint32 bytes | row numbers: differences as variable-length integers, seven bits a byte, low first
 * int8[7][rows] weights, label by label; a weight is its integer times the quantum
 * ```
 */
export interface NameModel {
  /** Score of label b after label a at `a * 7 + b`; the eighth row is for the first character. */
  readonly transitions: Float32Array;
  readonly quantum: number;
  /** A bit for each possible hash: most features of a text are not in the model, and one look here tells. */
  readonly presence: Uint32Array;
  /** How many rows there are before each 32 hashes: a row's place is this and the bits below its own. */
  readonly rowsBefore: Uint32Array;
  /** Weights of the nth row at `n * 8`, one for each label. */
  readonly weights: Int8Array;
}

/** Parses a model file. Throws a RangeError where the file ends too early. */
export function parseNameModel(bytes: Uint8Array): NameModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const rowCount = view.getUint32(0, true);
  const quantum = view.getFloat32(4, true);
  const transitions = new Float32Array((LABEL_COUNT + 1) * LABEL_COUNT);
  let offset = 12;
  for (let index = 0; index < transitions.length; index += 1, offset += 4) {
    transitions[index] = view.getFloat32(offset, true);
  }
  const rowBytes = view.getUint32(offset, true);
  const rows = readRowNumbers(bytes.subarray(offset + 4, offset + 4 + rowBytes), rowCount);
  const weights = new Int8Array(
    bytes.buffer,
    bytes.byteOffset + offset + 4 + rowBytes,
    LABEL_COUNT * rowCount,
  );
  return { transitions, quantum, ...rankRows(rows), weights: byRow(weights, rowCount) };
}

function readRowNumbers(bytes: Uint8Array, count: number): Int32Array {
  const rows = new Int32Array(count);
  let offset = 0;
  let row = 0;
  for (let index = 0; index < count; index += 1) {
    let difference = 0;
    let shift = 0;
    let byte: number;
    do {
      byte = bytes[offset] ?? 0;
      offset += 1;
      difference |= (byte & 0x7f) << shift;
      shift += 7;
    } while (byte >= 0x80);
    row += difference;
    rows[index] = row;
  }
  return rows;
}

/** @param rows in ascending order */
function rankRows(rows: Int32Array): Pick<NameModel, 'presence' | 'rowsBefore'> {
  const presence = new Uint32Array((1 << HASH_BITS) / 32);
  const rowsBefore = new Uint32Array(presence.length);
  for (const row of rows) presence[row >>> 5] = (presence[row >>> 5] ?? 0) | (1 << (row & 31));
  for (let group = 1; group < presence.length; group += 1) {
    rowsBefore[group] = (rowsBefore[group - 1] ?? 0) + countBits(presence[group - 1] ?? 0);
  }
  return { presence, rowsBefore };
}

function byRow(weightsByLabel: Int8Array, rowCount: number): Int8Array {
  const weights = new Int8Array(rowCount * ROW_WIDTH);
  for (let label = 0; label < LABEL_COUNT; label += 1) {
    for (let row = 0; row < rowCount; row += 1) {
      weights[row * ROW_WIDTH + label] = weightsByLabel[label * rowCount + row] ?? 0;
    }
  }
  return weights;
}

/**
 * Where among the model's rows a row number stands that the model has.
 * @param bits the group of `presence` that the row number is in
 * @param before rows before that group
 */
export function placeOfRow(bits: number, before: number, row: number): number {
  return before + countBits(bits & ((1 << (row & 31)) - 1));
}

/** Ones in a 32-bit integer, by adding them up in ever wider fields. */
function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
