import { text } from '../syntax/build.js';
import { present } from '../types/value-type.js';
import type { CheckedCall } from './call.js';
import type { Typed } from './context.js';

const TEMPORAL = /^(?:date|time|datetime|localtime|localdatetime|duration)(?:\.|$)/u;

export function isTemporal(lowerCaseName: string): boolean {
  return TEMPORAL.test(lowerCaseName);
}

/** Of all temporal functions the engine agrees with Neo4j on one: `date()` of a whole date, YYYY-MM-DD. */
export function checkTemporalCall({ call, args, context }: CheckedCall): Typed {
  const [argument, ...more] = args;
  const constant = argument?.type.constant;
  const isWhole = call.name.toLowerCase() === 'date' && typeof constant === 'string' && isWholeDate(constant);
  if (!isWhole || more.length > 0) throw context.refuse(call, 'temporalFunction', call.name);
  return { expression: { ...call, args: [text(call, constant)] }, type: { ...present('date'), constant } };
}

function isWholeDate(written: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/u.test(written)) return false;
  const date = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written);
}
