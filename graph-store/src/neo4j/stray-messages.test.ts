import neo4j from 'neo4j-driver';
import { expect, test } from 'vitest';
import { asStoreError } from './driver-errors.js';
import { pastStrayMessages } from './stray-messages.js';

const failure = (code: string) =>
  new neo4j.Neo4jError(
    'Message of type DiscardMessage cannot be handled by a session in the READY state.',
    code,
    '50N42',
    '',
  );
const stray = failure('Neo.ClientError.Request.Invalid');

/** Fails with each of these in turn, then succeeds; counts. */
const failing = (...errors: readonly unknown[]) => {
  let attempts = 0;
  const attempt = async () => {
    attempts += 1;
    if (attempts <= errors.length) throw errors[attempts - 1];
    return attempts;
  };
  return { attempt, count: () => attempts };
};

test('what an earlier query left on a connection fails nothing that comes after it', async () => {
  const { attempt } = failing(stray, asStoreError(stray, 'bolt://localhost'));
  expect(await pastStrayMessages(attempt)).toBe(3);
});

test('a database that goes on refusing is told of', async () => {
  const { attempt, count } = failing(stray, stray, stray, stray, stray);
  await expect(pastStrayMessages(attempt)).rejects.toBe(stray);
  expect(count()).toBe(4);
});

test('other failures are nobody else’s', async () => {
  const { attempt, count } = failing(failure('Neo.ClientError.Statement.SyntaxError'));
  await expect(pastStrayMessages(attempt)).rejects.toThrow('DiscardMessage');
  expect(count()).toBe(1);
});
