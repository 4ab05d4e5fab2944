import { guard } from '@zhengtu/cypher-guard';
import { expect, test } from 'vitest';
import { cypherFunctions } from './functions';

test.each(cypherFunctions)('$name is let through by the guard, called as shown', ({ name, call }) => {
  expect(call.startsWith(`${name}(`)).toBe(true);
  const query = `MATCH p = (n:City)-[r:DISCUSSED]->(t:Theme) RETURN ${call} AS x, n.id AS id`;
  expect(() => guard(query, {})).not.toThrow();
});
