import { meetingKinds } from '@zhengtu/graph-schema';
import type { ThemePlace } from '@zhengtu/server/api';
import { dateInWords } from '../../core/dates/partial-date';
import { kindValueInWords } from '../../core/entities/entity-words';
import { useLanguage, useWords } from '../../core/language/use-words';
import { EntityLink } from '../entity/EntityLink';
import { Quotes } from '../evidence/Quotes';
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

/** A city that discussed the theme: whether itself or by its districts, and each meeting with its words. */
export const CityCard = ({ found, terms }: { found: ThemePlace; terms: readonly string[] }) => {
  const { themes: words } = useWords();
  const { place, province, direct, meetings } = found;
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
        <span className="city-count">{words.meetings(meetings.length)}</span>
      </header>
      <ul>
        {meetings.map((meeting) => (
          <MeetingRow key={meeting.meeting.id} found={meeting} city={place.id} terms={terms} />
        ))}
      </ul>
    </article>
  );
};
