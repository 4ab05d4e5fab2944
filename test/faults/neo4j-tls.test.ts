import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { openStore } from '@zhengtu/graph-store';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { failureOf, readAll, temporaryFolder } from '../contract/engines.js';
import { smallGraph } from '../contract/rows.js';
import type { Neo4jServer } from '../neo4j/server.js';
import { startOnJvm } from '../neo4j/server-on-jvm.js';

/** A key and a certificate for it that nobody but itself has signed. */
const selfSigned = async (folder: string): Promise<string> => {
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1'];
  const files = ['-keyout', `${folder}/private.key`, '-out', `${folder}/public.crt`];
  const key = ['-newkey', 'rsa:2048', '-nodes', '-days', '30'];
  await promisify(execFile)('openssl', ['req', '-x509', ...key, ...files, ...subject]).catch((cause) => {
    throw new Error('openssl could not make a certificate; is it installed?', { cause });
  });
  return folder;
};

let server: Neo4jServer;
beforeAll(async () => {
  server = await startOnJvm({ certificate: await selfSigned(await temporaryFolder()) });
});
afterAll(() => server.stop());

/** The same server by another kind of address. */
const by = (scheme: string): string => server.uri.replace(/^bolt:/, scheme);
const open = (address: string) =>
  openStore(address, { dataDir: '', username: 'neo4j', password: 'no-such-secret' });

test.each(['bolt+ssc:', 'neo4j+ssc:'])('%s takes a certificate of one’s own', async (scheme) => {
  const store = await open(by(scheme));
  await store.clear();
  await store.write(smallGraph);
  expect((await readAll(store, 'MATCH (c:City) RETURN count(c) AS n')).rows).toEqual([[2]]);
  await store.close();
});

test.each(['bolt+s:', 'neo4j+s:'])(
  '%s refuses it, and says what to do',
  async (scheme) => {
    const error = await failureOf(open(by(scheme)));
    expect([error.code, error.message]).toEqual([
      'unavailable',
      expect.stringMatching(/certificate that is not trusted here.*NODE_EXTRA_CA_CERTS.*\+ssc/),
    ]);
    expect(JSON.stringify([error.message, String(error.stack)])).not.toContain('no-such-secret');
  },
  60_000,
);

test('an address without TLS is not answered by a server that speaks nothing else', async () => {
  expect((await failureOf(open(by('bolt:')))).code).toBe('unavailable');
}, 60_000);

test('an address with TLS says so of a server that does not speak it', async () => {
  const plain = inject('neo4j').uri.replace(/^\w+:/, 'bolt+ssc:');
  const error = await failureOf(open(plain));
  expect([error.code, error.message]).toEqual(['unavailable', expect.stringContaining('does not speak TLS')]);
}, 60_000);
