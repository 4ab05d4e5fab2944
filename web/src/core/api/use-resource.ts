/** Loading for components: each answer is asked for once, kept, and shown in words while it comes or fails. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { asExplorerError, type ExplorerError } from './explorer-error';

export type Resource<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly error: ExplorerError; readonly retry: () => void };

const kept = new Map<string, Promise<unknown>>();
const mostKept = 200;

/** The answer under `key`, asked for once; a failure is forgotten so that it can be asked again. */
export const loadOnce = <T>(key: string, load: () => Promise<T>): Promise<T> => {
  const before = kept.get(key) as Promise<T> | undefined;
  if (before) return before;
  const answer = load();
  kept.set(key, answer);
  answer.catch(() => kept.delete(key));
  const oldest = kept.keys().next().value;
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
  return answer;
};

interface Settled<T> {
  readonly asked: string;
  readonly value?: T;
  readonly error?: ExplorerError;
}

/** Loads when `key` changes; a null key loads nothing. The answer may depend on nothing but the key. */
export const useResource = <T>(key: string | null, load: () => Promise<T>): Resource<T> => {
  const [settled, setSettled] = useState<Settled<T> | null>(null);
  const [attempt, setAttempt] = useState(0);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  const latestLoad = useRef(load);
  useEffect(() => {
    latestLoad.current = load;
  });

  const asked = `${attempt} ${key}`;
  useEffect(() => {
    if (key === null) return;
    let current = true;
    loadOnce(key, () => latestLoad.current()).then(
      (value) => current && setSettled({ asked, value }),
      (error) => current && setSettled({ asked, error: asExplorerError(error) }),
    );
    return () => {
      current = false;
    };
  }, [key, asked]);

  if (key === null || settled?.asked !== asked) return { state: 'loading' };
  if (settled.error) return { state: 'failed', error: settled.error, retry };
  return { state: 'ready', value: settled.value as T };
};
