import { randomUUID } from 'node:crypto';

export interface RunningUpload {
  readonly id: string;
  /** Aborted when somebody has enough of it. */
  readonly signal: AbortSignal;
  stop(): void;
  end(): void;
}

/** Uploads that are being read, so that they can be stopped from outside of the request that sent them. */
export class RunningUploads {
  readonly #running = new Map<string, AbortController>();

  begin(): RunningUpload {
    const [id, enough] = [`upload:${randomUUID()}`, new AbortController()];
    this.#running.set(id, enough);
    return {
      id,
      signal: enough.signal,
      stop: () => enough.abort(),
      end: () => this.#running.delete(id),
    };
  }

  /** @returns whether there was one of this id. */
  stop(id: string): boolean {
    const found = this.#running.get(id);
    found?.abort();
    return found !== undefined;
  }
}
