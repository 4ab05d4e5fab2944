import {
  type NodeLabel,
  type PropertyValue,
  type RelationshipType,
  relationshipId,
  relationships,
} from '@zhengtu/graph-schema';
import type { RelationshipRow } from '@zhengtu/graph-store';
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

interface Fact {
  readonly type: RelationshipType;
  readonly from: NodeRef;
  readonly to: NodeRef;
  readonly key: string | undefined;
  readonly said: { readonly sighting: Sighting; readonly properties: FactProperties }[];
}

/** Gathers what the reports say, fact by fact, and turns it into rows that do not depend on the order of telling. */
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
    const fact = this.#facts.get(id) ?? { type, from, to, key, said: [] };
    fact.said.push({ sighting, properties });
    this.#facts.set(id, fact);
  }

  rows(): RelationshipRow[] {
    return [...this.#facts].map(([id, fact]) => ({
      ...ends(id, fact.type, fact.from, fact.to),
      properties: supported(fact),
    }));
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

const ends = (id: string, type: RelationshipType, from: NodeRef, to: NodeRef) => ({
  id,
  type,
  from: from.id,
  to: to.id,
  fromLabel: from.label,
  toLabel: to.label,
});

function supported({ said }: Fact): RelationshipRow['properties'] {
  const inOrder = [...said].sort(
    (a, b) => bySightingDate(a.sighting, b.sighting) || byWording(a.properties, b.properties),
  );
  const sightings = onePerReport(onePerDocument(inOrder.map(({ sighting }) => sighting)));
  return withoutNothing({
    ...firstWording(inOrder.map(({ properties }) => properties)),
    evidence: chooseEvidence(sightings),
    documents: sightings.length,
    ...seenBetween(sightings.map(({ date }) => date)),
    ...remainingDoubt(sightings),
  });
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
function onePerReport(sightings: readonly Sighting[]): Sighting[] {
  const isReport = ({ document, report }: Sighting) => (document === report ? 0 : 1);
  const groups = groupBy(sightings, ({ report }) => report);
  return [...groups.values()]
    .flatMap(
      (versions) =>
        [...versions].sort(
          (a, b) => comparePrecision(a.date, b.date) || isReport(a) - isReport(b) || bySightingDate(a, b),
        )[0] ?? [],
    )
    .sort(bySightingDate);
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
