import { HASH_BITS } from './feature-hash.js';
import { LABEL_COUNT } from './label.js';

/** Slots are padded to a power of two so that one is found by a shift. */
export const SLOT_WIDTH = 8;
const EMPTY = -1;
/** At this many slots a row, a look-up of an absent feature ends after a step or two. */
const SLOTS_PER_ROW = 1.6;

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
  /** One bit for each possible hash: most features of a text are not in the model, and this says so fastest. */
  readonly presence: Uint32Array;
  /** Open addressing: the hash of the feature in each slot, or -1. */
  readonly keys: Int32Array;
  /** Weights of slot s at `s * 8`, one for each label. */
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
  return { transitions, quantum, ...toSlots(rows, weights) };
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

function toSlots(
  rows: Int32Array,
  weightsByLabel: Int8Array,
): Pick<NameModel, 'presence' | 'keys' | 'weights'> {
  let size = 1;
  while (size < rows.length * SLOTS_PER_ROW) size *= 2;
  const keys = new Int32Array(size).fill(EMPTY);
  const weights = new Int8Array(size * SLOT_WIDTH);
  const presence = new Uint32Array((1 << HASH_BITS) / 32);
  for (const [index, row] of rows.entries()) {
    presence[row >>> 5] = (presence[row >>> 5] ?? 0) | (1 << (row & 31));
    let slot = row & (size - 1);
    while (keys[slot] !== EMPTY) slot = (slot + 1) & (size - 1);
    keys[slot] = row;
    for (let label = 0; label < LABEL_COUNT; label += 1) {
      weights[slot * SLOT_WIDTH + label] = weightsByLabel[label * rows.length + index] ?? 0;
    }
  }
  return { presence, keys, weights };
}
