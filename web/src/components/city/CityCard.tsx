import { meetingKinds } from '@zhengtu/graph-schema';
import type { ThemePlace } from '@zhengtu/server/api';
import { useState } from 'react';
import { loadThemePlaces } from '../../core/api/period-endpoints';
import { useResource } from '../../core/api/use-resource';
import { dateInWords } from '../../core/dates/partial-date';
import { kindValueInWords } from '../../core/entities/entity-words';
import { useLanguage, useWords } from '../../core/language/use-words';
import { periodKey, usePeriod } from '../../core/time/use-period';
import { EntityLink } from '../entity/EntityLink';
import { Quotes } from '../evidence/Quotes';
import { ErrorNotice } from '../notices/ErrorNotice';
import './city.css';

type FoundMeeting = ThemePlace['meetings'][number];

interface MeetingRowProps {
  readonly found: FoundMeeting;
  readonly city: string;
  /** The theme's own words. */
  readonly terms: readonly string[];
}

const MeetingRow = ({ found, city, terms }: MeetingRowProps) => {
  const { common } = useWords();
  const language = useLanguage();
  const { meeting, place, date, kind, evidence } = found;
  return (
    <li className="city-meeting">
      <p className="meeting-line">
        <EntityLink entity={meeting} />
        <span className="meeting-facts">
          {place.id !== city && <EntityLink entity={place} chip />}
          <span>{date ? dateInWords(date, language) : common.undated}</span>
          {kind && kind in meetingKinds && <span>{kindValueInWords('Meeting', kind, language)}</span>}
        </span>
      </p>
      <Quotes evidence={evidence} shown={2} about={meeting.id} terms={terms} />
    </li>
  );
};

interface CityCardProps {
  readonly found: ThemePlace;
  readonly theme: string;
  /** The theme's own words. */
  readonly terms: readonly string[];
}

/** All meetings of the city, asked for once somebody wants those that the answer left out. */
const useAllMeetings = ({ found, theme }: CityCardProps) => {
  const period = usePeriod();
  const [wanted, setWanted] = useState(false);
  const key = `places ${theme} ${found.place.id} all ${periodKey(period)}`;
  const all = useResource(wanted ? key : null, () =>
    loadThemePlaces(theme, period, { place: found.place.id }),
  );
  const meetings = (wanted && all.state === 'ready' && all.value.places[0]?.meetings) || found.meetings;
  return { all, wanted, meetings, want: () => setWanted(true) };
};

/** A city that discussed the theme: whether itself or by its districts, and each meeting with its words. */
export const CityCard = (props: CityCardProps) => {
  const { themes: words } = useWords();
  const { place, province, direct, count } = props.found;
  const { all, wanted, meetings, want } = useAllMeetings(props);
  return (
    <article className="city-card" id={place.id} data-testid="city-card">
      <header>
        <h2>
          <EntityLink entity={place} />
        </h2>
        {province && province !== place.name && <span className="city-province">{province}</span>}
        <span className={direct ? 'tag' : 'tag caution'} title={direct ? undefined : words.belowHint}>
          {direct ? words.direct : words.below}
        </span>
        <span className="city-count">{words.meetings(count)}</span>
      </header>
      <ul>
        {meetings.map((meeting) => (
          <MeetingRow key={meeting.meeting.id} found={meeting} city={place.id} terms={props.terms} />
        ))}
      </ul>
      {wanted && all.state === 'failed' && <ErrorNotice error={all.error} retry={all.retry} />}
      {meetings.length < count && all.state !== 'failed' && (
        <button type="button" className="button city-rest" disabled={wanted} onClick={want}>
          {wanted ? words.loadingRest : words.rest(count - meetings.length)}
        </button>
      )}
    </article>
  );
};
