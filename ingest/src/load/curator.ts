/** Everything that changes a data folder and its graph, for a server that hands on what people do in the explorer. */
import { createHash } from 'node:crypto';
import { basename, dirname } from 'node:path/posix';
import { documentId } from '@zhengtu/graph-schema';
import type { GraphStore } from '@zhengtu/graph-store';
import { IngestError } from '../errors.js';
import type { Explanation } from '../explain/explanation.js';
import { readableEndings, readToldFacts, type SourceFile, type ToldFacts } from '../read/index.js';
import { RecordStore } from '../records/record-store.js';
import type { Judgement, KeptJudgement } from '../resolve/judgements.js';
import { explainEntity } from './explain-entity.js';
import { toldFactsFile } from './folder-facts.js';
import { ingest } from './ingest.js';
import { type Judged, judge, listJudgements, undoJudgement } from './judge.js';
import type { Findings, IngestEvent, IngestSummary } from './progress.js';
import { removeDocument } from './remove.js';

/** A file from elsewhere: its name tells the format and labels messages; nothing is written or opened under it. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What is told while files are read, in the words of the HTTP API. */
export type AddedLine =
  | { found: { files: number } }
  | {
      file:
        | ({ name: string; outcome: 'read'; document: string } & Findings)
        | { name: string; outcome: 'known'; document: string }
        | { name: string; outcome: 'failed'; code: string; message: string };
      done: number;
      files: number;
    }
  | { loading: { reports: number } }
  | {
      summary: {
        read: number;
        known: number;
        failed: number;
        loaded: number;
        versions: number;
        withoutMeeting: string[];
      };
    };

/** A judgement before it is kept. */
type Asked<J> = J extends unknown ? Omit<J, 'at'> : never;

export interface FolderCurator {
  /** Endings of the names of files that can be read, with the dot. */
  readonly endings: readonly string[];
  /**
   * @param signal No further file is read; what was read is loaded.
   * @throws IngestError as {@link ingest}; 'bad-told-facts' for a `zhengtu.json` among the files.
   */
  addReports(
    files: readonly NamedBytes[],
    tell: (line: AddedLine) => void,
    signal: AbortSignal,
  ): Promise<void>;
  removeReport(document: string): Promise<void>;
  judgements(): Promise<KeptJudgement[]>;
  judge(asked: Asked<Judgement>): Promise<{ judgement: KeptJudgement; entities: string[] }>;
  undoJudgement(id: string): Promise<{ judgement: KeptJudgement; entities: string[] }>;
  explain(id: string): Promise<Explanation>;
}

/** @param now The moment of a judgement; the clock by default. */
export function curatorOf(
  options: { readonly store: GraphStore; readonly data: string },
  now: () => Date = () => new Date(),
): FolderCurator {
  const { data } = options;
  const plain = ({ judgement, entities }: Judged) => ({ judgement, entities: [...entities] });
  return {
    endings: readableEndings,
    addReports: async (files, tell, signal) => {
      const onProgress = (event: IngestEvent) => {
        const line = lineOf(event);
        if (line) tell(line);
      };
      const sources = await sourceFilesOf(files, new RecordStore(data));
      tell(summaryOf(await ingest(sources, { ...options, onProgress, enough: signal })));
    },
    removeReport: (document) => removeDocument(document, options),
    judgements: () => listJudgements(data),
    judge: async (asked) => plain(await judge({ ...asked, at: now().toISOString() }, options)),
    undoJudgement: async (id) => plain(await undoJudgement(id, options)),
    explain: (id) => explainEntity(id, data),
  };
}

function lineOf(event: IngestEvent): AddedLine | undefined {
  switch (event.type) {
    case 'found':
      return { found: { files: event.files } };
    case 'read':
      return {
        file: {
          name: event.path,
          outcome: 'read',
          document: event.document,
          meetings: event.meetings,
          people: event.people,
          themes: event.themes,
        },
        done: event.done,
        files: event.files,
      };
    case 'skipped':
      return {
        file: { name: event.path, outcome: 'known', document: event.document },
        done: event.done,
        files: event.files,
      };
    case 'failed':
      return {
        file: { name: event.path, outcome: 'failed', code: event.code, message: event.message },
        done: event.done,
        files: event.files,
      };
    case 'loading':
      return { loading: { reports: event.documents } };
    default:
      return undefined;
  }
}

const summaryOf = ({ read, skipped, failed, loaded, versions, notReports }: IngestSummary): AddedLine => ({
  summary: {
    read,
    known: skipped,
    failed: failed.length,
    loaded,
    versions,
    withoutMeeting: [...notReports],
  },
});

/**
 * Files with what the nearest `zhengtu.json` among them tells, as in folders on a disk; else with what was told of the
 * same bytes before, which sending them again does not unsay.
 */
async function sourceFilesOf(files: readonly NamedBytes[], records: RecordStore): Promise<SourceFile[]> {
  const isFacts = ({ name }: NamedBytes) => basename(name) === toldFactsFile;
  const facts = new Map(
    files
      .filter(isFacts)
      .map(({ name, bytes }) => [dirname(name), readToldFacts(new TextDecoder().decode(bytes), name)]),
  );
  const toldIn = (folder: string): ToldFacts | undefined => {
    const above = dirname(folder);
    return facts.get(folder) ?? (above === folder ? undefined : toldIn(above));
  };
  const sources = files
    .filter((file) => !isFacts(file))
    .map(async ({ name, bytes }) => {
      const told = toldIn(dirname(name)) ?? (await toldBefore(bytes, records)) ?? {};
      return { path: name, bytes, told };
    });
  return Promise.all(sources);
}

async function toldBefore(bytes: Uint8Array, records: RecordStore): Promise<ToldFacts | undefined> {
  const id = documentId(createHash('sha256').update(bytes).digest('hex'));
  const head = await records.findHead(id).catch((error: unknown) => {
    if (error instanceof IngestError && error.code === 'bad-record') return undefined; // it is read anew
    throw error;
  });
  return head?.told;
}
