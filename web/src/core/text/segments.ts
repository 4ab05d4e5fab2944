/**
 * Cuts a text where spans begin and end, so that overlapping spans can be drawn.
 *
 *     text    市 委 书 记 高 建 军
 *     spans   └─ 市委 ┘   └ 高建军 ┘
 *             └──────── fact ────────┘
 *     pieces  [市委: fact, 市委] [书记: fact] [高建军: fact, 高建军]
 */
export interface Span<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

export interface Segment<T> {
  readonly start: number;
  readonly text: string;
  /** The values of all spans that cover it, widest span first. */
  readonly values: readonly T[];
}

/**
 * The pieces of `text` between `from` and `to`, in order and without gaps. Spans may overlap, touch or run over the
 * edges; empty and inverted ones are left out. Offsets are UTF-16 code units.
 */
export const segmentText = <T>(
  text: string,
  spans: readonly Span<T>[],
  from = 0,
  to = text.length,
): Segment<T>[] => {
  const inside = spans
    .filter((span) => span.start < span.end && span.start < to && span.end > from)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const cuts = new Set([from, to]);
  for (const { start, end } of inside) {
    cuts.add(Math.max(start, from));
    cuts.add(Math.min(end, to));
  }
  const edges = [...cuts].sort((a, b) => a - b);
  const segments: Segment<T>[] = [];
  let open: Span<T>[] = [];
  let next = 0;
  edges.forEach((start, at) => {
    const end = edges[at + 1];
    if (end === undefined) return;
    open = open.filter((span) => span.end > start);
    for (let span = inside[next]; span && span.start <= start; span = inside[++next]) open.push(span);
    const covering = [...open].sort((a, b) => b.end - b.start - (a.end - a.start));
    segments.push({ start, text: text.slice(start, end), values: covering.map((span) => span.value) });
  });
  return segments;
};
