import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeChunks, parseLines } from './ndjson';

const streamOf = (chunks: Uint8Array[]): ReadableStream<Uint8Array> =>
  new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });

const linesOf = async (chunks: Uint8Array[]): Promise<unknown[]> => {
  const values: unknown[] = [];
  for await (const value of parseLines(decodeChunks(streamOf(chunks)))) values.push(value);
  return values;
};

const encode = (text: string) => new TextEncoder().encode(text);

test('a value a line, the last without a line end', async () => {
  expect(await linesOf([encode('{"columns":["城市"]}\n\n{"row":["开封市"]}')])).toEqual([
    { columns: ['城市'] },
    { row: ['开封市'] },
  ]);
});

test('the values are the same wherever the bytes are cut', async () => {
  const rows = fc.array(fc.jsonValue(), { maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(rows, fc.array(fc.nat(200), { maxLength: 8 }), async (values, cuts) => {
      const bytes = encode(values.map((value) => `${JSON.stringify({ 行: value })}\n`).join(''));
      const edges = [0, ...cuts.filter((cut) => cut < bytes.length).sort((a, b) => a - b), bytes.length];
      const chunks = edges.slice(1).map((edge, at) => bytes.slice(edges[at], edge));
      const back = JSON.parse(JSON.stringify(values.map((value) => ({ 行: value }))));
      expect(await linesOf(chunks)).toEqual(back);
    }),
  );
});

test('a line that is no JSON is an error, not dropped', async () => {
  await expect(linesOf([encode('{"row":[1]}\n<html>\n')])).rejects.toThrow(SyntaxError);
});
