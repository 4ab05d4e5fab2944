/**
 * Splits a stream of text chunks into the JSON values of its lines; a chunk may end anywhere, even within a
 * character that two UTF-16 units make. Throws `SyntaxError` on a line that is no JSON.
 */
export async function* parseLines(chunks: AsyncIterable<string>): AsyncGenerator<unknown> {
  let rest = '';
  for await (const chunk of chunks) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (line.trim()) yield JSON.parse(line);
  }
  if (rest.trim()) yield JSON.parse(rest);
}

/** The text of a byte stream, chunk by chunk; a character cut by a chunk's edge is kept whole. */
export async function* decodeChunks(bytes: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  const reader = bytes.getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read())
      yield decoder.decode(read.value, { stream: true });
    yield decoder.decode();
  } finally {
    reader.releaseLock();
  }
}
