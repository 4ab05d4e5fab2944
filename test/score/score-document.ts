import { type Annotation, type EntityKind, entitiesOf, entityKinds, isOptional } from './annotation.js';
import { foldName, formsOf } from './name-forms.js';
import { type Pairing, pairEntities } from './pairing.js';
import { type Relation, referenceKeys, relationsOf } from './relations.js';
import { newTally, type Tally } from './tally.js';

/** What one report's extraction is worth beside a person's reading of it. */
export interface DocumentScore {
  readonly id: string;
  readonly entities: Map<string, Tally>;
  readonly relations: Map<string, Tally>;
  /** Fields of the report and attributes of entities that were right, by name. */
  readonly fields: Map<string, boolean[]>;
  /** `+` said wrongly, `-` missed; else what differs. */
  readonly errors: string[];
}

const ATTRIBUTES: Readonly<Partial<Record<EntityKind, readonly string[]>>> = {
  places: ['code', 'level'],
  meetings: ['kind', 'date'],
  bodies: ['kind'],
};

/** Scores one record against its annotation; without a record everything counts as missed. */
export function scoreDocument(gold: Annotation, record: Annotation | undefined): DocumentScore {
  const found: Annotation = record ?? { id: gold.id };
  const score: DocumentScore = {
    id: gold.id,
    entities: new Map(),
    relations: new Map(),
    fields: new Map(),
    errors: [],
  };
  const pairings = new Map<EntityKind, Pairing>();
  for (const kind of entityKinds) {
    const pairing = pairEntities(kind, gold, found);
    pairings.set(kind, pairing);
    scoreEntities(score, kind, gold, found, pairing);
    scoreAttributes(score, kind, gold, found, pairing);
  }
  scoreRelations(score, gold, found, pairings);
  scoreFields(score, gold, record);
  return score;
}

const labelOf = (entity: object): string => {
  if ('name' in entity && typeof entity.name === 'string') return entity.name;
  return 'id' in entity ? String(entity.id) : '';
};

function scoreEntities(
  score: DocumentScore,
  kind: EntityKind,
  gold: Annotation,
  found: Annotation,
  pairing: Pairing,
): void {
  const tally = newTally();
  score.entities.set(kind, tally);
  const wanted = entitiesOf(gold, kind);
  const met = new Set<number>();
  entitiesOf(found, kind).forEach((entity, at) => {
    if (kind === 'themes' && isOptional(entity) && entity.optional !== true) return;
    const goldAt = pairing.get(at);
    const match = goldAt === undefined ? undefined : wanted[goldAt];
    if (goldAt === undefined || match === undefined) {
      if (entity.optional === true) return;
      tally.wrong += 1;
      score.errors.push(`+${kind} ${labelOf(entity)}`);
      return;
    }
    met.add(goldAt);
    if (!isOptional(match)) tally.right += 1;
  });
  wanted.forEach((entity, at) => {
    if (isOptional(entity) || met.has(at)) return;
    tally.missed += 1;
    score.errors.push(`-${kind} ${labelOf(entity)}`);
  });
}

function scoreAttributes(
  score: DocumentScore,
  kind: EntityKind,
  gold: Annotation,
  found: Annotation,
  pairing: Pairing,
): void {
  for (const [at, goldAt] of pairing) {
    const wanted = new Map(Object.entries(entitiesOf(gold, kind)[goldAt] ?? {}));
    const said = new Map(Object.entries(entitiesOf(found, kind)[at] ?? {}));
    if (wanted.get('optional') === true) continue;
    for (const attribute of ATTRIBUTES[kind] ?? []) {
      const expected = wanted.get(attribute);
      if (!expected) continue;
      const isRight = expected === said.get(attribute);
      note(score, `${kind}.${attribute}`, isRight);
      if (!isRight)
        score.errors.push(
          `${kind}.${attribute} of ${wanted.get('name')}: ${said.get(attribute)} ≠ ${expected}`,
        );
    }
  }
}

function note(score: DocumentScore, field: string, isRight: boolean): void {
  score.fields.set(field, [...(score.fields.get(field) ?? []), isRight]);
}

interface KeyedRelation extends Relation {
  readonly fromKey: string;
  readonly toKey: string;
}

function scoreRelations(
  score: DocumentScore,
  gold: Annotation,
  found: Annotation,
  pairings: ReadonlyMap<EntityKind, Pairing>,
): void {
  const goldKey = referenceKeys(gold, (kind, at) => `${kind}#${at}`);
  const foundKey = referenceKeys(found, (kind, at) => {
    const goldAt = pairings.get(kind as EntityKind)?.get(at);
    return goldAt === undefined ? `+${kind}#${at}` : `${kind}#${goldAt}`;
  });
  const free = optionalKeys(gold);
  const isFree = (relation: KeyedRelation) =>
    relation.optional || free.has(relation.fromKey) || free.has(relation.toKey);
  const wanted = relationsOf(gold).map((r) => ({ ...r, fromKey: goldKey(r.from), toKey: goldKey(r.to) }));
  const used = new Set<KeyedRelation>();
  const tallyOf = (type: string): Tally => {
    const tally = score.relations.get(type) ?? newTally();
    score.relations.set(type, tally);
    return tally;
  };
  for (const said of relationsOf(found).map((r) => ({
    ...r,
    fromKey: foundKey(r.from),
    toKey: foundKey(r.to),
  }))) {
    const same = wanted.filter(
      (w) => w.type === said.type && w.fromKey === said.fromKey && w.toKey === said.toKey,
    );
    const match = same.find(
      (w) => !used.has(w) && (w.type !== 'HOLDS_POST' || titlesAgree(w.title, said.title)),
    );
    const tally = tallyOf(said.type);
    if (match !== undefined) {
      used.add(match);
      if (!isFree(match)) tally.right += 1;
    } else if (!(said.type !== 'HOLDS_POST' && same.length > 0) && !isFree(said) && !isHierarchy(said)) {
      tally.wrong += 1;
      score.errors.push(`+${said.type} ${said.from} → ${said.to}${said.title ? ` (${said.title})` : ''}`);
    }
  }
  for (const missing of wanted) {
    if (used.has(missing) || isFree(missing)) continue;
    tallyOf(missing.type).missed += 1;
    score.errors.push(
      `-${missing.type} ${missing.from} → ${missing.to}${missing.title ? ` (${missing.title})` : ''}`,
    );
  }
}

/** A known place's own hierarchy is the gazetteer's: true whether or not the annotator listed it. */
const isHierarchy = ({ type, fromKey }: KeyedRelation): boolean =>
  type === 'LOCATED_IN' && fromKey.startsWith('places#');

function optionalKeys(gold: Annotation): Set<string> {
  const keys = new Set<string>();
  for (const kind of entityKinds) {
    entitiesOf(gold, kind).forEach((entity, at) => {
      if (isOptional(entity)) keys.add(`${kind}#${at}`);
    });
  }
  return keys;
}

/** 党工委书记 and 区党工委书记 are one title. */
function titlesAgree(left: string | undefined, right: string | undefined): boolean {
  const a = foldName(left);
  const b = foldName(right);
  return a === '' || b === '' || a.endsWith(b) || b.endsWith(a);
}

const SAME: Readonly<Record<string, (wanted: unknown, said: unknown) => boolean>> = {
  title: (wanted, said) => foldName(asText(wanted)) === foldName(asText(said)),
  date: (wanted, said) => (wanted ?? null) === (said ?? null),
  source: (wanted, said) => foldName(asText(wanted)) === foldName(asText(said)),
  script: (wanted, said) => wanted === said,
};
const asText = (value: unknown): string => (typeof value === 'string' ? value : '');

function scoreFields(score: DocumentScore, gold: Annotation, record: Annotation | undefined): void {
  for (const [field, isSame] of Object.entries(SAME)) {
    if (gold.document === undefined || !(field in gold.document)) continue;
    const isRight = record !== undefined && isSame(gold.document[field], record.document?.[field]);
    note(score, field, isRight);
    if (!isRight)
      score.errors.push(
        `document.${field}: ${String(record?.document?.[field])} ≠ ${String(gold.document[field])}`,
      );
  }
  if (!('place' in gold)) return;
  const home = foldName(gold.place);
  const known = (gold.places ?? []).map((place) => formsOf(place, foldName)).find((forms) => forms.has(home));
  const said = foldName(record?.place);
  const isRight = record !== undefined && (said === home || known?.has(said) === true);
  note(score, 'place', isRight);
  if (!isRight) score.errors.push(`place: ${record?.place} ≠ ${gold.place}`);
}
