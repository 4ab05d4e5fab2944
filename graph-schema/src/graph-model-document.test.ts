import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { graphModelDocument } from './graph-model-document.js';

test('docs/graph-model.md is what the tables say now (else: npm run build)', () => {
  const page = readFileSync(new URL('../../docs/graph-model.md', import.meta.url), 'utf8');
  expect(page).toBe(graphModelDocument());
});
