import { ChildEnded, type EngineProcess } from './child-process.js';
import type { OperationName, Operations } from './protocol.js';

/** Whoever lost its process is tried again this often. */
export const mostAttempts = 4;

/** Where a process is to be had: the one that runs, or the next one. */
interface Processes {
  process(isLong: boolean): Promise<EngineProcess>;
}

/**
 * Asks an engine; asks again when its process ended for another reason than this request, so only what may be repeated
 * without harm is to be asked.
 *
 * @throws StoreError as the engine failed; `query-failed` or `out-of-memory` when its processes ended time and again.
 */
export const askAgain = async <Name extends OperationName>(
  processes: Processes,
  operation: Name,
  body: Operations[Name]['request'],
): Promise<Operations[Name]['answer']> => {
  for (let attempt = 1; ; attempt += 1) {
    const engine = await processes.process(false);
    try {
      return await engine.request(operation, body);
    } catch (error) {
      if (!(error instanceof ChildEnded)) throw error;
      if (attempt >= mostAttempts) throw engine.describeEnd(error);
    }
  }
};
