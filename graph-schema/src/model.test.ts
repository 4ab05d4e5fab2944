import { expect, test } from 'vitest';
import { constraintStatements } from './constraints.js';
import { nodeLabels, nodes } from './nodes.js';
import { properties } from './properties.js';
import { type RelationshipDefinition, relationships } from './relationships.js';
import { broaderThemes, findTheme, themes } from './themes.js';
import { nodePropertiesSchema, relationshipPropertiesSchema } from './validation.js';

test('every property that a node or relationship carries is defined', () => {
  const used = [...Object.values(nodes), ...Object.values(relationships)].flatMap((d) => [...d.properties]);
  for (const key of used) expect(properties).toHaveProperty(key);
});

test('relationships join labels that exist', () => {
  for (const r of Object.values(relationships) as RelationshipDefinition[])
    for (const label of [...r.from, ...r.to]) expect([...nodeLabels, 'Entity']).toContain(label);
});

test('badges tell the labels apart', () => {
  const badges = Object.values(nodes).map((n) => n.badge);
  expect(new Set(badges).size).toBe(badges.length);
});

test('every theme has a broader theme and a name of its own', () => {
  for (const theme of themes) expect(broaderThemes).toContain(findTheme(theme.parent ?? ''));
  expect(new Set(themes.map((t) => t.zh)).size).toBe(themes.length);
});

test('rows are refused for unknown keys and wrong types', () => {
  const row = { id: 'place:210900', name: '阜新市', search: '阜新市', code: '210900', level: 'prefecture' };
  expect(nodePropertiesSchema('Place').safeParse(row).success).toBe(true);
  expect(nodePropertiesSchema('Place').safeParse({ ...row, mayor: 'x' }).success).toBe(false);
  expect(nodePropertiesSchema('Place').safeParse({ ...row, code: 210900 }).success).toBe(false);
  expect(relationshipPropertiesSchema('MENTIONS').safeParse({ spans: ['0-2'] }).success).toBe(true);
});

test('constraint statements can be repeated', () => {
  for (const statement of constraintStatements()) expect(statement).toContain('IF NOT EXISTS');
});
