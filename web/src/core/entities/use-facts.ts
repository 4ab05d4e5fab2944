import type { Fact, Neighbours } from '@zhengtu/server/api';
import { useCallback, useEffect, useState } from 'react';
import { loadNeighbours } from '../api/endpoints';
import { asExplorerError, type ExplorerError } from '../api/explorer-error';
import { loadOnce, useGraphAge } from '../api/use-resource';
import type { FactGroup } from './fact-groups';

const pageSize = 20;

interface State {
  readonly facts: readonly Fact[];
  readonly next: string | null;
  readonly loading: boolean;
  readonly error: ExplorerError | null;
}

const start: State = { facts: [], next: null, loading: true, error: null };

const loadPage = (entity: string, { type }: FactGroup, cursor: string | null): Promise<Neighbours> =>
  loadOnce(`facts ${entity} ${type} ${cursor}`, () =>
    loadNeighbours(entity, { relationships: [type], limit: pageSize, cursor }),
  );

/** The facts of one group, a page at a time. Pages hold both directions of a type; only the group's are given. */
export const useFacts = (entity: string, group: FactGroup) => {
  const [state, setState] = useState(start);
  const { type, direction, count } = group;

  const load = useCallback(
    async (cursor: string | null): Promise<void> => {
      setState((before) => ({ ...before, loading: true, error: null }));
      try {
        let next: string | null = cursor;
        const found: Fact[] = [];
        do {
          const page = await loadPage(entity, { type, direction, count }, next);
          found.push(...page.facts.filter((fact) => fact.relationship.direction === direction));
          next = page.next;
        } while (next !== null && found.length === 0);
        setState((before) => ({
          facts: cursor === null ? found : [...before.facts, ...found],
          next,
          loading: false,
          error: null,
        }));
      } catch (error) {
        setState((before) => ({ ...before, loading: false, error: asExplorerError(error) }));
      }
    },
    [entity, type, direction, count],
  );

  const age = useGraphAge((graph) => graph.age);
  useEffect(() => {
    if (age >= 0) load(null);
  }, [load, age]);

  const { facts, next, loading, error } = state;
  return { facts, loading, error, more: next !== null && facts.length < count, loadMore: () => load(next) };
};
