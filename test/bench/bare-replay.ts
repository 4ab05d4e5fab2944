/** Sends what a question came to once more, without anything of ours around it. */
import { guard } from '@zhengtu/cypher-guard';
import {
  entityLabel,
  fullTextIndexes,
  nodeLabels,
  placeLabels,
  properties,
  relationshipTypes,
} from '@zhengtu/graph-schema';
import type { BareClient, BareEmbedded, Parameters } from './bare-client.js';
import type { RecordedRead } from './recorded-store.js';

const guardSchema = {
  labels: [entityLabel, ...nodeLabels, ...Object.keys(placeLabels)],
  relationshipTypes,
  properties: Object.fromEntries(Object.entries(properties).map(([key, { type }]) => [key, type])),
};

/** How an engine is asked bare. */
export interface BareEngine {
  readonly client: BareClient;
  /** The Cypher in the engine's own terms. */
  readonly translate: (cypher: string, parameters: Parameters) => string;
  /** One full-text call for the words. */
  readonly search: (text: string) => Promise<unknown>;
}

const index = fullTextIndexes[0]?.name ?? '';

export const bareOverNeo4j = (client: BareClient): BareEngine => ({
  client,
  translate: (cypher) => cypher,
  search: (text) =>
    client.run('CALL db.index.fulltext.queryNodes($index, $query) YIELD node, score RETURN node.id, score', {
      index,
      query: `"${text}"`,
    }),
});

export const bareOverEmbedded = (client: BareEmbedded): BareEngine => ({
  client,
  translate: (cypher, parameters) => guard(cypher, { params: { ...parameters }, schema: guardSchema }).query,
  search: (text) => client.search(entityLabel, 'search', text),
});

const wavesOf = (reads: readonly RecordedRead[]): RecordedRead[][] => {
  const waves: RecordedRead[][] = [];
  for (const read of reads) {
    const wave = waves[read.wave - 1] ?? [];
    wave.push(read);
    waves[read.wave - 1] = wave;
  }
  return waves;
};

/** Sends what a question came to, wave by wave; returns the milliseconds. */
export const replay = async (
  bare: BareEngine,
  reads: readonly RecordedRead[],
  searched?: string,
): Promise<number> => {
  const waves = wavesOf(reads);
  const started = performance.now();
  if (searched !== undefined) await bare.search(searched);
  for (const wave of waves)
    await Promise.all(wave.map(({ cypher, parameters }) => bare.client.run(cypher, parameters)));
  return performance.now() - started;
};
