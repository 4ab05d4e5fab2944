import { useRef } from 'react';
import { type Resource, useResource } from './use-resource';

/**
 * A resource that keeps its last answer while the next one comes, so that a view does not blink as a period is
 * dragged or played. `subject` names what the answer is about; of another subject nothing is kept.
 */
export const useSteadyResource = <T>(subject: string, key: string, load: () => Promise<T>): Resource<T> => {
  const current = useResource(`${subject} ${key}`, load);
  const last = useRef<{ readonly subject: string; readonly resource: Resource<T> } | null>(null);
  if (current.state === 'ready') last.current = { subject, resource: current };
  return current.state === 'loading' && last.current?.subject === subject ? last.current.resource : current;
};
