import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { Socket } from 'node:net';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { StoreError, type StoreErrorCode } from '../errors.js';
import { deferred } from '../row-stream.js';
import type { Notice, OperationName, Operations, Response } from './protocol.js';

/** A request that the child never answered, because it ended first. */
export class ChildEnded extends Error {
  override readonly name = 'ChildEnded';
}

interface Pending {
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
  /** It ended itself for the memory that it held. */
  tookTooMuchMemory = false;
  private dying = false;
  private readonly child: ChildProcess;
  private readonly pending = new Map<number, Pending>();
  private lastId = 0;
  private lastWords = '';

  constructor() {
    this.child = startChild();
    this.child.on('message', (message: Response | Notice) => {
      if ('tooMuchMemory' in message) this.tookTooMuchMemory = true;
      else this.settle(message);
    });
    this.child.stderr?.on('data', (data) => {
      this.lastWords = `${this.lastWords}${data}`.slice(-2_000);
    });
    const { promise, resolve } = deferred<void>();
    this.ended = promise;
    const end = () => {
      this.dying = true;
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

  /** @throws StoreError as the engine failed; {@link ChildEnded} when the process ended before its answer. */
  request<Name extends OperationName>(
    operation: Name,
    body: Operations[Name]['request'],
  ): Promise<Operations[Name]['answer']> {
    this.lastId += 1;
    const id = this.lastId;
    const { promise, resolve, reject } = deferred<Operations[Name]['answer']>();
    if (!this.alive) return Promise.reject(new ChildEnded(this.lastWords));
    this.pending.set(id, { resolve, reject });
    this.holdOn();
    this.child.send({ id, operation, body }, (error) => {
      if (error) this.pending.get(id)?.reject(new ChildEnded(error.message));
    });
    return promise.finally(() => {
      this.pending.delete(id);
      if (this.pending.size === 0) this.letGo();
    });
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

  private settle(response: Response): void {
    const pending = this.pending.get(response.id);
    if (!pending) return;
    if ('answer' in response) pending.resolve(response.answer as never);
    else {
      const { code, message, detail } = response.failure;
      pending.reject(failureAsError(code, message, detail));
    }
  }

  private failAll(): void {
    for (const { reject } of this.pending.values()) reject(new ChildEnded(this.lastWords));
  }
}

const failureAsError = (code: StoreErrorCode, message: string, detail: string): StoreError =>
  new StoreError(code, message, detail === message ? {} : { cause: new Error(detail) });
