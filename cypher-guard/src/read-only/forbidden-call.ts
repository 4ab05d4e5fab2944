import { CypherGuardError } from '../error.js';
import { PROCEDURES } from './procedures.js';

/** Functions of Neo4j's own are plain or in these namespaces; plug-ins (apoc, gds, genai) can leave the database. */
const OWN_NAMESPACES = /^(?:date|time|datetime|localtime|localdatetime|duration|point|graph|vector|db)\./iu;

/** Whether a function belongs to a plug-in. */
export function isForeignName(name: string): boolean {
  return name.includes('.') && !OWN_NAMESPACES.test(name);
}

export function forbiddenProcedure(name: string, query: string, offset: number): CypherGuardError {
  const allowed = PROCEDURES.map((procedure) => procedure.name).join(', ');
  const construct = `CALL ${name}`;
  const message = `The procedure ${name} may not be called here; only ${allowed} may.`;
  return new CypherGuardError({ code: 'forbidden', message, construct, advice: null, query, offset });
}

export function forbiddenFunction(name: string, query: string, offset: number): CypherGuardError {
  const message = `The function ${name}() belongs to a plug-in and may not be used here.`;
  return new CypherGuardError({
    code: 'forbidden',
    message,
    construct: `${name}()`,
    advice: null,
    query,
    offset,
  });
}
