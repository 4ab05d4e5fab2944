/** Constraints and full-text indexes, derived from the tables, in Neo4j 5 Cypher. */
import { entityLabel, nodeLabels } from './nodes.js';

export interface FullTextIndex {
  readonly name: string;
  readonly label: string;
  readonly properties: readonly string[];
}

/** Full-text fields: names (normalised, with pinyin) of everything, and the words of the reports. */
export const fullTextIndexes: readonly FullTextIndex[] = [
  { name: 'entity_search', label: entityLabel, properties: ['search'] },
  { name: 'document_text', label: 'Document', properties: ['text'] },
];

/** Looked up by more than their id. */
export const rangeIndexes: readonly { name: string; label: string; property: string }[] = [
  { name: 'place_code', label: 'Place', property: 'code' },
  { name: 'meeting_date', label: 'Meeting', property: 'date' },
  { name: 'theme_zh', label: 'Theme', property: 'zh' },
];

/** Uniqueness of ids: under `Entity`, and under each label so that a labelled look-up is as fast. */
export const uniqueConstraints: readonly { name: string; label: string; property: string }[] = [
  entityLabel,
  ...nodeLabels,
].map((label) => ({ name: `${label.toLowerCase()}_id`, label, property: 'id' }));

/** The statements that prepare an empty or older Neo4j database; each can be repeated without harm. */
export const constraintStatements = (): string[] => [
  ...uniqueConstraints.map(
    ({ name, label, property }) =>
      `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`,
  ),
  ...rangeIndexes.map(
    ({ name, label, property }) => `CREATE INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`,
  ),
  ...fullTextIndexes.map(
    ({ name, label, properties }) =>
      `CREATE FULLTEXT INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON EACH [${properties
        .map((p) => `n.${p}`)
        .join(', ')}] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'cjk'}}`,
  ),
];
