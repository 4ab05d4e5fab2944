import { asOnlyWriter } from '../records/data-folder.js';
import { RecordStore } from '../records/record-store.js';
import { Loading, type LoadOptions, reportsPerWrite, withLoader } from './batch.js';

/**
 * Brings a store up to the records and judgements of the data folder: what it lacks, or holds as an earlier reading,
 * is loaded. Nothing is read again.
 * @returns how many reports were loaded.
 * @throws IngestError 'store', 'foreign-documents', 'bad-record', 'data-folder', 'data-folder-locked'.
 */
export function loadRecords(options: LoadOptions): Promise<{ loaded: number }> {
  const records = new RecordStore(options.data);
  return asOnlyWriter(options.data, () =>
    withLoader(options, records, async (loader) => {
      const waiting: string[] = [];
      for (const document of await records.list()) {
        const head = await records.findHead(document);
        if (head && !loader.holds(head)) waiting.push(document);
      }
      options.onProgress?.({ type: 'found', files: waiting.length });
      const loaded = waiting.length;
      if (loaded === 0) await loader.load([]); // judgements alone may have changed
      const loading = new Loading(loader, options);
      while (waiting.length > 0) await loading.add(waiting.splice(0, reportsPerWrite(loader.size)));
      await loading.end();
      return { loaded };
    }),
  );
}
