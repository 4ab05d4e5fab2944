/** Acts that ask the server first: expanding, and bringing an entity in. */
import type { Entity, Fact } from '@zhengtu/server/api';
import { loadEntity, loadNeighbours } from '../api/endpoints';
import { loadOnce } from '../api/use-resource';
import { amend, commit } from './canvas-acts';
import { blankFocus, readyCanvas, stateOf } from './canvas-store';
import { drawnTypes, isDrawn } from './drawn-relationships';
import { type Expansion, expand, neighbourhood, type Relation, sameRelation } from './expansion';

/** How many newcomers one expansion brings at most; the rest is a click away. */
const mostNewcomers = 24;
/** Facts asked for at once. */
const pageSize = 50;
/** Facts that join an entity brought in to what is there. */
const mostJoining = 200;

const loadCounts = async (id: string): Promise<Entity['counts']> =>
  (await loadOnce(`entity ${id}`, () => loadEntity(id))).counts.filter(({ type }) => isDrawn(type));

/** The next neighbours by one relation, until {@link mostNewcomers} of them are new to the canvas. */
const loadExpansion = async (
  focus: string | null,
  centre: string,
  relation: Relation,
): Promise<Expansion | null> => {
  const canvas = readyCanvas(focus);
  if (!canvas) return null;
  const earlier = stateOf(canvas).expansions.find(
    (one) => one.centre === centre && sameRelation(one, relation),
  );
  if (earlier && earlier.next === null) return null;
  const { type, direction } = relation;
  const facts: Fact[] = [];
  const newcomers = new Set<string>();
  let next: string | null = earlier?.next ?? '0';
  while (next !== null && newcomers.size < mostNewcomers) {
    const offset: number = Number(next);
    const page = await loadNeighbours(centre, {
      relationships: [type],
      direction,
      limit: pageSize,
      cursor: next,
    });
    let taken = 0;
    for (const fact of page.facts) {
      if (newcomers.size >= mostNewcomers) break;
      taken++;
      facts.push(fact);
      if (!canvas.graph.hasEdge(fact.relationship.id)) newcomers.add(fact.entity.id);
    }
    next = taken < page.facts.length ? String(offset + taken) : page.next;
  }
  return { centre, type, direction, next, ...neighbourhood(centre, facts) };
};

/** Brings the next neighbours of `id` by these relations, or by all that it has: one act. */
export const expandNode = async (
  focus: string | null,
  id: string,
  relations: readonly Relation[] | null = null,
): Promise<void> => {
  const asked = relations ?? (await loadCounts(id));
  const found = await Promise.all(asked.map((relation) => loadExpansion(focus, id, relation)));
  const canvas = readyCanvas(focus);
  if (!canvas) return;
  const { expansions } = stateOf(canvas);
  const grown = found.filter((one) => one !== null).reduce(expand, [...expansions]);
  if (grown.length > expansions.length || found.some((one) => one !== null))
    commit(focus, 'expand', { expansions: grown });
};

/** Puts an entity on the canvas, with what joins it to the nodes there (or its neighbours where nothing does). */
export const bringIn = async (focus: string | null, id: string): Promise<void> => {
  if (!readyCanvas(focus) || readyCanvas(focus)?.graph.hasNode(id)) return;
  const [entity, { facts }] = await Promise.all([
    loadOnce(`entity ${id}`, () => loadEntity(id)),
    loadNeighbours(id, { relationships: drawnTypes, limit: mostJoining }),
  ]);
  const canvas = readyCanvas(focus);
  if (!canvas || canvas.graph.hasNode(id)) return;
  const around = neighbourhood(id, facts);
  const { label, placeLabel, name } = entity;
  const node = { id, label, placeLabel, name, degree: facts.length, boilerplate: false, date: null };
  const alone = focus === blankFocus || around.nodes.some((neighbour) => canvas.graph.hasNode(neighbour.id));
  const { base } = stateOf(canvas);
  amend(focus, {
    base: {
      nodes: [...base.nodes, node, ...(alone ? [] : around.nodes)],
      edges: [...base.edges, ...around.edges],
    },
  });
};
