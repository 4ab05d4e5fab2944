import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createCanvasGraph, type GraphContent, reconcile } from './canvas-graph';
import { collapse, compose, type Expansion, expand, rooted } from './expansion';

const node = (id: string) => ({
  id,
  label: 'Person' as const,
  placeLabel: null,
  name: id,
  degree: 1,
  boilerplate: false,
  date: null,
});
const edge = (from: string, to: string) => ({ id: `${from}>${to}`, type: 'ATTENDED' as const, from, to });
const star = (centre: string, others: string[]): Expansion => ({
  centre,
  type: 'ATTENDED',
  direction: 'out',
  next: null,
  joining: [],
  nodes: others.map(node),
  edges: others.map((other) => edge(centre, other)),
});
const base: GraphContent = { nodes: ['a', 'b', 'c'].map(node), edges: [edge('a', 'b')] };
const idsOf = (content: GraphContent) => [...content.nodes, ...content.edges].map((item) => item.id).sort();

const ids = fc.constantFrom(...'abcdefghij');
const stars = fc.array(
  fc.tuple(ids, fc.uniqueArray(ids, { maxLength: 4 })).map(([centre, others]) => star(centre, others)),
  { maxLength: 6 },
);

test('collapsing right after expanding gives back the very same canvas', () => {
  fc.assert(
    fc.property(stars, ids, fc.uniqueArray(ids, { maxLength: 5 }), (earlier, centre, others) => {
      const before = rooted(base, earlier).filter((expansion) => expansion.centre !== centre);
      const kept = rooted(base, before);
      const after = collapse(base, expand(kept, star(centre, others)), centre);
      expect(after).toEqual(kept);
      expect(compose(base, after)).toEqual(compose(base, kept));
    }),
  );
});

test('what two expansions brought stays until both are collapsed', () => {
  let expansions = expand(expand([], star('a', ['x', 'y'])), star('b', ['y', 'z']));
  expansions = collapse(base, expansions, 'a');
  expect(idsOf(compose(base, expansions))).toEqual(idsOf(compose(base, [star('b', ['y', 'z'])])));
  expect(idsOf(compose(base, collapse(base, expansions, 'b')))).toEqual(idsOf(base));
});

test('collapsing takes along what was only expanded from there', () => {
  const expansions = expand(expand([], star('a', ['x'])), star('x', ['y']));
  expect(collapse(base, expansions, 'a')).toEqual([]);
});

test('one relation is collapsed without the other, and the rest of a page joins the page before', () => {
  const chaired: Expansion = { ...star('a', ['w']), type: 'CHAIRED' };
  const grown = expand(expand(expand([], star('a', ['x'])), chaired), star('a', ['y']));
  expect(grown.map(({ nodes }) => nodes.map(({ id }) => id))).toEqual([['x', 'y'], ['w']]);
  expect(collapse(base, grown, 'a', { type: 'ATTENDED', direction: 'out' })).toEqual([chaired]);
  expect(collapse(base, grown, 'a')).toEqual([]);
});

test('what stood on a relation that grew a page keeps standing', () => {
  const grown = expand(expand(expand([], star('a', ['x'])), star('x', ['z'])), star('a', ['y']));
  expect(idsOf(compose(base, grown))).toEqual(expect.arrayContaining(['x', 'y', 'z'].map((id) => id)));
});

test('the drawn graph follows the content, and what stays does not move', () => {
  fc.assert(
    fc.property(stars, stars, (one, other) => {
      const graph = createCanvasGraph();
      reconcile(graph, compose(base, one));
      const before = new Map(graph.mapNodes((id, { x, y }) => [id, { x, y }]));
      reconcile(graph, compose(base, other));
      expect([...graph.nodes(), ...graph.edges()].sort()).toEqual(
        idsOf({
          ...compose(base, other),
          edges: compose(base, other).edges.filter((e) =>
            [e.from, e.to].every((end) => compose(base, other).nodes.some((n) => n.id === end)),
          ),
        }),
      );
      graph.forEachNode((id, { x, y }) => {
        if (before.has(id)) expect({ x, y }).toEqual(before.get(id));
      });
    }),
  );
});

test('what joins newcomers to what is there comes and goes with them', () => {
  const joined: Expansion = { ...star('a', ['x']), joining: [edge('x', 'c'), edge('y', 'x')] };
  const both = expand(expand([], joined), star('b', ['y']));
  const drawnEdges = (expansions: readonly Expansion[]): string[] => {
    const graph = createCanvasGraph();
    reconcile(graph, compose(base, expansions));
    return graph.edges().sort();
  };
  expect(drawnEdges(both)).toEqual(['a>b', 'a>x', 'b>y', 'x>c', 'y>x']);
  expect(drawnEdges(collapse(base, both, 'b'))).toEqual(['a>b', 'a>x', 'x>c']);
  expect(drawnEdges(collapse(base, both, 'a'))).toEqual(['a>b', 'b>y']);
});
