import {
  type NodeLabel,
  type PropertyValue,
  type RelationshipType,
  relationshipId,
  relationships,
} from '@zhengtu/graph-schema';
import type { RelationshipRef, RelationshipRow } from '@zhengtu/graph-store';
import { comparePrecision, seenBetween } from './dates.js';
import { bySightingDate, chooseEvidence, remainingDoubt, type Sighting } from './evidence.js';
import { groupBy } from './group-by.js';
import { withoutNothing } from './rows.js';

/** One end of a fact. */
export interface NodeRef {
  readonly id: string;
  readonly label: NodeLabel;
}

type FactProperties = Readonly<Record<string, PropertyValue | null | undefined>>;

/** One document's word for a fact. */
interface Said {
  readonly sighting: Sighting;
  readonly properties: FactProperties;
}

interface Fact {
  readonly ref: RelationshipRef;
  readonly said: Said[];
}

/** One report's word for a fact, whatever versions of it there are. */
export interface Saying {
  readonly sighting: Sighting;
  /** Its wordings with what orders them in time. */
  readonly wordings: readonly (Pick<Sighting, 'date' | 'document'> & {
    readonly properties: FactProperties;
  })[];
}

/** Gathers what reports say, fact by fact, and turns it into rows that do not depend on the order of telling. */
export class FactLedger {
  readonly #facts = new Map<string, Fact>();

  /** One report says so. `properties` differ between reports at most in wording: the earliest wording is kept. */
  say(
    type: RelationshipType,
    from: NodeRef,
    to: NodeRef,
    sighting: Sighting,
    properties: FactProperties = {},
  ): void {
    const { key: keyProperty } = relationships[type] as { key?: string };
    const key = keyProperty ? String(properties[keyProperty] ?? '') : undefined;
    const id = relationshipId(type, from.id, to.id, key);
    const fact = this.#facts.get(id) ?? { ref: ends(id, type, from, to), said: [] };
    fact.said.push({ sighting, properties });
    this.#facts.set(id, fact);
  }

  /** What each report says of each fact. */
  sayings(): { readonly ref: RelationshipRef; readonly sayings: readonly Saying[] }[] {
    return [...this.#facts.values()].map(({ ref, said }) => ({
      ref,
      sayings: [...groupBy(said, ({ sighting }) => sighting.report).values()].flatMap(
        (ofOne) => sayingOf(ofOne) ?? [],
      ),
    }));
  }

  rows(): RelationshipRow[] {
    return this.sayings().map(({ ref, sayings }) => ({ ...ref, properties: supported(sayings) }));
  }
}

/** A relationship that no report says: it is in the gazetteer or the vocabulary, or derived. */
export function toldRow(
  type: RelationshipType,
  from: NodeRef,
  to: NodeRef,
  properties: FactProperties = {},
): RelationshipRow {
  return {
    ...ends(relationshipId(type, from.id, to.id), type, from, to),
    properties: withoutNothing(properties),
  };
}

const ends = (id: string, type: RelationshipType, from: NodeRef, to: NodeRef): RelationshipRef => ({
  id,
  type,
  from: from.id,
  to: to.id,
  fromLabel: from.label,
  toLabel: to.label,
});

/** What the reports that say so come to. */
export function supported(sayings: readonly Saying[]): RelationshipRow['properties'] {
  const sightings = sayings.map(({ sighting }) => sighting).sort(bySightingDate);
  return supportedBy(sayings, sightings, sightings.length, remainingDoubt(sightings));
}

/**
 * The same where most reports are left out: those given are the first and the last in time, as many as evidence is
 * chosen from, with the first and the last fully dated ones; they tell all wordings there are.
 * @param documents How many reports there are in all.
 */
export function supportedByEnds(
  first: readonly Saying[],
  last: readonly Saying[],
  documents: number,
): RelationshipRow['properties'] {
  const sayings = [
    ...new Map([...first, ...last].map((saying) => [saying.sighting.document, saying])).values(),
  ];
  const sightings = sayings.map(({ sighting }) => sighting).sort(bySightingDate);
  return supportedBy(sayings, sightings, documents, {});
}

function supportedBy(
  sayings: readonly Saying[],
  inOrder: readonly Sighting[],
  documents: number,
  doubt: ReturnType<typeof remainingDoubt>,
): RelationshipRow['properties'] {
  const wordings = sayings
    .flatMap((saying) => saying.wordings)
    .sort((a, b) => bySightingDate(a, b) || byWording(a.properties, b.properties));
  return withoutNothing({
    ...firstWording(wordings.map(({ properties }) => properties)),
    evidence: chooseEvidence(inOrder),
    documents,
    ...seenBetween(inOrder.map(({ date }) => date)),
    ...doubt,
  });
}

/** What the versions of one report say once. */
function sayingOf(said: readonly Said[]): Saying | undefined {
  const inOrder = [...said].sort(
    (a, b) => bySightingDate(a.sighting, b.sighting) || byWording(a.properties, b.properties),
  );
  const sighting = bestOf(onePerDocument(inOrder.map((each) => each.sighting)));
  const wordings = inOrder.map(({ sighting: { date, document }, properties }) => ({
    date,
    document,
    properties,
  }));
  return sighting && { sighting, wordings };
}

/** A report may say a thing twice (two bylines, a meeting told as two): its passages then stand together. */
function onePerDocument(sightings: readonly Sighting[]): Sighting[] {
  const byDocument = new Map<string, Sighting>();
  for (const sighting of sightings) {
    const first = byDocument.get(sighting.document);
    byDocument.set(
      sighting.document,
      first
        ? {
            ...first,
            ...{ confidence: undefined, status: undefined },
            ...remainingDoubt([first, sighting]),
            spans: [...first.spans, ...sighting.spans],
          }
        : sighting,
    );
  }
  return [...byDocument.values()];
}

/** Versions of one report say a thing once: in the best dated of them, else in the report itself, else the first. */
function bestOf(versions: readonly Sighting[]): Sighting | undefined {
  const isReport = ({ document, report }: Sighting) => (document === report ? 0 : 1);
  return [...versions].sort(
    (a, b) => comparePrecision(a.date, b.date) || isReport(a) - isReport(b) || bySightingDate(a, b),
  )[0];
}

const byWording = (a: FactProperties, b: FactProperties): number => {
  const [left, right] = [JSON.stringify(a), JSON.stringify(b)];
  return left < right ? -1 : left > right ? 1 : 0;
};

/** Of each property the earliest value that is there. */
function firstWording(inOrder: readonly FactProperties[]): FactProperties {
  const wording: Record<string, PropertyValue | null | undefined> = {};
  for (const properties of inOrder)
    for (const [key, value] of Object.entries(properties)) wording[key] ??= value;
  return wording;
}
