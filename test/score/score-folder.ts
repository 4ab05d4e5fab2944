import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractRecord, type ReportRecord, readDocument, readToldFacts } from '@zhengtu/ingest';
import type { Annotation } from './annotation.js';
import { type DocumentScore, scoreDocument } from './score-document.js';
import { addTallies, type Measures, measure, measureAll, type Tally } from './tally.js';

/** Scores over a folder of annotated reports. */
export interface FolderScore {
  readonly name: string;
  readonly documents: readonly DocumentScore[];
  readonly entities: ReadonlyMap<string, Measures>;
  readonly relations: ReadonlyMap<string, Measures>;
  /** Share of right values by field. */
  readonly fields: ReadonlyMap<string, number>;
  readonly allEntities: Measures;
  readonly allRelations: Measures;
}

export interface GoldFolder {
  readonly name: string;
  /** Folder of annotations, `<id>.json`. */
  readonly gold: string;
  /** Folder of reports, `<id>.txt` or `<id>_….txt`. */
  readonly texts: string;
}

/** Annotations of a folder by id. */
export function readAnnotations(folder: string): Map<string, Annotation> {
  const files = readdirSync(folder).filter((file) => /^[\w-]+\.json$/.test(file) && file !== 'themes.json');
  return new Map(
    files.sort().map((file) => {
      const annotation = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Annotation;
      return [annotation.id, annotation];
    }),
  );
}

/** Reads and extracts every report of a folder whose id is wanted. */
export function extractFolder(folder: string, wanted: ReadonlyMap<string, unknown>): ReportRecord[] {
  const facts = join(folder, 'zhengtu.json');
  const told = existsSync(facts) ? readToldFacts(readFileSync(facts, 'utf8'), facts) : {};
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt') && wanted.has(file.split(/[_.]/)[0] ?? ''))
    .sort()
    .map((file) => {
      const path = join(folder, file);
      return extractRecord(readDocument({ path, bytes: readFileSync(path), told }));
    });
}

export function scoreFolder({ name, gold, texts }: GoldFolder): FolderScore {
  const annotations = readAnnotations(gold);
  const records = new Map(extractFolder(texts, annotations).map((record) => [record.id, record]));
  const documents = [...annotations.values()].map((annotation) =>
    scoreDocument(annotation, records.get(annotation.id)),
  );
  return summarise(name, documents);
}

function summarise(name: string, documents: readonly DocumentScore[]): FolderScore {
  const entities = new Map<string, Tally>();
  const relations = new Map<string, Tally>();
  const fields = new Map<string, boolean[]>();
  for (const document of documents) {
    addTallies(entities, document.entities);
    addTallies(relations, document.relations);
    for (const [field, values] of document.fields)
      fields.set(field, [...(fields.get(field) ?? []), ...values]);
  }
  const measured = (tallies: ReadonlyMap<string, Tally>) =>
    new Map([...tallies].map(([kind, tally]) => [kind, measure(tally)]));
  return {
    name,
    documents,
    entities: measured(entities),
    relations: measured(relations),
    fields: new Map(
      [...fields].map(([field, values]) => [field, values.filter(Boolean).length / values.length]),
    ),
    allEntities: measureAll(entities),
    allRelations: measureAll(relations),
  };
}
