import { IngestError } from '../errors.js';
import { asOnlyWriter } from '../records/data-folder.js';
import { RecordStore } from '../records/record-store.js';
import { type LoadOptions, withLoader } from './batch.js';

/**
 * Takes a report out of the store and the data folder, and with it exactly what only it supported.
 *
 * Its record is first set aside, so that whatever breaks off the removal, no later graph is made from it and the
 * next ingest ends what was begun.
 * @param document Its id, `document:8bcc82c7832b0293`.
 * @throws IngestError 'unknown-document' when neither store nor data folder knows it; 'store';
 *   'foreign-documents'; 'data-folder'; 'data-folder-locked'.
 */
export function removeDocument(document: string, options: LoadOptions): Promise<void> {
  return asOnlyWriter(options.data, async () => {
    const records = new RecordStore(options.data);
    const [kept, retired] = [await records.list(), await records.listRetired()];
    if (!kept.includes(document) && !retired.includes(document))
      throw new IngestError(
        'unknown-document',
        `There is no report ${document} here. \`zhengtu status\` and \`zhengtu query "MATCH (d:Document) RETURN d.id, d.name"\` list what there is.`,
      );
    await withLoader(options, records, async (loader) => {
      if (kept.includes(document)) await records.retire(document);
      await loader.unload(document);
    });
  });
}
