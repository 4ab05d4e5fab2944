import { setImmediate } from 'node:timers/promises';

/** Items that are worked on before others have their turn: a millisecond or a few. */
const atOnce = 2_000;

/** Many items in parts, between which whoever else asks the server is answered. */
export async function* byAndBy<T>(items: readonly T[]): AsyncGenerator<readonly T[]> {
  for (let start = 0; start < items.length; start += atOnce) {
    if (start > 0) await setImmediate();
    yield items.slice(start, start + atOnce);
  }
}
