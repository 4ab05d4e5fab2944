import { FUNCTIONS, type FunctionRule } from '../functions/table.js';
import { forbiddenFunction, isForeignName } from '../read-only/forbidden-call.js';
import type { FunctionCall } from '../syntax/ast.js';
import { nothing } from '../syntax/build.js';
import {
  describe,
  listOf,
  mapOf,
  NULL,
  nullableAs,
  present,
  type ValueType,
  withoutConstant,
} from '../types/value-type.js';
import { AGGREGATE_RULES } from './aggregate-call.js';
import { asCount } from './comprehension-place.js';
import type { Context, Scope, Typed } from './context.js';
import { checkExpression } from './expression.js';
import { SPECIAL_FUNCTIONS } from './special-functions.js';
import { checkTemporalCall, isTemporal } from './temporal.js';

/** A call whose arguments are rewritten already. */
export interface CheckedCall {
  readonly call: FunctionCall;
  readonly args: readonly Typed[];
  readonly context: Context;
}

/** A function call: from the table, by a rule of its own, or refused. */
export function checkCall(expression: FunctionCall, scope: Scope, context: Context): Typed {
  const name = expression.name.toLowerCase();
  if (isForeignName(expression.name))
    throw forbiddenFunction(expression.name, context.query, expression.start);
  const counted = asCount(expression);
  if (counted) return checkExpression(counted, scope, context);
  const isExists = name === 'exists' && expression.args.length === 1;
  const usage = isExists ? 'condition' : 'value';
  const args = expression.args.map((arg) => checkExpression(arg, scope, context, usage));
  const call: FunctionCall = { ...expression, args: args.map((arg) => arg.expression) };
  const checked: CheckedCall = { call, args, context };
  if (isTemporal(name)) return checkTemporalCall(checked);
  const own = lookUp(AGGREGATE_RULES, name) ?? lookUp(SPECIAL_FUNCTIONS, name);
  if (own) return own(checked);
  const rule = lookUp(FUNCTIONS, name);
  if (!rule) throw context.refuse(expression, 'unknownFunction', expression.name);
  return checkByTable(checked, rule);
}

function lookUp<Value>(table: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

function checkByTable({ call, args, context }: CheckedCall, rule: FunctionRule): Typed {
  if (args.length > rule.takes.length && args.length <= (rule.takesInNeo4j ?? 0)) {
    throw context.refuse(call, 'moreArguments', call.name, String(args.length));
  }
  checkArity({ call, args, context }, rule.takes.length - (rule.optional ?? 0), rule.takes.length);
  args.forEach((arg, index) => {
    checkKind({ call, args, context }, arg, rule.takes[index] ?? []);
  });
  if (args[0]?.type.kind === 'null') return { expression: nothing(call), type: NULL };
  const nullable = Boolean(rule.partial) || args.some((arg) => mayMakeNull(arg.type));
  const type = nullableAs(resultType(rule, args[0]?.type), nullable);
  return { expression: { ...call, name: rule.as ?? call.name }, type };
}

function mayMakeNull(type: ValueType): boolean {
  return type.nullable || type.kind === 'property';
}

function resultType(rule: FunctionRule, first: ValueType | undefined): ValueType {
  switch (rule.gives) {
    case 'argument':
      return first ? withoutConstant(first) : present('float');
    case 'strings':
      return listOf(present('string'));
    case 'nodes':
      return listOf(present('node'));
    case 'relationships':
      return listOf(present('relationship'));
    case 'map':
      return mapOf({}, true);
    default:
      return {
        ...present(rule.gives),
        nonNegative: Boolean(rule.nonNegative),
        maybeNaN: Boolean(rule.maybeNaN),
      };
  }
}

/** Throws where a call has too few or too many arguments. */
export function checkArity({ call, args, context }: CheckedCall, least: number, most: number): void {
  if (args.length >= least && args.length <= most) return;
  const wanted = least === most ? String(least) : `${least} to ${most}`;
  throw context.mistake(call, `${call.name}() takes ${wanted} arguments, not ${args.length}.`);
}

/** Throws where an argument is of a kind that the function does not take. */
export function checkKind(
  { call, context }: CheckedCall,
  arg: Typed,
  kinds: readonly ValueType['kind'][],
): void {
  const { kind } = arg.type;
  if (kind === 'null' || kinds.includes(kind)) return;
  if (kind === 'any' || kind === 'property' || kind === 'number') {
    throw context.refuse(arg.expression, 'functionOf', call.name, describe(arg.type));
  }
  throw context.mistake(arg.expression, `${call.name}() does not take ${describe(arg.type)}.`);
}
