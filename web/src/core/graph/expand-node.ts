/** Acts that ask the server first: expanding, and bringing an entity in. */
import type { Entity, Fact } from '@zhengtu/server/api';
import { loadEntity, loadJoining, loadNeighbours } from '../api/endpoints';
import { loadOnce } from '../api/use-resource';
import { amend, commit } from './canvas-acts';
import type { GraphContent } from './canvas-graph';
import { including } from './canvas-state';
import { blankFocus, readyCanvas, stateOf } from './canvas-store';
import { drawnTypes, isDrawn } from './drawn-relationships';
import { compose, type Expansion, expand, neighbourhood, type Relation, sameRelation } from './expansion';

/** How many newcomers one expansion brings at most; the rest is a click away. */
const mostNewcomers = 24;
/** Facts asked for at once. */
const pageSize = 50;
/** Facts that join an entity brought in to what is there. */
const mostJoining = 200;

const loadCounts = async (id: string): Promise<Entity['counts']> =>
  (await loadOnce(`entity ${id}`, () => loadEntity(id))).counts.filter(({ type }) => isDrawn(type));

/** Neighbours by one relation from `start` on, until `most` of them are such as `isNew` wants. */
export const neighboursByRelation = async (
  centre: string,
  { type, direction }: Relation,
  start: string,
  most: number,
  isNew: (fact: Fact) => boolean = () => true,
): Promise<Expansion> => {
  const facts: Fact[] = [];
  let newcomers = 0;
  let next: string | null = start;
  while (next !== null && newcomers < most) {
    const offset: number = Number(next);
    const page = await loadNeighbours(centre, {
      relationships: [type],
      direction,
      limit: pageSize,
      cursor: next,
    });
    let taken = 0;
    for (const fact of page.facts) {
      if (newcomers >= most) break;
      taken++;
      facts.push(fact);
      if (isNew(fact)) newcomers++;
    }
    next = taken < page.facts.length ? String(offset + taken) : page.next;
  }
  return { centre, type, direction, next, joining: [], ...neighbourhood(centre, facts) };
};

/** The next page of an expansion, null where there is none. */
const nextExpansion = async (
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
  const isNew = (fact: Fact): boolean => !canvas.graph.hasEdge(fact.relationship.id);
  return neighboursByRelation(centre, relation, earlier?.next ?? '0', mostNewcomers, isNew);
};

/** The most that the server takes at once; more newcomers than that no expansion brings. */
const mostJoined = 1000;

/** The expansions, each with what joins its newcomers to each other and to all that is then there. */
export const withJoining = async (
  present: ReadonlySet<string>,
  expansions: readonly Expansion[],
): Promise<Expansion[]> => {
  const brought = new Set(expansions.flatMap(({ nodes }) => nodes.map(({ id }) => id)));
  const newcomers = [...brought].filter((id) => !present.has(id)).slice(0, mostJoined);
  if (newcomers.length === 0) return [...expansions];
  const { edges } = await loadJoining({ newcomers, present: [...present] });
  return expansions.map((expansion) => {
    const own = new Set(expansion.nodes.map(({ id }) => id).filter((id) => !present.has(id)));
    return { ...expansion, joining: edges.filter(({ from, to }) => own.has(from) || own.has(to)) };
  });
};

/** Brings the next neighbours of `id` by these relations, or by all that it has: one act. */
export const expandNode = async (
  focus: string | null,
  id: string,
  relations: readonly Relation[] | null = null,
): Promise<void> => {
  const asked = relations ?? (await loadCounts(id));
  const found = await Promise.all(asked.map((relation) => nextExpansion(focus, id, relation)));
  const brought = found.filter((one) => one !== null);
  const before = readyCanvas(focus);
  if (!before || brought.length === 0) return;
  const joined = await withJoining(new Set(before.graph.nodes()), brought);
  const canvas = readyCanvas(focus);
  if (!canvas) return;
  commit(focus, 'expand', { expansions: joined.reduce(expand, [...stateOf(canvas).expansions]) });
};

/** The content with an entity and what joins it to what is there (or its neighbours, where nothing does). */
export const withEntity = async (
  content: GraphContent,
  id: string,
  alone: boolean,
): Promise<GraphContent> => {
  const [entity, { facts }] = await Promise.all([
    loadOnce(`entity ${id}`, () => loadEntity(id)),
    loadNeighbours(id, { relationships: drawnTypes, limit: mostJoining }),
  ]);
  const around = neighbourhood(id, facts);
  const { label, placeLabel, name, properties } = entity;
  const date = typeof properties.date === 'string' ? properties.date : null;
  const node = { id, label, placeLabel, name, degree: facts.length, boilerplate: false, date };
  const present = new Set(content.nodes.map((other) => other.id));
  const joined = alone || around.nodes.some((neighbour) => present.has(neighbour.id));
  return {
    nodes: [...content.nodes, node, ...(joined ? [] : around.nodes)],
    edges: [...content.edges, ...around.edges],
  };
};

/** Puts an entity on the canvas. */
export const bringIn = async (focus: string | null, id: string): Promise<void> => {
  const before = readyCanvas(focus);
  if (!before || before.graph.hasNode(id)) return;
  const { base, expansions } = stateOf(before);
  const found = await withEntity(compose(base, expansions), id, focus === blankFocus);
  const canvas = readyCanvas(focus);
  if (!canvas || canvas.graph.hasNode(id)) return;
  const now = stateOf(canvas);
  const added = (list: readonly { readonly id: string }[]) => new Set(list.map((item) => item.id));
  const known = compose(now.base, now.expansions);
  const [nodes, edges] = [added(known.nodes), added(known.edges)];
  amend(focus, {
    base: {
      nodes: [...now.base.nodes, ...found.nodes.filter((node) => !nodes.has(node.id))],
      edges: [...now.base.edges, ...found.edges.filter((edge) => !edges.has(edge.id))],
    },
    brought: including(now.brought, [id]),
  });
};
