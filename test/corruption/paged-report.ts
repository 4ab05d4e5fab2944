import type { CleanDocument } from '@zhengtu/ingest';
import type { PagedReport } from './page-layouts.js';

/** The source's lines by what they are on a page: as a clean reading of it tells them apart. */
export const pagedReport = ({
  sourceText,
  sourceOffsets,
  paragraphs,
  title,
  text,
}: CleanDocument): PagedReport => {
  const lineAt = (offset: number): number =>
    sourceText.slice(0, sourceOffsets[offset] ?? 0).split('\n').length - 1;
  const lines = sourceText.split('\n').map((line) => line.trim());
  const headline = paragraphs.find(({ start, end }) => text.slice(start, end) === title);
  const body = paragraphs.filter(({ kind }) => kind === 'body').map(({ start }) => lineAt(start));
  const titleAt = headline ? lineAt(headline.start) : -1;
  const first = Math.min(...body);
  const last = Math.max(...body);
  const from = (start: number, end?: number) =>
    lines.slice(start, end).filter((line, i) => line !== '' && start + i !== titleAt);
  return {
    headline: lines[titleAt] ?? '',
    about: from(0, first),
    paragraphs: from(first, last + 1),
    closing: from(last + 1),
  };
};
