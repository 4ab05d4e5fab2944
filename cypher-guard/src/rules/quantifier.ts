import type { Expression, ListComprehension, Quantifier } from '../syntax/ast.js';
import { binary, boolean, call, cases, integer, isNull, not, nothing } from '../syntax/build.js';
import { forbidPatternComprehension } from './comprehension-place.js';
import type { Context, Scope, Typed, Usage } from './context.js';
import { booleanOf, checkCondition } from './expression.js';
import { checkList, withVariable } from './lists.js';
import { isRandom } from './randomness.js';
import { checkRepetition } from './repetition.js';

/**
 * `any`, `all`, `none` and `single`. Where a condition may be null the engine's own answer is wrong,
 * so the three-valued answer is spelt out: false, null or true in the order in which each wins.
 */
export function checkQuantifier(expression: Quantifier, scope: Scope, context: Context, usage: Usage): Typed {
  const { quantifier, variable } = expression;
  if (!expression.where) throw context.refuse(expression, 'quantifierWithoutWhere', quantifier);
  const over = checkList(expression.list, scope, context);
  const condition = checkCondition(
    expression.where,
    withVariable(scope, variable, over.element),
    context,
    'condition',
  );
  forbidPatternComprehension(condition.expression, `${quantifier}()`, context);
  const plain: Quantifier = { ...expression, list: over.expression, where: condition.expression };
  const type = booleanOf(over.type.nullable || condition.type.nullable);
  if (!condition.type.nullable) return { expression: plain, type };
  if (usage === 'filter' && (quantifier === 'any' || quantifier === 'all'))
    return { expression: plain, type };
  if (isRandom(plain)) throw context.refuse(expression, 'randomQuantifier', quantifier);
  checkRepetition(plain, context);
  const spelt = spellOut(plain, condition.expression);
  if (!over.type.nullable) return { expression: spelt, type };
  return {
    expression: cases(expression, [[isNull(expression, over.expression), nothing(expression)]], spelt),
    type,
  };
}

function spellOut(plain: Quantifier, condition: Expression): Expression {
  const any = (where: Expression): Expression => ({ ...plain, quantifier: 'any', where });
  const unsure: readonly [Expression, Expression] = [any(isNull(plain, condition)), nothing(plain)];
  const [yes, no] = [boolean(plain, true), boolean(plain, false)];
  switch (plain.quantifier) {
    case 'any':
      return cases(plain, [[any(condition), yes], unsure], no);
    case 'none':
      return cases(plain, [[any(condition), no], unsure], yes);
    case 'all':
      return cases(plain, [[any(not(plain, condition)), no], unsure], yes);
    case 'single': {
      const { variable, list, start, end } = plain;
      const matching: ListComprehension = {
        kind: 'listComprehension',
        variable,
        list,
        where: condition,
        result: null,
        start,
        end,
      };
      const count = call(plain, 'size', matching);
      const one = integer(plain, 1);
      return cases(plain, [[binary(plain, '>', count, one), no], unsure], binary(plain, '=', count, one));
    }
  }
}
