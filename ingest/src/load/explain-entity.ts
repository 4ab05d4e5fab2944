import { explain } from '../explain/explain.js';
import type { Explanation } from '../explain/explanation.js';
import { loadJudgements } from '../records/judgements-file.js';
import { RecordStore } from '../records/record-store.js';

/**
 * Why the words of a data folder's reports are one entity, and what nearly was. No store is needed.
 * @throws IngestError 'unknown-entity', 'bad-record', 'data-folder'.
 */
export const explainEntity = async (id: string, data: string): Promise<Explanation> =>
  explain(id, await new RecordStore(data).all(), await loadJudgements(data));
