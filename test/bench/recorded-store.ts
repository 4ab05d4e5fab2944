/** A store that writes down what it is asked to read, so that the same can be sent bare. */
import type { GraphStore, Parameters } from '@zhengtu/graph-store';

export interface RecordedRead {
  readonly cypher: string;
  readonly parameters: Parameters;
  /** Reads of one wave ran side by side; the next wave waited for them. */
  readonly wave: number;
}

export interface RecordedStore extends GraphStore {
  /** What was read since the last call, and forgets it. */
  takeReads(): readonly RecordedRead[];
}

export const recorded = (store: GraphStore): RecordedStore => {
  let reads: RecordedRead[] = [];
  let running = 0;
  let wave = 0;
  const begin = (cypher: string, parameters: Parameters): void => {
    if (running === 0) wave += 1;
    running += 1;
    reads.push({ cypher, parameters, wave });
  };
  return {
    engine: store.engine,
    read(cypher, parameters = {}, options) {
      begin(cypher, parameters);
      const stream = store.read(cypher, parameters, options);
      const end = () => {
        running -= 1;
      };
      stream.summary.then(end, end);
      return stream;
    },
    write: (changes) => store.write(changes),
    search: (text, options) => store.search(text, options),
    schema: () => store.schema(),
    health: () => store.health(),
    version: () => store.version(),
    clear: () => store.clear(),
    close: () => store.close(),
    takeReads() {
      const taken = reads;
      reads = [];
      wave = 0;
      return taken;
    },
  };
};
