/** The program of the child process: runs the engine for the process that started it, and ends when that one does. */
import { StoreError } from '../errors.js';
import { Engine } from './engine.js';
import { describeEngineError } from './engine-errors.js';
import { MemoryWatch } from './memory.js';
import type { Notice, Operations, Request, Response } from './protocol.js';

let engine: Engine | undefined;
let memory: MemoryWatch | undefined;
/** Requests that wait for their answers. */
let running = 0;

const opened = (): Engine => {
  if (!engine) throw new StoreError('closed', 'The graph file is not open.');
  return engine;
};

const answer = async (request: Request): Promise<Operations[keyof Operations]['answer']> => {
  switch (request.operation) {
    case 'open':
      engine = await Engine.open(request.body);
      return { version: engine.version, graphBytes: watchMemory(request.body.memoryLimit) };
    case 'read':
      return opened().read(request.body);
    case 'pull':
      return opened().pull(request.body.reader);
    case 'drop':
      opened().drop(request.body.reader);
      return null;
    case 'write':
      await opened().write(request.body.statements);
      if (running === 1 && !opened().isRead) memory?.rest();
      return null;
    case 'search':
      return opened().search(request.body);
    case 'counts':
      return opened().counts();
    case 'checkpoint':
      opened().checkpoint();
      return null;
    case 'save':
      opened().save(request.body.path);
      return null;
    case 'close':
      opened().close();
      engine = undefined;
      return null;
  }
};

/** How often the memory is looked at, in ms. The engine works in threads of its own, so this is not held up. */
const watchEveryMs = 100;

/** @returns bytes that the graph takes. */
const watchMemory = (limit: number): number => {
  const watch = new MemoryWatch(limit);
  memory = watch;
  setInterval(() => {
    if (!watch.isTooMuch) return;
    const notice: Notice = { tooMuchMemory: true };
    process.send?.(notice, () => process.kill(process.pid, 'SIGKILL'));
  }, watchEveryMs).unref();
  return watch.rest();
};

const send = (response: Response): void => {
  process.send?.(response);
};

process.on('message', (request: Request) => {
  running += 1;
  const answered = answer(request).finally(() => {
    running -= 1;
  });
  answered.then(
    (result) => send({ id: request.id, answer: result }),
    (error) => {
      const failure =
        error instanceof StoreError
          ? { code: error.code, message: error.message, detail: error.message }
          : describeEngineError(error);
      send({ id: request.id, failure });
    },
  );
});

// A query may still be running, which no exit waits for: what is committed is in the log, and nothing else counts.
process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));
// The terminal's Ctrl-C reaches the whole group; it is the parent that decides when to close.
process.on('SIGINT', () => {});
