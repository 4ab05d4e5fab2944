import type { GraphStore, Row } from '@zhengtu/graph-store';
import { expect, test } from 'vitest';
import { exportFormatNames, exportFormats } from './formats.js';

const harmful = '=HYPERLINK("http://x")<script>\u202e\u0000&';

/** A store that gives these rows to each query. */
const storeThatGives = (rowsOf: (cypher: string) => Iterable<Row[]>): GraphStore =>
  ({
    read: (cypher: string) => ({
      async *batches() {
        yield* rowsOf(cypher);
      },
    }),
  }) as unknown as GraphStore;

/** A store that holds one person with a harmful name, who chaired one meeting. */
const storeOf = (name: string): GraphStore => {
  const person = { id: 'person:1:x', labels: ['Entity', 'Person'], properties: { id: 'person:1:x', name } };
  const chaired = {
    id: 'CHAIRED:1',
    type: 'CHAIRED',
    from: 'person:1:x',
    to: 'meeting:1',
    properties: { id: 'CHAIRED:1', asTitle: name, evidence: ['document:1#0-2'] },
  };
  return storeThatGives(function* (cypher) {
    if (cypher.includes('(n:Person)')) yield [[person]];
    if (cypher.includes('[r:CHAIRED]')) yield [[chaired, name, '会议']];
  });
};

const written = async (format: (typeof exportFormatNames)[number], name: string): Promise<string> => {
  let text = '';
  for await (const piece of exportFormats[format].pieces(storeOf(name))) text += piece;
  return text;
};

test.each(['graphml', 'gexf'] as const)(
  '%s holds a harmful name as text and nothing else',
  async (format) => {
    const text = await written(format, harmful);
    expect(text).toContain('=HYPERLINK(&quot;http://x&quot;)&lt;script&gt;&amp;');
    expect(text).not.toContain('<script>');
    expect(text).not.toContain('\u202e');
    expect(text).not.toContain('\u0000');
  },
);

test('a spreadsheet does not run a name', async () => {
  expect(await written('csv', harmful)).toContain(`"'=HYPERLINK(`);
});

test('JSON keeps a name as it is', async () => {
  expect(JSON.parse(await written('json', harmful)).nodes[0].properties.name).toBe(harmful);
});

test.each(exportFormatNames)('an empty graph is a whole %s file too', async (format) => {
  let text = '';
  const empty = storeThatGives(() => []);
  for await (const piece of exportFormats[format].pieces(empty)) text += piece;
  expect(text.endsWith('\n')).toBe(true);
});
