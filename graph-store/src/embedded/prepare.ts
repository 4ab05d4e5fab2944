import type { GrafeoDB } from '@grafeo-db/js';
import { fullTextIndexes, rangeIndexes, uniqueConstraints } from '@zhengtu/graph-schema';

/**
 * Creates what the graph model asks for, where it is not there yet. A constraint of this engine brings no index (each
 * row would be checked against all the others), so every unique property gets one beside it.
 */
export const prepareDatabase = async (db: GrafeoDB): Promise<void> => {
  for (const { name, label, property } of uniqueConstraints) {
    await db.executeCypher(
      `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`,
    );
    await db.executeCypher(`CREATE INDEX ${name}_index IF NOT EXISTS FOR (n:${label}) ON (n.${property})`);
  }
  for (const { name, label, property } of rangeIndexes)
    await db.executeCypher(`CREATE INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`);
  for (const { label, properties } of fullTextIndexes)
    for (const property of properties) await ensureTextIndex(db, label, property);
};

/** Creating a text index reads every node again; it is done only where a search says that there is none. */
const ensureTextIndex = async (db: GrafeoDB, label: string, property: string): Promise<void> => {
  try {
    await db.textSearch(label, property, '报告', 1);
  } catch {
    await db.createTextIndex(label, property, { tokenizer: 'cjk_bigram' });
  }
};
