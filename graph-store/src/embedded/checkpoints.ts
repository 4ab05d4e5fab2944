import type { Supervisor } from './supervisor.js';

/** Changes after which a checkpoint is due at once, at least. */
const leastChanges = 5_000;
/** Quiet time after the last write before a checkpoint, in ms. */
const quietMs = 1_500;

/**
 * When the log goes into the graph file, which makes what was written safe against a power cut: after many changes
 * (a fifth of the graph, so that a large import writes the file a few times only), and when writing has paused.
 */
export class Checkpoints {
  /** Why the last one failed. */
  failure: unknown;
  private readonly supervisor: Pick<Supervisor, 'request'>;
  private readonly inTurn: (work: () => Promise<void>) => Promise<void>;
  private changes = 0;
  /** Unknown until a graph that was there before is counted: it may be a large one. */
  private due: number | undefined;
  private timer: NodeJS.Timeout | undefined;

  /** @param inTurn waits until nothing is written, and lets nothing be written meanwhile. */
  constructor(supervisor: Pick<Supervisor, 'request'>, inTurn: (work: () => Promise<void>) => Promise<void>) {
    this.supervisor = supervisor;
    this.inTurn = inTurn;
  }

  /** To be called after each write. */
  async afterWrite(changes: number): Promise<void> {
    this.changes += changes;
    clearTimeout(this.timer);
    if (this.changes >= leastChanges && (await this.isDue())) return this.checkpoint();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.checkpoint(), quietMs);
    this.timer.unref();
  }

  /** A graph that cannot be counted now is written at the next pause. */
  private async isDue(): Promise<boolean> {
    this.due ??= await this.countDue().catch(() => undefined);
    return this.due !== undefined && this.changes >= this.due;
  }

  private async countDue(): Promise<number> {
    const { nodes, relationships } = await this.supervisor.request('counts', null);
    return Math.max(leastChanges, (nodes + relationships) / 5);
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  /** A failed checkpoint loses nothing, for the log stays; it is told by the store's health. */
  private async checkpoint(): Promise<void> {
    this.changes = 0;
    try {
      await this.inTurn(async () => {
        await this.supervisor.request('checkpoint', null);
      });
      this.due = await this.countDue();
      this.failure = undefined;
    } catch (error) {
      this.failure = error;
    }
  }
}
