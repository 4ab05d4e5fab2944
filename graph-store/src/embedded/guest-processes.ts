import { StoreError } from '../errors.js';
import { ChildEnded, EngineProcess } from './child-process.js';
import type { Runner } from './reads.js';
import type { Snapshot, Snapshots } from './snapshots.js';

/** Processes with long queries, at most: each holds the graph in memory. */
const mostApart = 2;
/** A guest's query may share its process with others so long, in ms. */
const sharedMs = 500;
/** Without guests for so long, in ms, the memory is given back. */
const restMs = 60_000;

/** A process that is ended for another query before it is ready is started again so often. */
const mostAttempts = 4;

interface Guest {
  readonly engine: EngineProcess;
  readonly ready: Promise<void>;
  readonly snapshot: Snapshot;
}

/**
 * The processes that run what guests ask: queries that anybody wrote, any of which may run away. They read a snapshot
 * of the graph, so whatever becomes of them, Zhengtu's own questions and writes go on undisturbed in theirs.
 *
 * ```
 *            ┌─ shared: all queries in their first half second
 *  guests ───┤    │ one takes longer: the whole process is set apart, and a spare one takes its place
 *            └─ apart (two at most): leaves the processor to whoever wants it; ends when its last query does
 * ```
 *
 * A query is never moved, for the engine cannot; where two are apart already, the shared process is ended, what was
 * short in it is run again in the next one, what was long in one of those that are apart.
 */
export class GuestProcesses implements Runner {
  readonly sharedMs = sharedMs;
  private readonly snapshots: Snapshots;
  private readonly memoryLimit: number;
  private shared: Guest | undefined;
  private spare: Guest | undefined;
  /** Started, with nothing open: starting takes longer than opening, and after each write there is another snapshot. */
  private blank: EngineProcess | undefined;
  private readonly all = new Set<EngineProcess>();
  private apart: EngineProcess[] = [];
  private rest: NodeJS.Timeout | undefined;
  private closed = false;

  /** @param memoryLimit of each process, in bytes. */
  constructor(snapshots: Snapshots, memoryLimit: number) {
    this.snapshots = snapshots;
    this.memoryLimit = memoryLimit;
  }

  async process(isLong: boolean): Promise<EngineProcess> {
    for (let attempt = 1; ; attempt += 1) {
      const snapshot = await this.snapshots.current();
      if (this.closed) throw new StoreError('closed', 'The store is closed.');
      clearTimeout(this.rest);
      this.rest = setTimeout(() => this.leaveAll(), restMs).unref();
      const long = isLong ? this.apart.findLast(({ alive }) => alive) : undefined;
      if (long) return long;
      const { engine, ready } = this.sharedWith(snapshot);
      try {
        await ready;
        return engine;
      } catch (error) {
        if (!(error instanceof ChildEnded)) throw error;
        if (attempt >= mostAttempts) throw engine.describeEnd(error);
      }
    }
  }

  /** A query in it takes long. */
  setApart(engine: EngineProcess): void {
    this.apart = this.apart.filter(({ alive }) => alive);
    if (this.apart.includes(engine)) return;
    if (this.shared?.engine === engine) this.shared = undefined;
    if (this.apart.length >= mostApart) return void engine.kill();
    engine.giveWay(19);
    engine.endWhenIdle();
    this.apart.push(engine);
  }

  /** Queries that run away come in groups: the next process is made ready. */
  expectEnd(): void {
    const snapshot = this.shared?.snapshot;
    if (snapshot && !this.closed && !this.spare?.engine.alive) this.spare = this.open(snapshot);
  }

  async end(engine: EngineProcess): Promise<void> {
    if (this.shared?.engine === engine) this.shared = undefined;
    await engine.kill();
  }

  async close(): Promise<void> {
    this.closed = true;
    clearTimeout(this.rest);
    await Promise.all([...this.all].map((engine) => engine.kill()));
    this.snapshots.remove();
  }

  private sharedWith(snapshot: Snapshot): Guest {
    if (this.shared?.snapshot === snapshot && this.shared.engine.alive) return this.shared;
    this.shared?.engine.endWhenIdle();
    const isReady = this.spare?.snapshot === snapshot && this.spare.engine.alive;
    if (!isReady) this.spare?.engine.endWhenIdle();
    this.shared = isReady && this.spare ? this.spare : this.open(snapshot);
    this.spare = undefined;
    return this.shared;
  }

  private open(snapshot: Snapshot): Guest {
    const engine = this.blank?.alive ? this.blank : this.start();
    this.blank = undefined;
    snapshot.keepUntil(engine.ended);
    const ready = engine
      .open({ path: snapshot.path, memoryLimit: this.memoryLimit, readOnly: true })
      .then(() => {
        engine.giveWay(5);
        if (!this.blank?.alive && !this.closed) this.blank = this.start();
      });
    ready.catch(() => {});
    return { engine, ready, snapshot };
  }

  private start(): EngineProcess {
    const engine = new EngineProcess();
    this.all.add(engine);
    void engine.ended.then(() => this.all.delete(engine));
    return engine;
  }

  private leaveAll(): void {
    for (const engine of [this.shared?.engine, this.spare?.engine, this.blank]) engine?.endWhenIdle();
    this.shared = undefined;
    this.spare = undefined;
    this.blank = undefined;
  }
}
