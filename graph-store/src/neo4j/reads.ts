import type { Record as DriverRecord, ManagedTransaction, Session } from 'neo4j-driver';
import neo4j from 'neo4j-driver';
import { type Cursor, deferred, type ReadLimits } from '../row-stream.js';
import type { Parameters } from '../store.js';
import type { Row } from '../values.js';
import { collectIds, decode } from './decode.js';
import { encodeParameters } from './parameters.js';

/** Rows decoded together, for one look-up of the ends of their relationships. */
const batchSize = 256;

type Records = AsyncIterator<DriverRecord>;

const nextRecords = async (records: Records): Promise<DriverRecord[]> => {
  const batch: DriverRecord[] = [];
  while (batch.length < batchSize) {
    const { value, done } = await records.next();
    if (done) break;
    batch.push(value);
  }
  return batch;
};

/** Learns Zhengtu's ids of the nodes that the records name by the database's own ids only. */
const learnIds = async (
  transaction: ManagedTransaction,
  records: readonly DriverRecord[],
  known: Map<string, string>,
): Promise<void> => {
  const unknown = collectIds(
    records.flatMap((record) => [...record.values()]),
    known,
  );
  if (unknown.length === 0) return;
  const found = await transaction.run(
    'UNWIND $ids AS element MATCH (n) WHERE elementId(n) = element RETURN element, n.id AS id',
    { ids: unknown },
  );
  for (const record of found.records) known.set(record.get('element'), String(record.get('id')));
};

/** Once rows were given away, the driver must not run the query again. */
const finalError = (error: unknown): Error => new Error('The stream failed under way.', { cause: error });

/**
 * Runs a query in a managed read transaction and gives its rows as they are asked for. Until the first rows are there
 * the driver tries again where that helps; the transaction ends with the cursor.
 */
export const openCursor = async (
  session: Session,
  cypher: string,
  parameters: Parameters,
  { timeoutMs, signal }: ReadLimits,
  translate: (error: unknown) => unknown,
): Promise<Cursor> => {
  const opened = deferred<Cursor>();
  const over = deferred<void>();
  const known = new Map<string, string>();
  let given = false;

  const work = async (transaction: ManagedTransaction): Promise<void> => {
    const result = transaction.run(cypher, encodeParameters(parameters));
    const columns = await result.keys();
    const records = result[Symbol.asyncIterator]();
    const decodeNext = async (): Promise<Row[]> => {
      const batch = await nextRecords(records);
      await learnIds(transaction, batch, known);
      const findId = (elementId: string) => known.get(elementId) ?? elementId;
      return batch.map((record) => [...record.values()].map((value) => decode(value, findId)));
    };
    let next: Row[] | undefined = await decodeNext();
    given = true;
    opened.resolve({
      columns,
      async nextBatch() {
        try {
          const rows = next ?? (await decodeNext());
          next = undefined;
          return rows.length ? rows : undefined;
        } catch (error) {
          throw translate(error);
        }
      },
      close: async () => {
        over.resolve();
        await ended;
      },
    });
    await over.promise;
    await records.return?.();
  };

  const stop = () => void session.close();
  signal.addEventListener('abort', stop, { once: true });
  const config = { timeout: neo4j.int(Math.max(1, Math.ceil(timeoutMs))) };
  const ended = session
    .executeRead(
      (transaction) =>
        work(transaction).catch((error) => {
          throw given || signal.aborted ? finalError(error) : error;
        }),
      config,
    )
    .catch((error) => opened.reject(translate(error)))
    .finally(() => signal.removeEventListener('abort', stop))
    .finally(() => session.close().catch(() => {}));
  return opened.promise;
};
