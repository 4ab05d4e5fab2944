import neo4j from 'neo4j-driver';
import { expect, test } from 'vitest';
import { StoreError } from '../errors.js';
import { asStoreError } from './driver-errors.js';

const map = (code: string, message: string): StoreError => {
  const error = asStoreError(new neo4j.Neo4jError(message, code, '50N42', message), 'bolt://example:7687');
  if (!(error instanceof StoreError)) throw new Error('Not mapped.');
  return error;
};

test.each([
  ['Neo.ClientError.Statement.AccessMode', 'read-only'],
  ['Neo.ClientError.Statement.ParameterMissing', 'parameter'],
  ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 'timeout'],
  ['Neo.ClientError.Transaction.Terminated', 'cancelled'],
  ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'out-of-memory'],
  ['Neo.ClientError.Security.Unauthorized', 'unauthorized'],
  ['ServiceUnavailable', 'unavailable'],
  ['SessionExpired', 'unavailable'],
  ['Neo.ClientError.Statement.ArithmeticError', 'query-failed'],
  ['Neo.DatabaseError.General.UnknownError', 'query-failed'],
])('%s is %s', (code, expected) => {
  expect(map(code, 'words').code).toBe(expected);
});

test('a syntax error keeps its place and loses the repeated query', () => {
  const error = map(
    'Neo.ClientError.Statement.SyntaxError',
    'Variable `b` not defined (line 2, column 8 (offset: 23))\n"RETURN b"\n        ^',
  );
  expect(error.position).toEqual({ line: 2, column: 8, offset: 23 });
  expect(error.message).toBe('Neo4j: Variable `b` not defined');
});

test('an error that is not the database’s stays as it is', () => {
  const bug = new TypeError('x');
  expect(asStoreError(bug, '')).toBe(bug);
});

test('a database that cannot be reached is named, with what the system said', () => {
  const long = 'Failed to connect to server. Please ensure … Caused by: connect ECONNREFUSED 127.0.0.1:7687';
  const { message } = map('ServiceUnavailable', long);
  expect(message).toContain('bolt://example:7687');
  expect(message).toContain('ECONNREFUSED');
  expect(message).not.toContain('Please ensure');
});
