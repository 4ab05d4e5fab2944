import { CompletionContext } from '@codemirror/autocomplete';
import { EditorState } from '@codemirror/state';
import { expect, test } from 'vitest';
import { completionWords } from '../../core/cypher/completion-words';
import { completeCypher } from './complete-cypher';

const words = completionWords(
  {
    labels: [
      { name: 'City', count: 11 },
      { name: 'Meeting', count: 22 },
    ],
    relationshipTypes: [{ name: 'DISCUSSED', count: 90 }],
    propertyKeys: ['date', 'id', 'kind', 'name', 'zh', 'ownKey'],
  },
  'zh',
);

/** What is offered at the bar; the most wanted first. */
const offeredAt = (marked: string, explicit = false): string[] => {
  const pos = marked.indexOf('|');
  const doc = marked.replace('|', '');
  const context = new CompletionContext(EditorState.create({ doc }), pos, explicit);
  const options = [...(completeCypher(() => words)(context)?.options ?? [])];
  return options.sort((a, b) => (b.boost ?? 0) - (a.boost ?? 0)).map(({ label }) => label);
};

test('labels stand after a node’s colon, types after a relationship’s, as the store has them', () => {
  expect(offeredAt('MATCH (m:|')).toEqual(['Meeting', 'City']);
  expect(offeredAt('MATCH (:Ci|')).toEqual(['Meeting', 'City']);
  expect(offeredAt('MATCH (m)-[d:|')).toEqual(['DISCUSSED']);
});

test('after a dot stand the keys, those of the variable’s label first, and keys of the store’s own too', () => {
  const keys = offeredAt('MATCH (m:Meeting) RETURN m.|');
  expect(keys.slice(0, 4).sort()).toEqual(['date', 'id', 'kind', 'name']);
  expect(keys).toContain('ownKey');
  expect(offeredAt('MATCH (c:City {|').slice(0, 2).sort()).toEqual(['id', 'name']);
});

test('themes are offered where a theme’s name is written, parameters after a dollar', () => {
  expect(offeredAt("MATCH (t:Theme {zh: '|")).toContain('教育改革');
  expect(offeredAt('MATCH (c:City {name: $city}) WHERE c.code = $|')).toEqual(['city']);
});

test('elsewhere stand variables, clauses and functions, once a word is begun or asked for', () => {
  expect(offeredAt('MATCH (c:City) |')).toEqual([]);
  expect(offeredAt('MATCH (c:City) |', true)).toContain('RETURN');
  expect(offeredAt('MATCH (c:City) RETURN c|')[0]).toBe('c');
  expect(offeredAt('MATCH (c:City) RETURN co|')).toContain('collect');
});
