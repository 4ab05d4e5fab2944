import type { Case, Expression } from '../syntax/ast.js';
import { join, joinAll, NULL, type ValueType, withoutConstant } from '../types/value-type.js';
import { compare } from './comparison.js';
import type { Context, Scope, Typed } from './context.js';
import { checkCondition, checkExpression } from './expression.js';
import { isRandom } from './randomness.js';
import { checkRepetition } from './repetition.js';

/** A CASE with a subject is written with the comparisons that it means; null there equals nothing. */
export function checkCase(expression: Case, scope: Scope, context: Context): Typed {
  const subject = expression.subject && checkExpression(expression.subject, scope, context);
  if (subject && isRandom(subject.expression)) throw context.refuse(expression, 'randomCase');
  if (subject) checkRepetition(subject.expression, context);
  const results: ValueType[] = [];
  const branches = expression.branches.map((branch) => {
    const when = branch.when.map((candidate) => {
      if (!subject) return checkCondition(candidate, scope, context, 'filter').expression;
      const checked = checkExpression(candidate, scope, context);
      return compare(candidate, '=', subject, checked, context).expression;
    });
    const result = checkExpression(branch.result, scope, context);
    results.push(result.type);
    return { when, result: result.expression };
  });
  const otherwise = expression.otherwise && checkExpression(expression.otherwise, scope, context);
  const type = withoutConstant(join(joinAll(results), otherwise?.type ?? NULL));
  const rewritten: Expression = {
    ...expression,
    subject: null,
    branches,
    otherwise: otherwise?.expression ?? null,
  };
  return { expression: rewritten, type };
}
