/** The first stage: bytes in, a {@link CleanDocument} out. */
import { createHash } from 'node:crypto';
import type { Span } from '../record.js';
import { assemble } from './assemble.js';
import { stripAnnotations } from './clean/annotations.js';
import { joinHardWraps } from './clean/hard-wraps.js';
import { normalise } from './clean/normalise.js';
import { simplify } from './clean/simplify.js';
import type { CleanDocument, SourceFile } from './clean-document.js';
import { repairDamage } from './damage/repair.js';
import { readSourceText } from './formats/index.js';
import { readLayout } from './layout/layout.js';
import { siteNames } from './layout/site-names.js';
import { fromSource } from './text-with-offsets.js';

export type {
  Byline,
  CleanDocument,
  Paragraph,
  ParagraphKind,
  SourceFile,
  ToldFacts,
} from './clean-document.js';
export {
  type ColumnNames,
  columnKinds,
  drawText,
  type Part,
  readableEndings,
  sniffEnding,
  splitSourceFile,
  withColumns,
} from './formats/index.js';
export { readToldFacts } from './told-facts.js';

/** The stretches of the clean text that come from stretches of the source. */
const inCleanText = (spans: readonly Span[], sourceOffsets: Uint32Array): Span[] =>
  spans.flatMap(([from, to]): Span[] => {
    const start = sourceOffsets.findIndex((offset) => offset >= from && offset < to);
    if (start < 0) return [];
    let end = start;
    while (end < sourceOffsets.length && (sourceOffsets[end] ?? to) < to) end++;
    return [[start, end]];
  });

/** U+FFFD stands where bytes meant nothing: such places are damaged too. In order, none inside another. */
const withLostCharacters = (damaged: readonly Span[], text: string): Span[] => {
  const lost = [...text.matchAll(/\ufffd+/gu)].map(({ index, 0: run }): Span => [index, index + run.length]);
  const apart = lost.filter(([start, end]) => !damaged.some(([from, to]) => from <= start && end <= to));
  return [...damaged, ...apart].sort(([a], [b]) => a - b);
};

/**
 * Reads one report: a file that holds one (see `splitSourceFile`), with its text drawn (see `drawText`).
 * @throws IngestError 'empty-file', 'too-large', 'unsupported-format' or 'not-text', naming the file, the reason
 *   and the way out.
 */
export const readDocument = (file: SourceFile): CleanDocument => {
  const { text: sourceText, url } = readSourceText(file);
  const sha256 = createHash('sha256').update(file.bytes).digest('hex');
  const repaired = repairDamage(fromSource(sourceText));
  const bare = stripAnnotations(repaired.text);
  const simple = simplify(joinHardWraps(normalise(bare.text)));
  const report = assemble(readLayout(simple.text));
  return {
    ...report,
    id: `document:${sha256.slice(0, 16)}`,
    sha256,
    path: file.path,
    source: file.told.source ?? report.source,
    url: file.told.url ?? url ?? null,
    siteNames: siteNames(simple.text.text),
    script: simple.script,
    annotated: bare.stripped + repaired.restored > 0,
    damaged: withLostCharacters(inCleanText(repaired.damaged, report.sourceOffsets), report.text),
    told: file.told,
    sourceText,
  };
};
