import type { Cursor } from './row-stream.js';
import type { Row } from './values.js';

/** All rows of an answer that is known to be small enough. */
export const readAll = async (cursor: Cursor): Promise<Row[]> => {
  const rows: Row[] = [];
  try {
    for (let batch = await cursor.nextBatch(); batch; batch = await cursor.nextBatch()) rows.push(...batch);
    return rows;
  } finally {
    await cursor.close();
  }
};
