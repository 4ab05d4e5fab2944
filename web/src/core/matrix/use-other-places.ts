import type { Matrix, PlaceProfile } from '@zhengtu/server/api';
import { loadPlaceProfile } from '../api/period-endpoints';
import { useSteadyResource } from '../api/use-steady-resource';
import { periodKey, usePeriod } from '../time/use-period';

/** What compared places that are no rows of the matrix discussed; none while it is on its way. */
export const useOtherPlaces = (matrix: Matrix, compared: readonly string[]): readonly PlaceProfile[] => {
  const period = usePeriod();
  const known = new Set(matrix.rows.map(({ place }) => place.id));
  const others = compared.filter((id) => !known.has(id));
  const profiles = useSteadyResource(`others ${others.join()}`, periodKey(period), async () => {
    // A place that an old link names but the graph has no more is left out.
    const settled = await Promise.allSettled(others.map((id) => loadPlaceProfile(id, period)));
    return settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  });
  return profiles.state === 'ready' ? profiles.value : [];
};
