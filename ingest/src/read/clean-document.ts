import type { Script, WriterRole } from '@zhengtu/graph-schema';
import type { Span } from '../record.js';
import type { ColumnNames } from './formats/records/columns.js';

/** One report as bytes, before anything is known of it. */
export interface SourceFile {
  /** As given by the user; names the report in messages. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly told: ToldFacts;
  /** Of a table or data file: what its columns are called, where that is not left to guessing. */
  readonly columns?: ColumnNames;
  /** Its text, where drawing it from the bytes takes time of its own (PDF): see `drawText`. */
  readonly text?: string;
}

/** What a folder's owner knows of every report in it (`zhengtu.json`): used before what is inferred. */
export interface ToldFacts {
  readonly source?: string;
  /** Name or GB/T 2260 code of a division. */
  readonly place?: string;
  readonly year?: number;
  readonly url?: string;
  readonly fictional?: boolean;
}

/** What a stretch of the clean text is. Paragraphs do not overlap and are in order. */
export type ParagraphKind = 'title' | 'dateline' | 'body' | 'byline';
export interface Paragraph {
  readonly start: number;
  readonly end: number;
  readonly kind: ParagraphKind;
}

/** A person who made the report, as its bylines say. */
export interface Byline {
  readonly name: string;
  readonly role: WriterRole;
  readonly span: Span;
  /** The words that tell the role: 全媒体记者, 责编, … */
  readonly title: string;
}

/**
 * A report made readable: simplified script, annotations stripped, lost bytes repaired or marked, and nothing left
 * of the page around it. `text` is the paragraphs joined by `\n`; every offset in a record points into it.
 */
export interface CleanDocument {
  readonly id: string;
  readonly sha256: string;
  readonly path: string;
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly title: string | null;
  /** Publication day as the page states it: full, or `--MM-DD`; `null` if not stated. */
  readonly published: string | null;
  readonly source: string | null;
  /** Where the source's name stands in `text`, if it does. */
  readonly sourceSpan: Span | null;
  readonly url: string | null;
  /** What the page around the report calls its site (高阳县人民政府, 高阳 of 高阳要闻), as it stands there. */
  readonly siteNames: readonly string[];
  readonly bylines: readonly Byline[];
  readonly script: Script;
  readonly annotated: boolean;
  readonly damaged: readonly Span[];
  readonly told: ToldFacts;
  /** The decoded source, before any cleaning. */
  readonly sourceText: string;
  /** Offset in `sourceText` of each UTF-16 unit of `text` (same length, never decreasing within a paragraph). */
  readonly sourceOffsets: Uint32Array;
}
