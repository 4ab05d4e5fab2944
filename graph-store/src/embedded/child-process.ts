import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { Socket } from 'node:net';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { StoreError, type StoreErrorCode } from '../errors.js';
import { deferred } from '../row-stream.js';
import { lowerPriority, type Niceness } from './priority.js';
import type { Batch, Notice, OperationName, Operations, Response } from './protocol.js';

/** A request that the child never answered, because it ended first. */
export class ChildEnded extends Error {
  override readonly name = 'ChildEnded';
}

interface Pending {
  /** The result that it forgets, where it does. */
  readonly dropped: number | undefined;
  readonly resolve: (answer: never) => void;
  readonly reject: (error: unknown) => void;
}

/** Queries that run at once in the engine, which gives each a thread of Node's pool; four would be few. */
const threads = 24;

const fromSource = import.meta.url.endsWith('.ts');

/** Built code runs as it is; in development the child reads TypeScript like its parent. */
const startChild = (): ChildProcess => {
  const program = fileURLToPath(new URL(fromSource ? './child.ts' : './child.js', import.meta.url));
  const loader = () => pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
  return fork(program, [], {
    execArgv: fromSource ? ['--conditions=source', '--import', loader()] : [],
    env: { ...process.env, UV_THREADPOOL_SIZE: String(threads) },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
};

/** One child process with its engine: typed requests, and an end that every open request hears of. */
export class EngineProcess {
  /** Fulfilled once the process is gone, however it went. */
  readonly ended: Promise<void>;
  /** Version of its engine, once it has opened a file. */
  version = '';
  /** What it held with nothing but the graph, once it has opened a file. */
  graphBytes = 0;
  /** Whether it ended itself for the memory that it held: one of its queries needs too much. */
  wasTooLarge = false;
  private memoryLimit = Number.POSITIVE_INFINITY;
  private dying = false;
  private endsWhenIdle = false;
  private readonly child: ChildProcess;
  private readonly pending = new Map<number, Pending>();
  /** Results that wait in it to be pulled. */
  private readonly readers = new Set<number>();
  /** Answers that came together with another one. */
  private readonly arrived: Response[] = [];
  private isGiving = false;
  private lastId = 0;
  private lastWords = '';

  constructor() {
    this.child = startChild();
    this.child.on('message', (message: Response | Notice) => {
      if ('tooMuchMemory' in message) this.wasTooLarge = true;
      else this.receive(message);
    });
    this.child.stderr?.on('data', (data) => {
      this.lastWords = `${this.lastWords}${data}`.slice(-2_000);
    });
    const { promise, resolve } = deferred<void>();
    this.ended = promise;
    const end = () => {
      this.dying = true;
      for (const response of this.arrived.splice(0)) this.settle(response);
      this.failAll();
      resolve();
    };
    this.child.once('exit', end);
    this.child.once('error', end);
    this.letGo();
  }

  /** Whether it can still be asked. */
  get alive(): boolean {
    return !this.dying && this.child.connected;
  }

  /** Opens the file that it is to work on. @throws as {@link request}. */
  async open(options: Operations['open']['request']): Promise<void> {
    this.memoryLimit = options.memoryLimit;
    const { version, graphBytes } = await this.request('open', options);
    this.version = version;
    this.graphBytes = graphBytes;
  }

  /** @throws StoreError as the engine failed; {@link ChildEnded} when the process ended before its answer. */
  request<Name extends OperationName>(
    operation: Name,
    body: Operations[Name]['request'],
  ): Promise<Operations[Name]['answer']> {
    this.lastId += 1;
    const id = this.lastId;
    const { promise, resolve, reject } = deferred<Operations[Name]['answer']>();
    if (!this.alive) return Promise.reject(new ChildEnded(this.lastWords));
    const dropped = operation === 'drop' && body && 'reader' in body ? body.reader : undefined;
    this.pending.set(id, { dropped, resolve, reject });
    this.holdOn();
    this.child.send({ id, operation, body }, (error) => {
      if (!error) return;
      this.dying = true; // its end is not told yet, but nobody is to ask it again
      this.pending.get(id)?.reject(new ChildEnded(error.message));
    });
    return promise.finally(() => {
      this.pending.delete(id);
      if (this.pending.size === 0) this.letGo();
      if (this.endsWhenIdle) this.endWhenIdle();
    });
  }

  /** Ends it as soon as nobody waits for an answer of it. */
  endWhenIdle(): void {
    this.endsWhenIdle = true;
    if (this.pending.size + this.readers.size === 0) void this.kill();
  }

  /** Leaves more of the processor to others. */
  giveWay(niceness: Niceness): void {
    if (this.child.pid !== undefined && this.alive) lowerPriority(this.child.pid, niceness);
  }

  /** The error for whoever asked a process that ended before its answer, time and again. */
  describeEnd(cause: ChildEnded): StoreError {
    if (!this.wasTooLarge)
      return new StoreError('query-failed', 'The engine of the embedded store ended unexpectedly.', {
        cause,
      });
    const limit = Math.round(this.memoryLimit / 2 ** 20);
    return new StoreError(
      'out-of-memory',
      `The query needs more than ${limit} MB beside the graph. Ask for less at once.`,
    );
  }

  /** Ends the process at once and waits until it is gone. */
  async kill(): Promise<void> {
    this.dying = true;
    if (this.child.exitCode === null && this.child.signalCode === null) {
      this.child.ref();
      this.child.kill('SIGKILL');
      await once(this.child, 'exit');
    }
  }

  /** While an answer is awaited this process must not end for want of other work; an idle store keeps nobody. */
  private holdOn(): void {
    this.child.ref();
    this.child.channel?.ref();
  }

  private letGo(): void {
    this.child.unref();
    this.child.channel?.unref();
    const { stderr } = this.child;
    if (stderr instanceof Socket) stderr.unref();
  }

  /** Many answers come in one piece: each is given in a turn of its own, for what is made of it takes time. */
  private receive(response: Response): void {
    if (this.isGiving) return void this.arrived.push(response);
    this.isGiving = true;
    this.settle(response);
    setImmediate(() => this.giveNext());
  }

  private giveNext(): void {
    this.isGiving = false;
    const next = this.arrived.shift();
    if (next) this.receive(next);
  }

  private settle(response: Response): void {
    const pending = this.pending.get(response.id);
    if (!pending) return;
    if ('answer' in response) {
      this.keepCount(pending, response.answer);
      pending.resolve(response.answer as never);
    } else {
      const { code, message, detail } = response.failure;
      pending.reject(failureAsError(code, message, detail));
    }
  }

  /** Which results are left to be pulled. */
  private keepCount({ dropped }: Pending, answer: Operations[OperationName]['answer']): void {
    if (dropped !== undefined) this.readers.delete(dropped);
    if (!isBatch(answer)) return;
    if (answer.done) this.readers.delete(answer.reader);
    else this.readers.add(answer.reader);
  }

  private failAll(): void {
    this.readers.clear();
    for (const { reject } of this.pending.values()) reject(new ChildEnded(this.lastWords));
  }
}

const isBatch = (answer: Operations[OperationName]['answer']): answer is Batch =>
  answer !== null && 'reader' in answer;

const failureAsError = (code: StoreErrorCode, message: string, detail: string): StoreError =>
  new StoreError(code, message, detail === message ? {} : { cause: new Error(detail) });
