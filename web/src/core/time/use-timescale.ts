import { useMemo } from 'react';
import { loadTimeline, type TimelineScope } from '../api/period-endpoints';
import { useResource } from '../api/use-resource';
import { type Timescale, timescaleOf } from './bins';
import { openPeriod } from './period';

/** All meetings, whatever their theme and place. */
export const everything: TimelineScope = { theme: null, place: null };

/** The steps of time in which meetings are counted; null until they are known. */
export const useTimescale = ({ theme, place }: TimelineScope = everything): Timescale | null => {
  const scope = { theme, place };
  const timeline = useResource(`dates ${theme} ${place}`, () => loadTimeline(scope, openPeriod, null, 1));
  const dates = timeline.state === 'ready' ? timeline.value.dates : null;
  return useMemo(() => dates && timescaleOf(dates), [dates]);
};
