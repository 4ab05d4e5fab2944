/**
 * Text that remembers where it came from.
 *
 *   source   規 ( g u ī ) 模      sourceText of the report
 *   text     規           模      after annotations are stripped
 *   offsets  0            6       one per UTF-16 unit of text, into the source
 *
 * Every cleaning step takes one and gives one, so that a span of the clean text can be shown in the source.
 */
export interface TextWithOffsets {
  readonly text: string;
  /** Offset in the source of each UTF-16 unit of `text`; never decreasing. */
  readonly offsets: Uint32Array;
}

/** A stretch `[start, end)` to be replaced; `offsets` (one per unit of `text`) defaults to the stretch's own. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly offsets?: ArrayLike<number>;
}

/** The source itself: every unit stands at its own offset. */
export const fromSource = (text: string): TextWithOffsets => ({
  text,
  offsets: Uint32Array.from({ length: text.length }, (_, i) => i),
});

export const slice = (of: TextWithOffsets, start: number, end = of.text.length): TextWithOffsets => ({
  text: of.text.slice(start, end),
  offsets: of.offsets.subarray(start, Math.max(start, Math.min(end, of.text.length))),
});

/** Without the white space at both ends. */
export const trim = (of: TextWithOffsets): TextWithOffsets => {
  const start = of.text.length - of.text.trimStart().length;
  const end = of.text.trimEnd().length;
  return slice(of, Math.min(start, end), end);
};

/**
 * The same text with other characters in the same places, e.g. 會議 → 会议.
 * @throws RangeError when the lengths differ: offsets would no longer hold.
 */
export const withText = (of: TextWithOffsets, text: string): TextWithOffsets => {
  if (text.length !== of.text.length) {
    throw new RangeError(
      `A text of ${of.text.length} units cannot take the offsets of one of ${text.length}.`,
    );
  }
  return { text, offsets: of.offsets };
};

const offsetOfUnit = (of: TextWithOffsets, edit: Edit, i: number): number => {
  const own = edit.offsets?.[i];
  if (own !== undefined) return own;
  const at = Math.max(0, Math.min(edit.start + i, edit.end - 1, of.offsets.length - 1));
  return of.offsets[at] ?? 0;
};

/** Replaces the stretches that `edits` name: in order, not overlapping. */
export const applyEdits = (of: TextWithOffsets, edits: readonly Edit[]): TextWithOffsets => {
  if (edits.length === 0) return of;
  const growth = edits.reduce((sum, e) => sum + e.text.length - (e.end - e.start), 0);
  const offsets = new Uint32Array(of.text.length + growth);
  const pieces: string[] = [];
  let read = 0;
  let written = 0;
  const keepUntil = (end: number) => {
    pieces.push(of.text.slice(read, end));
    offsets.set(of.offsets.subarray(read, end), written);
    written += end - read;
  };
  for (const edit of edits) {
    keepUntil(edit.start);
    pieces.push(edit.text);
    for (let i = 0; i < edit.text.length; i++) offsets[written++] = offsetOfUnit(of, edit, i);
    read = edit.end;
  }
  keepUntil(of.text.length);
  return { text: pieces.join(''), offsets };
};

/** The parts with one `separator` unit between them, which takes the offset of the unit before it. */
export const join = (parts: readonly TextWithOffsets[], separator: string): TextWithOffsets => {
  const kept = parts.filter((part) => part.text.length > 0);
  const length = kept.reduce((sum, part) => sum + part.text.length, 0);
  const offsets = new Uint32Array(length + Math.max(0, kept.length - 1) * separator.length);
  let written = 0;
  for (const [i, part] of kept.entries()) {
    if (i > 0) {
      const before = offsets[written - 1] ?? 0;
      offsets.fill(before, written, written + separator.length);
      written += separator.length;
    }
    offsets.set(part.offsets, written);
    written += part.text.length;
  }
  return { text: kept.map((part) => part.text).join(separator), offsets };
};

/** Splits into lines, trimmed, without the empty ones. */
export const splitLines = (of: TextWithOffsets): TextWithOffsets[] => {
  const lines: TextWithOffsets[] = [];
  let start = 0;
  for (const line of of.text.split('\n')) {
    const trimmed = trim(slice(of, start, start + line.length));
    if (trimmed.text) lines.push(trimmed);
    start += line.length + 1;
  }
  return lines;
};
