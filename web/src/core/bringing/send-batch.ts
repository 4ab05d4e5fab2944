/** One request: its files are opened, sent, and told of as the server reads them. */
import { sendReports } from '../api/curation-endpoints';
import { asExplorerError, ExplorerError } from '../api/explorer-error';
import { type Batch, numberIn } from './plan-batches';
import type { Result } from './rows';

export interface BatchListener {
  /** The server has the files; the id stops it. */
  readonly onSent: (upload: string) => void;
  readonly onResult: (number: number, result: Result) => void;
  /** These many reports go into the graph. */
  readonly onLoading: (reports: number) => void;
}

/** The batch's files with their bytes; a file that cannot be opened is told of and left out. */
const formOf = async ({ sent }: Batch, onResult: BatchListener['onResult']): Promise<FormData> => {
  const form = new FormData();
  for (const { name, file } of sent) {
    try {
      form.append('files', new File([await file.arrayBuffer()], name));
    } catch (cause) {
      const found = numberIn(name);
      const { message } = asExplorerError(cause);
      if (!found) throw new ExplorerError('bad-request', `${file.name}: ${message}`, { cause });
      onResult(found.number, { name, part: '', outcome: 'failed', code: 'unreadable-file', message });
    }
  }
  return form;
};

/** What the server says of a file, with the file's own name in place of the one that was sent. */
const inOwnName = (message: string, told: string): string =>
  message.replaceAll(told, told.replace(/^(?:f\d+\/)?\d+\//u, ''));

/**
 * @throws ExplorerError when the server refuses the batch, or its answer breaks off; `cancelled` when `signal` was
 *   aborted before the server had it.
 */
export const sendBatch = async (
  batch: Batch,
  listener: BatchListener,
  signal: AbortSignal,
): Promise<void> => {
  const form = await formOf(batch, listener.onResult);
  if (batch.numbers.length === 0 || ![...form.values()].length) return;
  let ended = false;
  for await (const line of sendReports(form, signal)) {
    if ('upload' in line) listener.onSent(line.upload);
    else if ('loading' in line) listener.onLoading(line.loading.reports);
    else if ('summary' in line) ended = true;
    else if ('error' in line) {
      // Without its store the server fails every further file too; anything else may be this batch's own.
      const away = line.error.code === 'store-unavailable';
      throw new ExplorerError(away ? 'store-unavailable' : 'query-failed', line.error.message);
    } else if ('file' in line) {
      const { file } = line;
      const found = numberIn(file.name);
      if (!found) continue; // zhengtu.json is no report
      const told =
        file.outcome === 'failed' ? { ...file, message: inOwnName(file.message, file.name) } : file;
      listener.onResult(found.number, { ...told, part: found.part });
    }
  }
  if (!ended) throw new ExplorerError('network', 'The answer broke off.');
};
