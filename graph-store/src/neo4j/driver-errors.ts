import type { Position } from '@zhengtu/cypher-guard';
import neo4j from 'neo4j-driver';
import { StoreError, type StoreErrorCode } from '../errors.js';

interface Kind {
  /** How the error's code begins. */
  readonly starts: string;
  readonly code: StoreErrorCode;
  /** Instead of the database's own words, which follow otherwise. */
  readonly words?: string;
}

/** Status codes of Neo4j 5 and of the driver, from its error reference; the first that fits. */
const kinds: readonly Kind[] = [
  {
    starts: 'Neo.ClientError.Statement.AccessMode',
    code: 'read-only',
    words: 'The query would write; only reading queries are run.',
  },
  { starts: 'Neo.ClientError.Statement.ParameterMissing', code: 'parameter' },
  { starts: 'Neo.ClientError.Statement.SyntaxError', code: 'syntax' },
  { starts: 'Neo.ClientError.Statement.SemanticError', code: 'syntax' },
  { starts: 'Neo.ClientError.Procedure.ProcedureNotFound', code: 'syntax' },
  {
    starts: 'Neo.ClientError.Transaction.TransactionTimedOut',
    code: 'timeout',
    words: 'The query did not end in its time. Ask for less, or allow it more time.',
  },
  {
    starts: 'Neo.ClientError.Transaction.Terminated',
    code: 'cancelled',
    words: 'The query was ended in the database.',
  },
  {
    starts: 'Neo.TransientError.Transaction.Terminated',
    code: 'cancelled',
    words: 'The query was ended in the database.',
  },
  {
    starts: 'Neo.TransientError.General.MemoryPoolOutOfMemory',
    code: 'out-of-memory',
    words: 'The query needs more memory than the database allows. Ask for less at once.',
  },
  { starts: 'Neo.TransientError.General.OutOfMemory', code: 'out-of-memory' },
  {
    starts: 'Neo.ClientError.Security.Unauthorized',
    code: 'unauthorized',
    words: 'Neo4j refused the user or password. Check NEO4J_USERNAME and NEO4J_PASSWORD.',
  },
  {
    starts: 'Neo.ClientError.Security.AuthenticationRateLimit',
    code: 'unauthorized',
    words:
      'Neo4j refused the user or password too often; wait a few seconds. Check NEO4J_USERNAME and NEO4J_PASSWORD.',
  },
  { starts: 'Neo.ClientError.Security.Forbidden', code: 'unauthorized' },
  { starts: 'Neo.ClientError.Security', code: 'unauthorized' },
  { starts: 'Neo.ClientError.Database.DatabaseNotFound', code: 'unavailable' },
  { starts: 'Neo.TransientError.General.DatabaseUnavailable', code: 'unavailable' },
  {
    starts: 'Neo.ClientError.Cluster.NotALeader',
    code: 'bad-address',
    words:
      'This member of the cluster does not write. Give the address as neo4j://…, which finds the one that does.',
  },
  { starts: 'ServiceUnavailable', code: 'unavailable' },
  { starts: 'SessionExpired', code: 'unavailable' },
];

/** `… (line 1, column 12 (offset: 11))`, as Neo4j ends its messages on queries. */
const positionIn = (message: string): Position | undefined => {
  const found = /\(line (\d+), column (\d+) \(offset: (\d+)\)\)/.exec(message);
  if (!found) return undefined;
  return { line: Number(found[1]), column: Number(found[2]), offset: Number(found[3]) };
};

/** The database's message without the query, which it repeats below. */
const ownWords = (message: string): string =>
  message.split('\n')[0]?.replace(/ ?\(line \d+, column \d+ \(offset: \d+\)\)$/, '') ?? message;

/** The one failure that the driver gives no code: no connection was to be had in its time. */
const gotNoConnection = ({ message }: Error): boolean => /^Connection acquisition timed out/.test(message);

/** The driver explains at length; what the system said stands at the end. */
const systemWords = (message: string): string => /Caused by: (.*)/.exec(message)?.[1] ?? ownWords(message);

/** Why TLS came to nothing, by what Node says of it, and the way out. First match wins. */
const tlsTroubles: readonly { readonly pattern: RegExp; readonly words: string }[] = [
  {
    pattern:
      /not trusted|self[-_ ]signed|unable to (?:verify|get)|certificate (?:has expired|is not yet valid)/i,
    words:
      'shows a certificate that is not trusted here. Trust its authority (NODE_EXTRA_CA_CERTS=file.pem), or use neo4j+ssc:// or bolt+ssc://, which encrypt without asking who it is.',
  },
  {
    pattern: /does not match certificate|altnames/i,
    words: 'shows a certificate for another name. Use the name that it was made for.',
  },
  {
    pattern: /wrong version number|packet length too long|before secure TLS/i,
    words: 'does not speak TLS. Use neo4j:// or bolt:// without +s, or turn TLS on in the database.',
  },
];

/**
 * An error of the driver in our words.
 *
 * @param address of the database, without credentials; it is named where the database cannot be reached.
 */
export const asStoreError = (error: unknown, address: string): unknown => {
  if (error instanceof StoreError || !(error instanceof neo4j.Neo4jError)) return error;
  const kind = kinds.find(({ starts }) => error.code.startsWith(starts));
  const position = positionIn(error.message);
  const options = { cause: error, ...(position && { position }) };
  const tls = tlsTroubles.find(({ pattern }) => pattern.test(error.message));
  if (kind?.code === 'unavailable' && tls)
    return new StoreError('unavailable', `Neo4j at ${address} ${tls.words}`, options);
  if (kind?.code === 'unavailable' || gotNoConnection(error)) {
    const message = `Neo4j at ${address} cannot be reached. Is it running, and is the address right? (${systemWords(error.message)})`;
    return new StoreError('unavailable', message, options);
  }
  return new StoreError(
    kind?.code ?? 'query-failed',
    kind?.words ?? `Neo4j: ${ownWords(error.message)}`,
    options,
  );
};
