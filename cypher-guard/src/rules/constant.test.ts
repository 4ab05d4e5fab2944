import { expect, test } from 'vitest';
import type { Projection } from '../syntax/ast.js';
import { parse } from '../syntax/parse.js';
import { evaluate } from './constant.js';

/** The value of an expression that is written as text. */
function valueOfText(text: string): unknown {
  const [clause] = parse(`RETURN ${text}`).parts[0] ?? [];
  const [item] = (clause as Projection).items;
  return item && evaluate(item.expression);
}

test.each([
  ['1 = 1.0', true],
  ["1 = '1'", false],
  ["1 < 'a'", null],
  ['null = null', null],
  ['[1, null] = [1, null]', null],
  ['[1, null] = [2, null]', false],
  ['[1, 2] = [1]', false],
  ['{a: 1, b: null} = {b: null, a: 1}', null],
  ['{a: 1} = {b: 1}', false],
  ['[1, 2] < [1, 3]', true],
  ['[1, null] < [1, 3]', null],
  ['[1] <= [1, 2]', true],
  ['false < true', true],
  ['1 IN [1.0, null]', true],
  ['2 IN [1, null]', null],
  ['null IN []', false],
  ['[1] IN [[1], 2]', true],
  ['NOT (1 = 2)', true],
  ['2 + 3 * 4', 14n],
  ['toInteger(ceil(1.2))', 2n],
  ['9223372036854775807 + 1', undefined],
  ['1 + n.x', undefined],
  ['rand() < 2', undefined],
])('%s is %s', (text, value) => {
  expect(valueOfText(text)).toEqual(value);
});
