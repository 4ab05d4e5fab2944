import type { GraphStore, StoreHealth } from '@zhengtu/graph-store';
import { extractorVersion } from '../extractor-version.js';
import { RecordStore } from '../records/record-store.js';
import { loadedAs } from '../resolve/readings.js';
import { loadedDocuments } from './loaded-documents.js';

/** How store and data folder stand to each other. Lists are of document ids. */
export interface IngestStatus {
  readonly store: StoreHealth;
  readonly extractorVersion: string;
  readonly records: number;
  /** Reports in the store. */
  readonly documents: number;
  /** With a record, not in the store: the next ingest of their files, or a rebuild, loads them. */
  readonly notLoaded: readonly string[];
  /** In the store as an earlier reading, or by earlier rules: the next load sets them right. */
  readonly outdated: readonly string[];
  /** In the store without a record here. */
  readonly foreign: readonly string[];
  /** Read by another version of the extractor: read again when their files are ingested. */
  readonly readByOtherVersion: readonly string[];
}

/** @throws IngestError 'store', 'bad-record', 'data-folder'. */
export async function ingestStatus({
  store,
  data,
}: {
  store: Pick<GraphStore, 'read' | 'health'>;
  data: string;
}): Promise<IngestStatus> {
  const records = new RecordStore(data);
  const loaded = await loadedDocuments(store);
  const known = await records.list();
  const heads = (await Promise.all(known.map((id) => records.findHead(id)))).filter(
    (head) => head !== undefined,
  );
  return {
    store: await store.health(),
    extractorVersion,
    records: known.length,
    documents: loaded.size,
    notLoaded: known.filter((id) => !loaded.has(id)),
    outdated: heads
      .filter(({ document, content }) => loaded.has(document) && loaded.get(document) !== loadedAs(content))
      .map(({ document }) => document),
    foreign: [...loaded.keys()].filter((id) => !known.includes(id)).sort(),
    readByOtherVersion: heads
      .filter(({ extractor }) => extractor !== extractorVersion)
      .map(({ document }) => document),
  };
}
