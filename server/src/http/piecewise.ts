import { setImmediate } from 'node:timers/promises';
import type { StreamingApi } from 'hono/utils/stream';

/** Characters of one piece: many small ones cost more than they carry. */
const pieceLength = 32 * 1024;
/** Lines that come slowly wait so long for others, in ms. */
const longestWaitMs = 100;

/** The same text in pieces that are worth sending: a stream costs more than a line. */
export async function* inPieces(lines: AsyncIterable<string>): AsyncGenerator<string> {
  let waiting = '';
  for await (const line of lines) {
    waiting += line;
    if (waiting.length < pieceLength) continue;
    yield waiting;
    waiting = '';
    await setImmediate(); // others have their turn
  }
  if (waiting !== '') yield waiting;
}

/** Sends lines in pieces, as fast as they are taken; between two pieces others have their turn. Ends with the reader. */
export const sendPiecewise = async (out: StreamingApi, lines: AsyncIterable<string>): Promise<void> => {
  let waiting = '';
  const flush = async (): Promise<void> => {
    const piece = waiting;
    waiting = '';
    if (piece !== '') await out.write(piece);
  };
  const timer = setInterval(() => void flush(), longestWaitMs);
  try {
    for await (const line of lines) {
      if (out.aborted) break;
      waiting += line;
      if (waiting.length < pieceLength) continue;
      await flush();
      await setImmediate();
    }
    await flush();
  } finally {
    clearInterval(timer);
  }
};
