/**
 * The whole graph as files for `neo4j-admin database import full`, which fills an empty database many times faster
 * than transactions do:
 *
 *     <folder>/nodes-Person.csv …          one file a label, its header in the first line
 *     <folder>/relationships-CHAIRED.csv … one a type
 *     <folder>/import.args                 the arguments: neo4j-admin database import full neo4j @import.args
 *
 * Zhengtu makes the constraints and indexes when it first opens the database.
 */
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { nodeLabels, relationshipTypes } from '@zhengtu/graph-schema';
import { stringify } from 'csv-stringify';
import { IngestError } from '../errors.js';
import { loadJudgements } from '../records/judgements-file.js';
import { RecordStore } from '../records/record-store.js';
import { buildGraph } from '../resolve/build-graph.js';
import type { Graph } from '../resolve/graph.js';
import { groupBy } from '../resolve/group-by.js';
import { type ImportColumn, nodeColumns, relationshipColumns } from './import-columns.js';

export interface BulkFiles {
  readonly folder: string;
  readonly documents: number;
  readonly nodes: number;
  readonly relationships: number;
}

function* tableOf<Row>(
  columns: readonly ImportColumn<Row>[],
  rows: Iterable<Row>,
): Generator<(string | null)[]> {
  yield columns.map(({ header }) => header);
  for (const row of rows) yield columns.map(({ cellOf }) => cellOf(row));
}

/** Rows go to the file as fast as it takes them. Every text is quoted: only what is absent stays empty. */
const writeTable = <Row>(
  path: string,
  columns: readonly ImportColumn<Row>[],
  rows: Iterable<Row>,
): Promise<void> =>
  pipeline(
    Readable.from(tableOf(columns, rows)),
    stringify({ quoted_string: true }),
    createWriteStream(path),
  );

const emptyFolder = async (folder: string): Promise<void> => {
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).length > 0)
    throw new IngestError(
      'folder-not-empty',
      `${folder} is not empty. Name a new or an empty folder, so that files of two exports are never mixed.`,
    );
};

const argumentsFor = (labels: readonly string[], types: readonly string[]): string =>
  [
    ...labels.map((label) => `--nodes=nodes-${label}.csv`),
    ...types.map((type) => `--relationships=${type}=relationships-${type}.csv`),
    '--id-type=string',
    '--array-delimiter=U+001F',
    '--multiline-fields=true',
    '--bad-tolerance=0',
  ].join('\n');

const writeGraph = async (graph: Graph, folder: string): Promise<void> => {
  const nodes = groupBy(graph.nodes.values(), ({ label }) => label);
  const relationships = groupBy(graph.relationships.values(), ({ type }) => type);
  const labels = nodeLabels.filter((label) => nodes.has(label));
  const types = relationshipTypes.filter((type) => relationships.has(type));
  for (const label of labels)
    await writeTable(join(folder, `nodes-${label}.csv`), nodeColumns(label), nodes.get(label) ?? []);
  for (const type of types)
    await writeTable(
      join(folder, `relationships-${type}.csv`),
      relationshipColumns(type),
      relationships.get(type) ?? [],
    );
  await writeFile(join(folder, 'import.args'), `${argumentsFor(labels, types)}\n`);
};

/**
 * Writes the graph of a data folder's records into a folder, which must be new or empty.
 *
 * @throws IngestError 'folder-not-empty'; 'bad-record', 'data-folder'.
 */
export async function exportForNeo4jImport(data: string, folder: string): Promise<BulkFiles> {
  await emptyFolder(folder);
  const records = await new RecordStore(data).all();
  const graph = buildGraph(records, await loadJudgements(data));
  await writeGraph(graph, folder);
  return {
    folder,
    documents: records.length,
    nodes: graph.nodes.size,
    relationships: graph.relationships.size,
  };
}
