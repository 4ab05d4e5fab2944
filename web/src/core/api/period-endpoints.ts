/** The server's endpoints that keep to a period. */
import type { NodeLabel } from '@zhengtu/graph-schema';
import type {
  Documents,
  Matrix,
  MatrixLevel,
  Paths,
  PlaceProfile,
  Relationships,
  RelationshipsRequest,
  ThemePlaces,
  ThemeProfile,
  Timeline,
} from '@zhengtu/server/api';
import { openPeriod, type Period } from '../time/period';
import { postJson, queryString, requestJson } from './http';

const id = encodeURIComponent;
const parametersOf = ({ from, to, yearless }: Period) => ({ from, to, yearless: yearless ? 1 : null });

export const loadMatrix = (level: MatrixLevel, period: Period) =>
  requestJson<Matrix>(`matrix${queryString({ level, ...parametersOf(period) })}`);

/** What is known of relationships of a drawing, with their words; at most 500 at once. */
export const loadRelationships = (asked: RelationshipsRequest['relationships'], period: Period) =>
  postJson<Relationships>(`relationships${queryString(parametersOf(period))}`, {
    relationships: asked,
  } satisfies RelationshipsRequest);

/**
 * The places that discussed a theme; of one place alone where it is told, and with the words of no more meetings than
 * `meetings`, the newest of each place first.
 */
export const loadThemePlaces = (
  theme: string,
  period: Period = openPeriod,
  choice: { readonly place?: string; readonly meetings?: number } = {},
) =>
  requestJson<ThemePlaces>(
    `themes/${id(theme)}/places${queryString({ ...parametersOf(period), ...choice })}`,
  );

export const loadThemeProfile = (theme: string, period: Period) =>
  requestJson<ThemeProfile>(`themes/${id(theme)}/profile${queryString(parametersOf(period))}`);

export const loadPlaceProfile = (place: string, period: Period) =>
  requestJson<PlaceProfile>(`places/${id(place)}/profile${queryString(parametersOf(period))}`);

export const loadDocuments = (period: Period, cursor: string | null, limit = 50) =>
  requestJson<Documents>(`documents${queryString({ ...parametersOf(period), limit, cursor })}`);

export interface TimelineScope {
  readonly theme: string | null;
  readonly place: string | null;
}

export const loadTimeline = (scope: TimelineScope, period: Period, cursor: string | null, limit = 60) =>
  requestJson<Timeline>(`timeline${queryString({ ...scope, ...parametersOf(period), cursor, limit })}`);

export interface PathChoice {
  readonly without: readonly NodeLabel[];
  readonly boilerplate: boolean;
}

export const loadPaths = (from: string, to: string, choice: PathChoice, period: Period) =>
  requestJson<Paths>(
    `paths${queryString({
      // The period has `from` and `to` of its own here: `since` and `until`.
      from,
      to,
      without: choice.without.join(',') || null,
      boilerplate: choice.boilerplate ? 1 : null,
      since: period.from,
      until: period.to,
      yearless: period.yearless ? 1 : null,
    })}`,
  );
