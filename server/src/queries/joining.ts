import { relationshipTypes } from '@zhengtu/graph-schema';
import type { GraphStore } from '@zhengtu/graph-store';
import type { Graph } from '../api/index.js';
import { loadDegrees } from './links.js';
import { rowsOf, textOf } from './rows.js';

const types = relationshipTypes.filter((type) => type !== 'MENTIONS');

/** What joins an entity with more relationships than this is found from the other end only. */
const hubDegree = 2000;
const mostRows = 100_000;

const queryFrom = (arrow: 'out' | 'in'): string => {
  const [left, right] = arrow === 'out' ? ['-', '->'] : ['<-', '-'];
  const ends = arrow === 'out' ? 'n.id AS from, m.id AS to' : 'm.id AS from, n.id AS to';
  return `UNWIND $ids AS id MATCH (n:Entity {id: id})${left}[r:${types.join('|')}]${right}(m:Entity)
    RETURN r.id AS id, type(r) AS type, ${ends}`;
};
const queries = [queryFrom('out'), queryFrom('in')];

/** The relationships of newcomers with each other and with what was there before, mentions left out. */
export const loadJoining = async (
  store: GraphStore,
  { newcomers, present }: { readonly newcomers: readonly string[]; readonly present: readonly string[] },
): Promise<Graph['edges']> => {
  const degrees = await loadDegrees(store, newcomers);
  const ids = newcomers.filter((id) => (degrees.get(id) ?? 0) <= hubDegree);
  const wanted = new Set([...newcomers, ...present]);
  const rows = await Promise.all(queries.map((query) => rowsOf(store, query, { ids }, { limit: mostRows })));
  const edges = rows.flat().flatMap((row) => {
    const type = types.find((known) => known === row.type);
    const [id, from, to] = [textOf(row.id), textOf(row.from), textOf(row.to)];
    return type && wanted.has(from) && wanted.has(to) ? [{ id, type, from, to }] : [];
  });
  return [...new Map(edges.map((edge) => [edge.id, edge])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
};
