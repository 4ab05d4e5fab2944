import { type EvidenceSpan, parseEvidenceRef } from '@zhengtu/graph-schema';
import type { GraphStore } from '@zhengtu/graph-store';
import type { Evidence } from '../api/index.js';
import { isTrue, rowsOf, textOf, textOrNull } from './rows.js';
import { sentenceAround } from './sentence.js';

interface Source {
  readonly text: string;
  readonly document: Evidence['document'];
}

const loadSources = async (store: GraphStore, ids: readonly string[]): Promise<Map<string, Source>> => {
  const rows = await rowsOf(
    store,
    `UNWIND $ids AS id MATCH (d:Document {id: id})
     RETURN d.id AS id, d.text AS text, d.title AS title, d.date AS date, d.source AS source, d.url AS url,
            d.fictional AS fictional`,
    { ids },
  );
  return new Map(
    rows.map((row) => [
      textOf(row.id),
      {
        text: textOf(row.text),
        document: {
          id: textOf(row.id),
          title: textOrNull(row.title),
          date: textOrNull(row.date),
          source: textOrNull(row.source),
          url: textOrNull(row.url),
          fictional: isTrue(row.fictional),
        },
      },
    ]),
  );
};

const quoteOf = (span: EvidenceSpan, source: Source): Evidence => {
  const { start, end } = span;
  const sentence = sentenceAround(source.text, start, end);
  return {
    document: source.document,
    start,
    end,
    quote: source.text.slice(start, end),
    sentence: sentence.text,
    sentenceStart: sentence.start,
  };
};

/**
 * Turns evidence references into quoted words, for many facts with one query.
 *
 * @param refs for each fact its references, `document:…#start-end`
 * @returns for each fact its quotes, in the same order; a reference whose report is gone is left out
 */
export const loadEvidence = async (
  store: GraphStore,
  refs: readonly (readonly string[])[],
): Promise<Evidence[][]> => {
  const spans = refs.map((list) => list.map(parseEvidenceRef).filter((span) => span !== undefined));
  const ids = [...new Set(spans.flat().map((span) => span.document))];
  const sources = ids.length > 0 ? await loadSources(store, ids) : new Map<string, Source>();
  return spans.map((list) =>
    list.flatMap((span) => {
      const source = sources.get(span.document);
      return source ? [quoteOf(span, source)] : [];
    }),
  );
};
