/** A table for a spreadsheet: one relationship a line, with the names of its ends and what supports it. */
import { type PropertyKey, type RelationshipDefinition, relationships } from '@zhengtu/graph-schema';
import type { GraphStore } from '@zhengtu/graph-store';
import { stringify } from 'csv-stringify/sync';
import { type StoredRelationship, storedRelationships } from './stored-graph.js';
import { withoutDirectionMarks } from './xml-text.js';

const definitions: readonly RelationshipDefinition[] = Object.values(relationships);
const keys: readonly PropertyKey[] = [...new Set(definitions.flatMap((definition) => definition.properties))];

const cell = (value: unknown): string => {
  if (value === undefined || value === null) return '';
  return Array.isArray(value) ? value.join('; ') : String(value);
};

/** A cell that a spreadsheet would take for a formula gets an apostrophe before it. */
const lines = (rows: readonly (readonly string[])[]): string =>
  stringify(
    rows.map((cells) => cells.map(withoutDirectionMarks)),
    { escape_formulas: true },
  );

const cellsOf = ({ relationship, fromName, toName }: StoredRelationship): string[] => {
  const { from, type, to, properties } = relationship;
  return [from, fromName, type, to, toName, ...keys.map((key) => cell(properties[key]))];
};

/** The whole graph, in pieces. */
export async function* graphCsv(store: GraphStore): AsyncGenerator<string> {
  yield lines([['from', 'fromName', 'type', 'to', 'toName', ...keys]]);
  for await (const some of storedRelationships(store)) yield lines(some.map(cellsOf));
}
