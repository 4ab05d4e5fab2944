import { byCodeUnits } from '@zhengtu/graph-schema';
import type { GraphStore } from '@zhengtu/graph-store';
import type { Document, DocumentSummary, Documents } from '../api/index.js';
import { ApiError } from '../errors.js';
import { canLieIn, type Period } from './period.js';
import { isTrue, numberOf, type RowObject, rowsOf, textOf, textOrNull, textsOf } from './rows.js';
import { loadSummaries, mainLabel, namedOf, summaryOf } from './summaries.js';

const columns = `d.id AS document, d.title AS title, d.date AS date, d.source AS source, d.url AS url,
  d.fictional AS fictional`;

/** Of which report each is a version; by document. */
const loadVersionOf = async (store: GraphStore, ids: readonly string[]): Promise<Map<string, string>> => {
  const rows = await rowsOf(
    store,
    `UNWIND $ids AS id MATCH (d:Document {id: id})-[:VERSION_OF]->(r:Document) RETURN d.id AS document, r.id AS report`,
    { ids },
  );
  return new Map(rows.map((row) => [textOf(row.document), textOf(row.report)]));
};

/** The other documents of one report, in order. @param report the one that the others are versions of */
const loadVersions = async (store: GraphStore, report: string, own: string): Promise<string[]> => {
  const rows = await rowsOf(
    store,
    `MATCH (d:Document)-[:VERSION_OF]->(r:Document {id: $report}) RETURN d.id AS id ORDER BY id`,
    { report },
  );
  return [report, ...rows.map((row) => textOf(row.id))].filter((id) => id !== own);
};

/** Places whose meetings a report reports, and how many meetings; by report. */
const loadReported = async (store: GraphStore, ids: readonly string[]) => {
  const [versionOf, placeRows, meetingRows] = await Promise.all([
    loadVersionOf(store, ids),
    rowsOf(
      store,
      `UNWIND $ids AS id MATCH (d:Document {id: id})-[:REPORTS]->(m:Meeting)-[:HELD_IN]->(p:Place)
       RETURN DISTINCT d.id AS document, p.id AS id, labels(p) AS labels, p.name AS name ORDER BY document, id`,
      { ids },
    ),
    rowsOf(
      store,
      `UNWIND $ids AS id MATCH (d:Document {id: id})-[:REPORTS]->(m:Meeting)
       RETURN d.id AS document, count(m) AS count`,
      { ids },
    ),
  ]);
  const summaries = await loadSummaries(store, placeRows.map(namedOf));
  const places = new Map<string, DocumentSummary['places']>();
  for (const row of placeRows) {
    const list = places.get(textOf(row.document)) ?? [];
    list.push(summaryOf(summaries, textOf(row.id)));
    places.set(textOf(row.document), list);
  }
  return {
    versionOf,
    places,
    meetings: new Map(meetingRows.map((row) => [textOf(row.document), numberOf(row.count)])),
  };
};

const summarise = (row: RowObject, reported: Awaited<ReturnType<typeof loadReported>>): DocumentSummary => {
  const id = textOf(row.document);
  return {
    id,
    title: textOrNull(row.title),
    date: textOrNull(row.date),
    source: textOrNull(row.source),
    url: textOrNull(row.url),
    fictional: isTrue(row.fictional),
    versionOf: reported.versionOf.get(id) ?? null,
    places: reported.places.get(id) ?? [],
    meetings: reported.meetings.get(id) ?? 0,
  };
};

/** The days whose reports are on a page, and how many reports stand before them: others need not be put in order. */
const datesOfPage = (counted: readonly RowObject[], offset: number, limit: number) => {
  const dates: string[] = [];
  let before = 0;
  let seen = 0;
  for (const row of counted) {
    seen += numberOf(row.count);
    if (seen <= offset) before = seen;
    else dates.push(textOf(row.date));
    if (seen >= offset + limit) break;
  }
  return { dates, before };
};

/** Reports that can lie in a period, newest first; those whose year is not told come after the rest. */
export const loadDocuments = async (
  store: GraphStore,
  period: Period,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<Documents> => {
  const counted = await rowsOf(
    store,
    "MATCH (d:Document) RETURN coalesce(d.date, '') AS date, count(d) AS count ORDER BY date DESC",
  );
  const wanted = counted.filter((row) => canLieIn(textOf(row.date) || null, period));
  const page = datesOfPage(wanted, offset, limit);
  const rows = await rowsOf(
    store,
    `MATCH (d:Document) WHERE coalesce(d.date, '') IN $dates
     RETURN ${columns} ORDER BY coalesce(d.date, '') DESC, document SKIP $offset LIMIT $limit`,
    { dates: page.dates, offset: offset - page.before, limit },
  );
  const reported = await loadReported(
    store,
    rows.map((row) => textOf(row.document)),
  );
  const total = wanted.reduce((sum, row) => sum + numberOf(row.count), 0);
  const end = offset + rows.length;
  return {
    documents: rows.map((row) => summarise(row, reported)),
    total,
    next: end < total && rows.length > 0 ? String(end) : null,
  };
};

const spanOf = (span: string): [number, number] => {
  const [start = 0, end = 0] = span.split('-').map(Number);
  return [start, end];
};

const loadMentions = async (store: GraphStore, id: string): Promise<Document['mentions']> => {
  const rows = await rowsOf(
    store,
    `MATCH (d:Document {id: $id})-[r:MENTIONS]->(n:Entity)
     RETURN n.id AS id, labels(n) AS labels, n.name AS name, r.spans AS spans`,
    { id },
  );
  return rows
    .flatMap((row) =>
      textsOf(row.spans).map((span) => {
        const [start, end] = spanOf(span);
        return {
          start,
          end,
          entity: textOf(row.id),
          label: mainLabel(textsOf(row.labels)),
          name: textOf(row.name),
        };
      }),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end || byCodeUnits(a.entity, b.entity));
};

/** A report to read, with the span of every mention. @throws ApiError `not-found` */
export const loadDocument = async (store: GraphStore, id: string): Promise<Document> => {
  const [row] = await rowsOf(
    store,
    `MATCH (d:Document {id: $id}) RETURN ${columns}, d.text AS text, d.script AS script, d.annotated AS annotated,
       d.damaged AS damaged`,
    { id },
  );
  if (!row) throw new ApiError('not-found', `There is no report “${id}” in this graph.`);
  const [reported, mentions] = await Promise.all([loadReported(store, [id]), loadMentions(store, id)]);
  const summary = summarise(row, reported);
  return {
    ...summary,
    versions: await loadVersions(store, summary.versionOf ?? id, id),
    text: textOf(row.text),
    script: row.script === 'Hant' ? 'Hant' : 'Hans',
    annotated: isTrue(row.annotated),
    damaged: textsOf(row.damaged).map(spanOf),
    mentions,
  };
};
