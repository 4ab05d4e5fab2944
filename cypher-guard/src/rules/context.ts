import { CypherGuardError, syntaxError } from '../error.js';
import type { GuardOptions } from '../options.js';
import { REFUSALS, type Refusal, type RefusalName } from '../refusals.js';
import type { GuardSchema } from '../schema.js';
import type { Expression, Span } from '../syntax/ast.js';
import type { ValueType } from '../types/value-type.js';

/** A rewritten expression and what is known of its value. */
export interface Typed {
  readonly expression: Expression;
  readonly type: ValueType;
}

/** The variables that can be seen, by name. */
export type Scope = ReadonlyMap<string, ValueType>;

/** How the value of a condition is used: in a filter null counts as false, elsewhere it does not. */
export type Usage = 'value' | 'condition' | 'filter';

/** What every rule needs of the query at hand. */
export class Context {
  readonly query: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly schema: GuardSchema | null;
  /** Whether only the types of the parameters are known. */
  readonly anyValues: boolean;
  private variables = 0;

  constructor(query: string, { params = {}, schema = null, anyValues = false }: GuardOptions) {
    this.query = query;
    this.params = params;
    this.schema = schema;
    this.anyValues = anyValues;
  }

  /** A variable name that the query does not use. */
  freshName(): string {
    do this.variables += 1;
    while (this.query.includes(`__${this.variables}`));
    return `__${this.variables}`;
  }

  /** The error for valid Cypher that the embedded store would not answer as Neo4j does. */
  refuse(span: Span, name: RefusalName, ...details: readonly string[]): CypherGuardError {
    const { construct: template, advice }: Refusal = REFUSALS[name];
    const rest = [...details];
    const construct = template.replace(/%/gu, () => rest.shift() ?? '…').trim();
    const message = [
      'The embedded store cannot answer ',
      `${construct} as Neo4j does.`,
      advice && ` ${advice}`,
    ];
    return new CypherGuardError({
      code: 'refused',
      message: `${message.filter(Boolean).join('')} A Neo4j store takes this query as it is.`,
      construct,
      advice,
      query: this.query,
      offset: span.start,
    });
  }

  /** The error for a query that no store would run. */
  mistake(span: Span, message: string): CypherGuardError {
    const construct = this.query.slice(span.start, span.end) || 'the query';
    return syntaxError(this.query, span.start, message, construct);
  }
}
