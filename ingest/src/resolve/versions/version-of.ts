import type { RelationshipRow } from '@zhengtu/graph-store';
import { toldRow } from '../facts.js';
import type { Reading } from '../readings.js';

/** `(Document)-[:VERSION_OF]->(Document)`: from every version to the report, one step. */
export const versionOf = (readings: readonly Reading[]): RelationshipRow[] =>
  readings
    .filter(({ document, report }) => document !== report)
    .map(({ document, report }) =>
      toldRow('VERSION_OF', { id: document, label: 'Document' }, { id: report, label: 'Document' }),
    );
