/** The server's endpoints that change what the graph is made from: reports, and what people judge. */
import type {
  Explanation,
  Judged,
  JudgementRequest,
  Judgements,
  SoleSupport,
  UploadLine,
  UploadTerms,
} from '@zhengtu/server/api';
import { ExplorerError } from './explorer-error';
import { deleteAt, deleteJson, postJson, request, requestJson } from './http';
import { decodeChunks, parseLines } from './ndjson';

const id = encodeURIComponent;

export const loadUploadTerms = () => requestJson<UploadTerms>('uploads');
export const loadSoleSupport = (document: string) =>
  requestJson<SoleSupport>(`documents/${id(document)}/sole-support`);
export const loadExplanation = (entity: string) =>
  requestJson<Explanation>(`entities/${id(entity)}/explanation`);
export const loadJudgements = () => requestJson<Judgements>('judgements');

export const sendJudgement = (judgement: JudgementRequest) => postJson<Judged>('judgements', judgement);
export const takeJudgementBack = (judgement: string) => deleteJson<Judged>(`judgements/${id(judgement)}`);

export const stopUpload = (upload: string) => deleteAt(`uploads/${id(upload)}`);
export const removeReport = (document: string) => deleteAt(`documents/${id(document)}`);

/**
 * Sends files and gives what the server tells of each, as it tells it.
 *
 * @throws ExplorerError when the server refuses, or the answer breaks off before its summary.
 */
export async function* sendReports(form: FormData, signal: AbortSignal): AsyncGenerator<UploadLine> {
  const { body } = await request('documents', { method: 'POST', body: form, signal });
  if (!body) throw new ExplorerError('unreadable', 'documents');
  try {
    for await (const line of parseLines(decodeChunks(body))) yield line as UploadLine;
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new ExplorerError(signal.aborted ? 'cancelled' : 'network', message, { cause });
  }
}
