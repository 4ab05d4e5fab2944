import type { EngineProcess } from './child-process.js';
import type { GuestProcesses } from './guest-processes.js';
import type { Runner } from './reads.js';
import type { Supervisor } from './supervisor.js';

/**
 * Where Zhengtu's own questions run: in the process that also writes. When that one has ended, another one opens the
 * file, which takes seconds where the graph is large and the machine is busy; meanwhile a process of the guests
 * answers, where it has the same graph open already.
 */
export class OwnQuestions implements Runner {
  private readonly supervisor: Supervisor;
  private readonly guests: GuestProcesses;

  constructor(supervisor: Supervisor, guests: GuestProcesses) {
    this.supervisor = supervisor;
    this.guests = guests;
  }

  async process(): Promise<EngineProcess> {
    const own = this.supervisor.process(); // started again where it has ended, whoever answers meanwhile
    const standby = this.supervisor.isReady ? undefined : this.guests.ready;
    if (!standby) return own;
    own.then(
      () => this.guests.renewSoon(),
      () => {}, // told to whoever writes, and by the store's health
    );
    return standby;
  }

  expectEnd(): void {
    this.supervisor.expectEnd();
  }

  end(engine: EngineProcess): Promise<void> {
    return this.guests.end(engine); // which know whether it is one of theirs
  }
}
