import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { takeSecretsFromFiles } from './secrets.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhengtu-secrets-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a secret comes from its file, without the line end, unless the environment has it', () => {
  const file = join(folder, 'password');
  writeFileSync(file, 'from the file\n');
  const environment: NodeJS.ProcessEnv = {
    NEO4J_PASSWORD_FILE: file,
    ZHENGTU_TOKEN_FILE: file,
    ZHENGTU_TOKEN: 'own',
  };
  takeSecretsFromFiles(environment);
  expect(environment).toMatchObject({ NEO4J_PASSWORD: 'from the file', ZHENGTU_TOKEN: 'own' });
});

test('a file that is missing or empty is named', () => {
  const file = join(folder, 'empty');
  expect(() => takeSecretsFromFiles({ ZHENGTU_TOKEN_FILE: file })).toThrow(file);
  writeFileSync(file, ' \n');
  expect(() => takeSecretsFromFiles({ ZHENGTU_TOKEN_FILE: file })).toThrow('empty');
});
