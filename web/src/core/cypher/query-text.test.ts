import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parametersIn, variablesIn, withoutOpaque } from './query-text';

test('parameters are found once each, but not in strings, comments or quoted names', () => {
  const query =
    "MATCH (c:City {name: $city}) // $no\nWHERE c.x <> '$no' AND c.`$no` = $主题 RETURN $city AS x";
  expect(parametersIn(query)).toEqual(['city', '主题']);
});

test('variables carry the label or type that they are first given', () => {
  const variables = variablesIn('MATCH (c:City)-[d:DISCUSSED]->(t) WHERE (c)-[:X]->(:Theme) RETURN c');
  expect(Object.fromEntries(variables)).toMatchObject({ c: 'City', d: 'DISCUSSED', t: '' });
});

test('blanking keeps length and lines', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', "'", '"', '`', '/', '*', '\\', '\n', '$') }),
      (text) => {
        const blanked = withoutOpaque(text);
        expect(blanked.length).toBe(text.length);
        expect(blanked.split('\n').length).toBe(text.split('\n').length);
      },
    ),
  );
});
