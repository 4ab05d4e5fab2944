import { createWriteStream, existsSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Argument, Command, Option } from 'commander';
import { dataToAsk } from '../existing-data.js';
import { UsageError } from '../failures.js';
import { withStore } from '../open-store.js';
import { tell } from '../output/print.js';
import { type Settings, withSettings } from '../settings.js';

interface ExportSettings extends Pick<Settings, 'store' | 'data'> {
  readonly out?: string;
}

const forImport = 'neo4j-import';
/** The names in server/src/export/formats.ts, which is only loaded when it is needed. */
const formats = ['json', 'csv', 'graphml', 'gexf', forImport, 'records'] as const;
type Format = (typeof formats)[number];

const writeForImport = async (data: string, out: string | undefined): Promise<void> => {
  if (out === undefined)
    throw new UsageError(`“export ${forImport}” writes many files: name a new folder with --out.`);
  const { exportForNeo4jImport } = await import('@zhengtu/ingest');
  const { documents, nodes, relationships } = await exportForNeo4jImport(data, out);
  tell(
    `${nodes} nodes and ${relationships} relationships of ${documents} reports are in ${out}.\n` +
      `In that folder: neo4j-admin database import full neo4j @import.args`,
  );
};

const deliver = (pieces: AsyncIterable<string>, out: string | undefined): Promise<void> =>
  pipeline(Readable.from(pieces), out === undefined ? process.stdout : createWriteStream(out), {
    end: out !== undefined,
  });

const run = async (format: Format, { out, ...given }: ExportSettings): Promise<void> => {
  const { store: uri, data } = dataToAsk(given);
  if (format === forImport) return writeForImport(data, out);
  if (out !== undefined && existsSync(out))
    throw new UsageError(`${out} is there already. Name a new file, or remove it first.`);
  if (format === 'records') {
    const { recordLines } = await import('@zhengtu/ingest');
    return deliver(recordLines(data), out);
  }
  const { exportFormats } = await import('@zhengtu/server');
  await withStore({ store: uri, data }, (store) => deliver(exportFormats[format].pieces(store), out));
};

export const exportCommand = (): Command =>
  withSettings(
    new Command('export')
      .description('Write the whole graph as a file, or as files for Neo4j’s bulk import')
      .addArgument(new Argument('<format>', 'what to write').choices(formats))
      .addOption(new Option('--out <file>', 'where to; standard output unless told')),
    ['store', 'data'],
  )
    .addHelpText(
      'after',
      `
json          everything
csv           every relationship with its evidence, for a spreadsheet
graphml       for yEd, NetworkX, igraph, Gephi
gexf          for Gephi
neo4j-import  a folder of CSV files and their import.args, from the records: the fastest way into an empty Neo4j
records       all that was read, with the judgements: “zhengtu import” takes it, into either store

Move a graph from one store to the other
  npx zhengtu export records --out graph.ndjson
  npx zhengtu import graph.ndjson --data ./other --store neo4j://localhost:7687`,
    )
    .action(run);
