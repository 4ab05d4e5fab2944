import { StoreError } from '../errors.js';
import type { BlankProcess } from './blank-process.js';
import { ChildEnded, type EngineProcess } from './child-process.js';
import { processesForGuests } from './memory.js';
import type { Runner } from './reads.js';
import type { Snapshot, Snapshots } from './snapshots.js';

/** A guest's query may share its process with others so long, in ms. */
const sharedMs = 500;
/** Without guests for so long, in ms, the memory is given back. */
const restMs = 60_000;

/** After a write, a server's process for guests is made ready once no other write came for so long, in ms. */
const quietMs = 3_000;
/** A process that is ended for another query before it is ready is started again so often. */
const mostAttempts = 4;

interface Guest {
  readonly engine: EngineProcess;
  readonly ready: Promise<void>;
  readonly snapshot: Snapshot;
  /** Whether it has the snapshot open. */
  isOpen: boolean;
}

interface GuestOptions {
  /** Of what the queries of each process take, in bytes. */
  readonly memoryLimit: number;
  /** A process always has the graph open, for the next guest and for Zhengtu's own questions; else only while guests come. */
  readonly standsBy: boolean;
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
 * short in it is run again in the next one, what was long in one of those that are apart. A graph so large that the
 * machine has no memory for another copy has the shared process alone: long queries stay in it.
 */
export class GuestProcesses implements Runner {
  readonly sharedMs = sharedMs;
  private readonly snapshots: Snapshots;
  private readonly blank: BlankProcess;
  private readonly options: GuestOptions;
  private shared: Guest | undefined;
  private spare: Guest | undefined;
  private readonly all = new Set<EngineProcess>();
  private apart: EngineProcess[] = [];
  private rest: NodeJS.Timeout | undefined;
  private renewal: NodeJS.Timeout | undefined;
  private closed = false;

  constructor(snapshots: Snapshots, blank: BlankProcess, options: GuestOptions) {
    this.snapshots = snapshots;
    this.blank = blank;
    this.options = options;
    blank.onLost = () => this.renewSoon();
  }

  /** A process that has the graph open with all that was written so far, where there is one. */
  get ready(): EngineProcess | undefined {
    const { upToDate } = this.snapshots;
    const isCurrent = (guest: Guest | undefined) =>
      guest?.isOpen && guest.engine.alive && guest.snapshot === upToDate;
    return [this.shared, this.spare].find(isCurrent)?.engine;
  }

  /** The graph has changed, or a process has ended: where one is to stand by, it is made ready once that has paused. */
  renewSoon(): void {
    if (!this.options.standsBy || this.closed) return;
    clearTimeout(this.renewal);
    // What fails here (a disk with no room for a copy) is told to the next guest, who needs it.
    const renew = async () => {
      await this.process(false);
      this.blank.prepare();
    };
    this.renewal = setTimeout(() => void renew().catch(() => {}), quietMs).unref();
  }

  async process(isLong: boolean): Promise<EngineProcess> {
    for (let attempt = 1; ; attempt += 1) {
      const snapshot = await this.snapshots.current();
      if (this.closed) throw new StoreError('closed', 'The store is closed.');
      this.restLater();
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
    const mostApart = Math.min(2, processesForGuests(engine.graphBytes) - 1);
    if (mostApart === 0) return void engine.giveWay(19);
    if (this.shared?.engine === engine) this.shared = undefined;
    if (this.apart.length >= mostApart) return void engine.kill();
    engine.giveWay(19);
    engine.endWhenIdle();
    this.apart.push(engine);
  }

  /** Queries that run away come in groups: the next process is made ready. */
  expectEnd(): void {
    const { snapshot, engine } = this.shared ?? {};
    if (!snapshot || !engine || this.closed || this.spare?.engine.alive) return;
    if (this.all.size < processesForGuests(engine.graphBytes)) this.spare = this.open(snapshot);
  }

  async end(engine: EngineProcess): Promise<void> {
    if (this.shared?.engine === engine) this.shared = undefined;
    await engine.kill();
  }

  async close(): Promise<void> {
    this.closed = true;
    clearTimeout(this.rest);
    clearTimeout(this.renewal);
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
    const engine = this.blank.take();
    this.all.add(engine);
    void engine.ended.then(() => {
      this.all.delete(engine);
      if (guest.isOpen) this.renewSoon();
    });
    snapshot.keepUntil(engine.ended);
    const { memoryLimit } = this.options;
    const opened = engine.open({ path: snapshot.path, memoryLimit, readOnly: true });
    const ready = opened.then(() => {
      guest.isOpen = true;
      engine.giveWay(5);
      this.blank.prepare();
    });
    ready.catch(() => {});
    const guest: Guest = { engine, ready, snapshot, isOpen: false };
    return guest;
  }

  private restLater(): void {
    if (this.options.standsBy) return;
    clearTimeout(this.rest);
    this.rest = setTimeout(() => this.leaveAll(), restMs).unref();
  }

  private leaveAll(): void {
    for (const guest of [this.shared, this.spare]) guest?.engine.endWhenIdle();
    this.shared = undefined;
    this.spare = undefined;
    void this.blank.leave();
  }
}
