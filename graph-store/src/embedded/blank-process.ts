import { EngineProcess } from './child-process.js';

/**
 * A process of the engine that is started and has nothing open, for whoever needs one next: starting a process takes
 * about as long as opening a graph of a thousand reports.
 */
export class BlankProcess {
  private blank: EngineProcess | undefined;
  private closed = false;
  /** Told when it has ended though nobody took it. */
  onLost = (): void => {};

  /** Starts one, where none is ready. */
  prepare(): void {
    if (this.closed || this.blank?.alive) return;
    const blank = new EngineProcess();
    this.blank = blank;
    void blank.ended.then(() => {
      if (this.blank === blank) this.onLost();
    });
  }

  /** The one that is ready, else one that is only starting. */
  take(): EngineProcess {
    const taken = this.blank?.alive ? this.blank : new EngineProcess();
    this.blank = undefined;
    return taken;
  }

  /** Gives its memory back; another one may be prepared later. */
  async leave(): Promise<void> {
    const { blank } = this;
    this.blank = undefined;
    await blank?.kill();
  }

  async close(): Promise<void> {
    this.closed = true;
    await this.leave();
  }
}
