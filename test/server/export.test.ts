/** The whole graph as files: every node and relationship is in each, and each is well-formed. */
import { nodeLabels } from '@zhengtu/graph-schema';
import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { samplesBehindApi } from './samples-behind-api.js';

const { engines, request } = samplesBehindApi();

interface Whole {
  nodes: { id: string; labels: string[] }[];
  relationships: { id: string; type: string; properties: { evidence?: string[] } }[];
}

const textOf = async (engine: string, format: string): Promise<string> => {
  const answer = await request(engine, `/export/${format}`);
  expect(answer?.status).toBe(200);
  expect(answer?.headers.get('content-disposition')).toContain(`zhengtu.${format}`);
  return (await answer?.text()) ?? '';
};

/** Names are escaped, so that an opening tag is never a part of one. */
const countOf = (xml: string, name: string): number => xml.split(`<${name} `).length - 1;

describe.each(engines)('export from %s', (engine) => {
  test('JSON holds every node and relationship once', async () => {
    const whole: Whole = JSON.parse(await textOf(engine, 'json'));
    expect(new Set(whole.nodes.map(({ id }) => id)).size).toBe(whole.nodes.length);
    expect(new Set(whole.relationships.map(({ id }) => id)).size).toBe(whole.relationships.length);
    expect(
      whole.nodes.every(({ labels }) => labels.some((label) => nodeLabels.some((own) => own === label))),
    ).toBe(true);
  });

  test('GraphML and GEXF hold as many', async () => {
    const whole: Whole = JSON.parse(await textOf(engine, 'json'));
    for (const format of ['graphml', 'gexf']) {
      const xml = await textOf(engine, format);
      expect(countOf(xml, 'node')).toBe(whole.nodes.length);
      expect(countOf(xml, 'edge')).toBe(whole.relationships.length);
    }
  });

  test('CSV has a line a relationship, with names and evidence', async () => {
    const whole: Whole = JSON.parse(await textOf(engine, 'json'));
    const rows: Record<string, string>[] = parseCsv(await textOf(engine, 'csv'), { columns: true });
    expect(rows.length).toBe(whole.relationships.length);
    const chaired = rows.find(({ type }) => type === 'CHAIRED');
    expect(chaired?.fromName).not.toBe('');
    expect(chaired?.evidence).toMatch(/^document:[0-9a-f]{16}#\d+-\d+/);
  });

  test('a format that is not there is named as a bad request', async () => {
    expect((await request(engine, '/export/docx'))?.status).toBe(400);
  });
});
