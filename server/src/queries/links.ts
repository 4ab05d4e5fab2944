import { type NodeLabel, type RelationshipType, relationshipTypes } from '@zhengtu/graph-schema';
import { type GraphStore, StoreError } from '@zhengtu/graph-store';
import type { Link } from '../paths/link-map.js';
import type { Ring } from '../paths/search.js';
import { canLieIn, type Period } from './period.js';
import { isTrue, numberOf, type RowObject, rowsOf, textOf, textOrNull, textsOf } from './rows.js';
import { mainLabel } from './summaries.js';

/** Mentions tie a report to all its words; they are no fact about two entities. */
const types = relationshipTypes.filter((type) => type !== 'MENTIONS');
const anyType = types.join('|');

/** What paths may pass through. */
export interface Passage {
  readonly ends: readonly string[];
  readonly without: readonly NodeLabel[];
  readonly boilerplate: boolean;
  readonly period: Period;
}

export interface LinkLimits {
  /** From an entity with more relationships than this the search does not go on, unless it is an end. */
  readonly hubDegree: number;
  /** Rows of one answer. */
  readonly rows: number;
  /** When to stop, as `Date.now()` tells it. */
  readonly deadline: number;
}

/** How many relationships some entities have, mentions left out. */
export const loadDegrees = async (
  store: GraphStore,
  ids: readonly string[],
  timeoutMs?: number,
): Promise<Map<string, number>> => {
  const rows = await rowsOf(
    store,
    `UNWIND $ids AS id MATCH (n:Entity {id: id})-[r:${anyType}]-(m:Entity) RETURN n.id AS id, count(r) AS degree`,
    { ids },
    { limit: ids.length + 1, ...(timeoutMs === undefined ? {} : { timeoutMs }) },
  );
  return new Map(rows.map((row) => [textOf(row.id), numberOf(row.degree)]));
};

const queryFrom = (arrow: 'out' | 'in'): string => {
  const [left, right] = arrow === 'out' ? ['-', '->'] : ['<-', '-'];
  return `UNWIND $ids AS id MATCH (n:Entity {id: id})${left}[r:${anyType}]${right}(m:Entity)
    RETURN r.id AS relationship, type(r) AS type, n.id AS id, labels(n) AS ownLabels, m.id AS other,
           labels(m) AS labels, m.boilerplate AS boilerplate, m.date AS date`;
};
const queries = { out: queryFrom('out'), in: queryFrom('in') };

const isPassable = (row: RowObject, { ends, without, boilerplate, period }: Passage): boolean => {
  if (ends.includes(textOf(row.other))) return true;
  const label = mainLabel(textsOf(row.labels));
  if (label === 'Document' || without.includes(label)) return false;
  if (label === 'Theme' && isTrue(row.boilerplate) && !boilerplate) return false;
  return label !== 'Meeting' || canLieIn(textOrNull(row.date), period);
};

/** A city's themes are derived from its meetings; the way through a meeting has words to show. */
const isDerived = (row: RowObject, arrow: 'out' | 'in'): boolean =>
  row.type === 'DISCUSSED' && textsOf(arrow === 'out' ? row.ownLabels : row.labels).includes('Place');

const linkOf = (row: RowObject, arrow: 'out' | 'in'): Link => {
  const [from, to] = arrow === 'out' ? [row.id, row.other] : [row.other, row.id];
  const type: RelationshipType = types.find((known) => known === row.type) ?? 'MENTIONS';
  return { id: textOf(row.relationship), type, from: textOf(from), to: textOf(to) };
};

/** The links around some entities; hubs are passed over, and what takes too long is cut. */
export const loadLinks = async (
  store: GraphStore,
  ids: readonly string[],
  passage: Passage,
  limits: LinkLimits,
): Promise<Ring> => {
  const timeoutMs = limits.deadline - Date.now();
  if (timeoutMs <= 0) return { links: [], passedOver: [], cut: true };
  try {
    const degrees = await loadDegrees(store, ids, timeoutMs);
    const isHub = (id: string): boolean =>
      (degrees.get(id) ?? 0) > limits.hubDegree && !passage.ends.includes(id);
    const asked = { ids: ids.filter((id) => !isHub(id)) };
    const options = { limit: limits.rows, timeoutMs: Math.max(1, limits.deadline - Date.now()) };
    const [out, into] = await Promise.all([
      rowsOf(store, queries.out, asked, options),
      rowsOf(store, queries.in, asked, options),
    ]);
    const take = (rows: readonly RowObject[], arrow: 'out' | 'in'): Link[] =>
      rows
        .filter((row) => isPassable(row, passage) && !isDerived(row, arrow))
        .map((row) => linkOf(row, arrow));
    return {
      links: [...take(out, 'out'), ...take(into, 'in')],
      passedOver: ids.filter(isHub),
      cut: out.length >= limits.rows || into.length >= limits.rows,
    };
  } catch (error) {
    if (error instanceof StoreError && error.code === 'timeout')
      return { links: [], passedOver: [], cut: true };
    throw error;
  }
};
