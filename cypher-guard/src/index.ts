export type { GuardErrorCode, Position } from './error.js';
export { CypherGuardError } from './error.js';
export { type Guarded, type GuardOptions, guard } from './guard.js';
export { checkReadOnly } from './read-only/check-read-only.js';
export type { ProcedureAnswer } from './rules/procedure.js';
export type { GuardSchema, PropertyType } from './schema.js';
export type { Query } from './syntax/ast.js';
export { parse } from './syntax/parse.js';
