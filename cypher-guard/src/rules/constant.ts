import type { BinaryOperator, Expression, Span } from '../syntax/ast.js';
import { boolean, float, integer, list, nothing, text } from '../syntax/build.js';

/** A value that a query spells out: integers are bigint, floats are number. */
export type Constant =
  | null
  | boolean
  | bigint
  | number
  | string
  | readonly Constant[]
  | ReadonlyMap<string, Constant>;

/** True, false, or null for "cannot be told", as Cypher reckons. */
type Truth = boolean | null;

/** The value of an expression that is made of literals alone; undefined where it is not, or would be an error. */
export function evaluate(expression: Expression): Constant | undefined {
  switch (expression.kind) {
    case 'integer':
    case 'float':
    case 'string':
    case 'boolean':
      return expression.value;
    case 'null':
      return null;
    case 'list':
      return allKnown(expression.items.map(evaluate));
    case 'map': {
      const values = allKnown(expression.entries.map(({ value }) => evaluate(value)));
      return values && new Map(expression.entries.map(({ key }, index) => [key, values[index] ?? null]));
    }
    case 'unary':
      return evaluateUnary(expression.operator, evaluate(expression.operand));
    case 'binary':
      return evaluateBinary(expression.operator, evaluate(expression.left), evaluate(expression.right));
    case 'nullTest': {
      const operand = evaluate(expression.operand);
      return operand === undefined ? undefined : (operand === null) !== expression.negated;
    }
    case 'call':
      return evaluateCall(expression.name.toLowerCase(), allKnown(expression.args.map(evaluate)));
    default:
      return undefined;
  }
}

function allKnown(values: readonly (Constant | undefined)[]): Constant[] | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length === values.length ? known : undefined;
}

function evaluateUnary(operator: 'NOT' | '-' | '+', operand: Constant | undefined): Constant | undefined {
  if (operand === undefined || operand === null) return operand;
  if (operator === 'NOT') return typeof operand === 'boolean' ? !operand : undefined;
  if (typeof operand !== 'bigint' && typeof operand !== 'number') return undefined;
  return operator === '-' ? -operand : operand;
}

function evaluateBinary(
  operator: BinaryOperator,
  left: Constant | undefined,
  right: Constant | undefined,
): Constant | undefined {
  if (left === undefined || right === undefined) return undefined;
  switch (operator) {
    case '=':
      return equals(left, right);
    case '<>':
      return negate(equals(left, right));
    case '<':
      return isLess(left, right);
    case '>':
      return isLess(right, left);
    case '<=':
      return either(isLess(left, right), equals(left, right), left, right);
    case '>=':
      return either(isLess(right, left), equals(left, right), left, right);
    case 'IN':
      return Array.isArray(right) ? isAmong(left, right) : undefined;
    case '+':
    case '-':
    case '*':
      return calculate(operator, left, right);
    default:
      return undefined;
  }
}

const LARGEST = 9223372036854775807n;

/** Sums and products of numbers; an integer out of range is left for the engine to complain about. */
function calculate(operator: '+' | '-' | '*', left: Constant, right: Constant): Constant | undefined {
  if (typeof left === 'bigint' && typeof right === 'bigint') {
    const result = operator === '+' ? left + right : operator === '-' ? left - right : left * right;
    return result <= LARGEST && result >= -LARGEST - 1n ? result : undefined;
  }
  if (!isNumeric(left) || !isNumeric(right)) return undefined;
  const [a, b] = [Number(left), Number(right)];
  const result = operator === '+' ? a + b : operator === '-' ? a - b : a * b;
  return Number.isFinite(result) ? result : undefined;
}

/** The few functions that stand in a SKIP or LIMIT. */
function evaluateCall(name: string, args: readonly Constant[] | undefined): Constant | undefined {
  const [argument, ...more] = args ?? [];
  if (more.length > 0 || !isNumeric(argument)) return undefined;
  const value = Number(argument);
  if (name === 'tointeger' && Number.isSafeInteger(Math.trunc(value))) return BigInt(Math.trunc(value));
  if (name === 'ceil' || name === 'ceiling') return Math.ceil(value);
  return name === 'floor' ? Math.floor(value) : undefined;
}

function isNumeric(value: Constant | undefined): value is bigint | number {
  return typeof value === 'bigint' || typeof value === 'number';
}

function negate(truth: Truth): Truth {
  return truth === null ? null : !truth;
}

/** `<=` of values that have an order; lists that differ in a null have none. */
function either(less: Truth, equal: Truth, left: Constant, right: Constant): Truth {
  if (!isComparable(left, right)) return null;
  if (less === true || equal === true) return true;
  return less === null || equal === null ? null : false;
}

function isList(value: Constant): value is readonly Constant[] {
  return Array.isArray(value);
}

/** Equality: unknown as soon as a null decides, false between different kinds of values. */
function equals(left: Constant, right: Constant): Truth {
  if (left === null || right === null) return null;
  // Neither less nor greater: 1n and 1.0 are equal, as in Cypher; NaN equals nothing.
  if (isNumeric(left) && isNumeric(right)) return left <= right && left >= right;
  if (isList(left) && isList(right)) {
    if (left.length !== right.length) return false;
    return every(left.map((value, index) => equals(value, right[index] ?? null)));
  }
  if (left instanceof Map && right instanceof Map) {
    if (left.size !== right.size || [...left.keys()].some((key) => !right.has(key))) return false;
    return every([...left].map(([key, value]) => equals(value, right.get(key) ?? null)));
  }
  return left === right;
}

function every(truths: readonly Truth[]): Truth {
  if (truths.includes(false)) return false;
  return truths.includes(null) ? null : true;
}

function isComparable(left: Constant, right: Constant): boolean {
  if (left === null || right === null) return false;
  if (isNumeric(left) && isNumeric(right)) return true;
  if (isList(left) && isList(right)) return true;
  return typeof left === typeof right && (typeof left === 'string' || typeof left === 'boolean');
}

/** `<`: of numbers, texts, booleans, and lists by their first difference; else unknown. */
function isLess(left: Constant, right: Constant): Truth {
  if (!isComparable(left, right)) return null;
  if (isNumeric(left) && isNumeric(right)) return left < right;
  if (isList(left) && isList(right)) {
    for (const [index, value] of left.entries()) {
      if (index >= right.length) return false;
      const equal = equals(value, right[index] ?? null);
      if (equal === null) return null;
      if (!equal) return isLess(value, right[index] ?? null);
    }
    return left.length < right.length;
  }
  return String(left) < String(right);
}

function isAmong(value: Constant, values: readonly Constant[]): Truth {
  const truths = values.map((other) => equals(value, other));
  if (truths.includes(true)) return true;
  return truths.includes(null) ? null : false;
}

/** The literal for a value, standing at `at`; null for a map, which no rule needs back. */
export function literal(at: Span, value: Constant): Expression | null {
  if (value === null) return nothing(at);
  switch (typeof value) {
    case 'boolean':
      return boolean(at, value);
    case 'bigint':
      return integer(at, value);
    case 'number':
      return float(at, value);
    case 'string':
      return text(at, value);
    default: {
      if (!isList(value)) return null;
      const items = value.map((item) => literal(at, item)).filter((item) => item !== null);
      return items.length === value.length ? list(at, ...items) : null;
    }
  }
}
