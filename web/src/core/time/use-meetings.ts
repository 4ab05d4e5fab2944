import type { Timeline, TimelineMeeting } from '@zhengtu/server/api';
import { useState } from 'react';
import { asExplorerError, type ExplorerError } from '../api/explorer-error';
import { loadTimeline, type TimelineScope } from '../api/period-endpoints';
import { type Resource, useGraphAge } from '../api/use-resource';
import { useSteadyResource } from '../api/use-steady-resource';
import { periodKey, usePeriod } from './use-period';

interface Added {
  readonly key: string;
  readonly meetings: readonly TimelineMeeting[];
  readonly next: string | null;
}

/** The meetings of the chosen period, newest first, a page at a time. */
export const useMeetings = (scope: TimelineScope) => {
  const period = usePeriod();
  const subject = `meetings ${scope.theme} ${scope.place}`;
  const age = useGraphAge((graph) => graph.age);
  const key = `${subject} ${periodKey(period)} ${age}`;
  const first: Resource<Timeline> = useSteadyResource(subject, periodKey(period), () =>
    loadTimeline(scope, period, null),
  );
  const [added, setAdded] = useState<Added | null>(null);
  const [failed, setFailed] = useState<ExplorerError | null>(null);
  const more = added?.key === key ? added : null;
  const next = more ? more.next : first.state === 'ready' ? first.value.next : null;
  const loadMore = async (): Promise<void> => {
    if (next === null) return;
    setFailed(null);
    try {
      const page = await loadTimeline(scope, period, next);
      setAdded({ key, meetings: [...(more?.meetings ?? []), ...page.meetings], next: page.next });
    } catch (error) {
      setFailed(asExplorerError(error));
    }
  };
  return { first, added: more?.meetings ?? [], more: next !== null, loadMore, failed };
};
