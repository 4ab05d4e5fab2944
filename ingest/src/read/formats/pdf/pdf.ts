/** PDF documents, read by Mozilla's pdf.js with its tables for Chinese fonts that a document names but does not hold. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { IngestError } from '../../../errors.js';
import type { SourceFile } from '../../clean-document.js';
import { linesOfPage, type PlacedText, type PrintedLine, paragraphsOf } from './lines.js';

const mostPages = 300;
const mostCharacters = 2_000_000;
/** For one document, in ms. */
const longestReading = 30_000;

/** Loaded at the first PDF: it is as large as the rest of the reading together. */
const loadPdfJs = () => import('pdfjs-dist/legacy/build/pdf.mjs');

const tablesOf = (folder: string): string =>
  join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), folder, '/');

const unreadable = (path: string, cause: unknown): IngestError => {
  const { name, message } = cause instanceof Error ? cause : new Error(String(cause));
  return name === 'PasswordException'
    ? new IngestError('not-text', `${path}: protected by a password. Save a copy without one.`, { cause })
    : new IngestError(
        'not-text',
        `${path}: the PDF document is damaged (${message}). Save it anew, or its text.`,
        { cause },
      );
};

const tooMuch = (path: string): IngestError =>
  new IngestError(
    'too-large',
    `${path}: more text than a report has (${mostPages} pages, ${mostCharacters} characters). Split it.`,
  );

interface TextChunk {
  readonly items: readonly (
    | {
        readonly str: string;
        readonly transform: readonly number[];
        readonly width: number;
        readonly height: number;
        readonly hasEOL: boolean;
      }
    | { readonly type: string }
  )[];
}

const placedIn = (chunk: TextChunk): PlacedText[] =>
  chunk.items.flatMap((item) =>
    'str' in item
      ? [
          {
            text: item.str,
            x: item.transform[4] ?? 0,
            y: item.transform[5] ?? 0,
            width: item.width,
            height: item.height,
            endsLine: item.hasEOL,
          },
        ]
      : [],
  );

/** Reads a page's text piece by piece, so that one without end is given up. */
const textsOfPage = async (
  stream: ReadableStream<TextChunk>,
  takes: (characters: number) => void,
): Promise<PlacedText[]> => {
  const texts: PlacedText[] = [];
  const reader = stream.getReader();
  try {
    while (true) {
      const { done, value } = await reader.read();
      if (done) return texts;
      const placed = placedIn(value);
      takes(placed.reduce((sum, { text }) => sum + text.length, 0));
      texts.push(...placed);
    }
  } finally {
    await reader.cancel().catch(() => undefined); // it is over, or ends with the document
  }
};

const readPages = async (path: string, bytes: Uint8Array): Promise<PrintedLine[][]> => {
  const { getDocument } = await loadPdfJs();
  const task = getDocument({
    data: Uint8Array.from(bytes), // pdf.js keeps what it is given
    cMapUrl: tablesOf('cmaps'),
    cMapPacked: true,
    standardFontDataUrl: tablesOf('standard_fonts'),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: 0,
  });
  const started = performance.now();
  let characters = 0;
  const takes = (more: number) => {
    characters += more;
    if (characters > mostCharacters || performance.now() - started > longestReading) throw tooMuch(path);
  };
  try {
    const document = await task.promise;
    if (document.numPages > mostPages) throw tooMuch(path);
    const pages: PrintedLine[][] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      pages.push(linesOfPage(await textsOfPage(page.streamTextContent(), takes)));
      page.cleanup();
    }
    return pages;
  } finally {
    await task.destroy();
  }
};

/**
 * The text of a PDF document, a paragraph a line.
 * @throws IngestError 'not-text' for a damaged or protected one, 'empty-file' for pictures of pages, 'too-large'.
 */
export const textOfPdf = async ({ path, bytes }: SourceFile): Promise<string> => {
  let pages: PrintedLine[][];
  try {
    pages = await readPages(path, bytes);
  } catch (cause) {
    throw cause instanceof IngestError ? cause : unreadable(path, cause);
  }
  const paragraphs = paragraphsOf(pages);
  if (paragraphs.length === 0)
    throw new IngestError(
      'empty-file',
      `${path}: no text in it, only pictures of pages. Have its text recognised first, and save that.`,
    );
  return paragraphs.join('\n');
};
