import type { Problem } from '@zhengtu/server/api';
import { ExplorerError } from './explorer-error';

const isProblem = (body: unknown): body is Problem =>
  typeof body === 'object' && body !== null && 'code' in body && 'detail' in body;

const problemOf = async (response: Response): Promise<ExplorerError> => {
  const body: unknown = await response.json().catch(() => null);
  if (!isProblem(body)) return new ExplorerError('unreadable', `${response.status} ${response.statusText}`);
  return new ExplorerError(body.code, body.detail, body.position ? { position: body.position } : {});
};

/** Asks the server; throws {@link ExplorerError} if no answer comes or the answer is a problem. */
export const request = async (path: string, init: RequestInit = {}): Promise<Response> => {
  let response: Response;
  try {
    response = await fetch(`/api/${path}`, init);
  } catch (cause) {
    const code = init.signal?.aborted ? 'cancelled' : 'network';
    throw new ExplorerError(code, cause instanceof Error ? cause.message : String(cause), { cause });
  }
  if (!response.ok) throw await problemOf(response);
  return response;
};

/** A JSON answer, trusted to be what the API's types say (the server checks what it sends). */
const answerOf = async <T>(path: string, init: RequestInit): Promise<T> => {
  const response = await request(path, init);
  try {
    return (await response.json()) as T;
  } catch (cause) {
    throw new ExplorerError(init.signal?.aborted ? 'cancelled' : 'unreadable', path, { cause });
  }
};

export const requestJson = <T>(path: string, signal?: AbortSignal): Promise<T> =>
  answerOf(path, signal ? { signal } : {});

/** The same, asking with a JSON body. */
export const postJson = <T>(path: string, body: unknown): Promise<T> =>
  answerOf(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });

/** Takes away what stands under a path. */
export const deleteAt = async (path: string): Promise<void> => {
  await request(path, { method: 'DELETE' });
};

/** The same, where the server tells what it took away. */
export const deleteJson = <T>(path: string): Promise<T> => answerOf(path, { method: 'DELETE' });

/** `?a=1&b=x`; what is null or undefined is left out. */
export const queryString = (values: Record<string, string | number | null | undefined>): string => {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(values)) if (value != null) query.set(key, String(value));
  const text = query.toString();
  return text && `?${text}`;
};
