import { asOnlyWriter } from '../records/data-folder.js';
import { RecordStore } from '../records/record-store.js';
import { Loading, type LoadOptions, reportsPerWrite, withLoader } from './batch.js';
import { storeFailure } from './loaded-documents.js';

/**
 * Clears the store and makes the graph anew from the data folder's records and judgements. Broken off, it leaves
 * the graph of the reports that were loaded; repeated, it ends complete.
 * @returns how many reports were loaded.
 * @throws IngestError 'store', 'bad-record', 'data-folder', 'data-folder-locked'.
 */
export function rebuild(options: LoadOptions): Promise<{ loaded: number }> {
  return asOnlyWriter(options.data, async () => {
    const records = new RecordStore(options.data);
    const documents = await records.list();
    for (const document of documents) await records.get(document); // a bad record is told before anything is cleared
    try {
      await options.store.clear();
    } catch (error) {
      throw storeFailure(error);
    }
    options.onProgress?.({ type: 'found', files: documents.length });
    await withLoader(options, records, async (loader) => {
      const loading = new Loading(loader, options);
      for (let at = 0; at < documents.length; ) {
        const many = reportsPerWrite(loader.size);
        await loading.add(documents.slice(at, at + many));
        at += many;
      }
      await loading.end();
    });
    return { loaded: documents.length };
  });
}
