import { type GraphStore, type Row, StoreError, type StoreErrorCode } from '@zhengtu/graph-store';
import type { Question } from './catalogue.js';

export type Answer =
  | { readonly columns: readonly string[]; readonly rows: readonly Row[] }
  | { readonly code: StoreErrorCode; readonly message: string };

const options = { timeoutMs: 20_000, limit: 200_000 };

/** What a store says to a question: its rows, or why it has none. @throws what is no StoreError */
export const answerOf = async (store: GraphStore, { cypher, parameters }: Question): Promise<Answer> => {
  const stream = store.read(cypher, parameters, options);
  try {
    const rows: Row[] = [];
    for await (const row of stream) rows.push(row);
    return { columns: await stream.columns, rows };
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return { code: error.code, message: error.message };
  }
};
