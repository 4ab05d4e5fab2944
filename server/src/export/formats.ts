import type { GraphStore } from '@zhengtu/graph-store';
import { gexf } from './gexf.js';
import { graphCsv } from './graph-csv.js';
import { graphJson } from './graph-json.js';
import { graphml } from './graphml.js';

export interface ExportFormat {
  readonly mediaType: string;
  /** Ends the name of the file. */
  readonly extension: string;
  readonly about: string;
  /** The whole graph in pieces, as the store gives it: memory does not grow with the graph. */
  readonly pieces: (store: GraphStore) => AsyncIterable<string>;
}

/** The forms in which the whole graph can be taken away. */
export const exportFormats = {
  json: {
    mediaType: 'application/json',
    extension: 'json',
    about: 'everything, as JSON',
    pieces: graphJson,
  },
  csv: {
    mediaType: 'text/csv',
    extension: 'csv',
    about: 'every relationship with its evidence, for a spreadsheet',
    pieces: graphCsv,
  },
  graphml: {
    mediaType: 'application/graphml+xml',
    extension: 'graphml',
    about: 'for yEd, NetworkX, igraph, Gephi',
    pieces: graphml,
  },
  gexf: { mediaType: 'application/gexf+xml', extension: 'gexf', about: 'for Gephi', pieces: gexf },
} as const satisfies Record<string, ExportFormat>;

export type ExportFormatName = keyof typeof exportFormats;
export const exportFormatNames = Object.keys(exportFormats) as ExportFormatName[];
