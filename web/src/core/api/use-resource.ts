/** Loading for components: each answer is asked for once, kept, and shown in words while it comes or fails. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { create } from 'zustand';
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

/** Grows whenever the graph behind the answers changes. */
export const useGraphAge = create<{ readonly age: number }>(() => ({ age: 0 }));

/** The graph behind the answers changed: they are all asked for anew, those on view at once. */
export const forgetAnswers = (): void => {
  kept.clear();
  useGraphAge.setState(({ age }) => ({ age: age + 1 }));
};

interface Settled<T> {
  readonly key: string;
  readonly asked: string;
  readonly value?: T;
  readonly error?: ExplorerError;
}

/**
 * Loads when `key` changes; a null key loads nothing. The answer may depend on nothing but the key and the graph: when
 * that changes, the answer from before stands until the new one is there.
 */
export const useResource = <T>(key: string | null, load: () => Promise<T>): Resource<T> => {
  const [settled, setSettled] = useState<Settled<T> | null>(null);
  const [attempt, setAttempt] = useState(0);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  const latestLoad = useRef(load);
  useEffect(() => {
    latestLoad.current = load;
  });

  const age = useGraphAge((state) => state.age);
  const asked = `${attempt} ${age} ${key}`;
  useEffect(() => {
    if (key === null) return;
    let current = true;
    loadOnce(key, () => latestLoad.current()).then(
      (value) => current && setSettled({ key, asked, value }),
      (error) => current && setSettled({ key, asked, error: asExplorerError(error) }),
    );
    return () => {
      current = false;
    };
  }, [key, asked]);

  const isFromBefore = settled?.asked !== asked;
  if (key === null || settled?.key !== key || (isFromBefore && settled.error)) return { state: 'loading' };
  if (settled.error) return { state: 'failed', error: settled.error, retry };
  return { state: 'ready', value: settled.value as T };
};
