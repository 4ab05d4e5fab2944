import type { IngestEvent } from '@zhengtu/ingest';

const seconds = (ms: number): string =>
  ms < 90_000 ? `${Math.ceil(ms / 1000)} s` : `${Math.ceil(ms / 60_000)} min`;

/** On a terminal one line that is written over; elsewhere a line every few seconds, so that logs stay short. */
export interface ProgressLine {
  tell(event: IngestEvent): void;
  /** Clears the line: what follows starts at the margin. */
  end(): void;
}

const quietMs = 5000;

/** Words for a moment of an ingest; `undefined` for what is too small to tell. */
export const progressText = (event: IngestEvent): string | undefined => {
  switch (event.type) {
    case 'read':
    case 'skipped':
    case 'failed': {
      const rate = event.perSecond >= 10 ? event.perSecond.toFixed(0) : event.perSecond.toFixed(1);
      return `Reading ${event.done} of ${event.files} (${rate}/s, about ${seconds(event.msLeft)} left)`;
    }
    case 'loading':
      return `Loading ${event.documents} reports into the graph`;
    default:
      return undefined;
  }
};

export const openProgressLine = (out: NodeJS.WriteStream): ProgressLine => {
  let shown = false;
  let last = 0;
  const overwrite = (text: string) => {
    out.write(`\r\u001b[K${text}`);
    shown = true;
  };
  return {
    tell(event) {
      const text = progressText(event);
      if (text === undefined) return;
      if (out.isTTY) overwrite(text);
      else if (Date.now() - last >= quietMs) {
        if (last > 0) out.write(`${text}\n`);
        last = Date.now();
      }
    },
    end() {
      if (shown) out.write('\r\u001b[K');
      shown = false;
    },
  };
};
