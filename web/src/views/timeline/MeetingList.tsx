import { meetingKinds } from '@zhengtu/graph-schema';
import type { TimelineMeeting } from '@zhengtu/server/api';
import { EntityLink } from '../../components/entity/EntityLink';
import { Link } from '../../components/entity/Link';
import { EmptyNotice } from '../../components/notices/EmptyNotice';
import { ErrorNotice } from '../../components/notices/ErrorNotice';
import { Loading } from '../../components/notices/Loading';
import type { TimelineScope } from '../../core/api/period-endpoints';
import { dateInWords } from '../../core/dates/partial-date';
import { kindValueInWords } from '../../core/entities/entity-words';
import { useLanguage, useWords } from '../../core/language/use-words';
import { themeInWords } from '../../core/themes/theme-lists';
import { groupByYear } from '../../core/time/group-by-year';
import { useMeetings } from '../../core/time/use-meetings';

const mostThemes = 6;

const MeetingRow = ({ found }: { found: TimelineMeeting }) => {
  const { timeline: words, common } = useWords();
  const language = useLanguage();
  const { meeting, date, kind, places, themes } = found;
  const partial = date !== null && date.length < 10;
  return (
    <li className="timeline-meeting">
      <p className={partial ? 'meeting-date partial' : 'meeting-date'}>
        {date ? dateInWords(date, language) : common.undated}
        {partial && <span className="tag caution">{words.approximate}</span>}
      </p>
      <div>
        <p className="timeline-meeting-line">
          <EntityLink entity={meeting} />
          {places.map((place) => (
            <EntityLink key={place.id} entity={place} chip />
          ))}
          {kind && kind in meetingKinds && (
            <span className="meeting-kind">{kindValueInWords('Meeting', kind, language)}</span>
          )}
        </p>
        <ul className="timeline-themes">
          {themes.slice(0, mostThemes).map((theme) => (
            <li key={theme.id}>
              <Link to={{ view: 'themes', theme: theme.id }} className="tag">
                {themeInWords(theme, language)}
              </Link>
            </li>
          ))}
          {themes.length > mostThemes && (
            <li className="timeline-more">{common.more(themes.length - mostThemes)}</li>
          )}
        </ul>
      </div>
    </li>
  );
};

/** The meetings of the chosen period by year, newest first; those of no stated year or date under their own heads. */
export const MeetingList = (scope: TimelineScope) => {
  const { timeline: words, common } = useWords();
  const { first, added, more, loadMore, failed } = useMeetings(scope);
  if (first.state === 'loading') return <Loading />;
  if (first.state === 'failed') return <ErrorNotice error={first.error} retry={first.retry} />;
  const meetings = [...first.value.meetings, ...added];
  if (meetings.length === 0)
    return (
      <EmptyNotice title={words.none}>
        <p>{words.noneWay}</p>
      </EmptyNotice>
    );
  return (
    <section className="timeline-meetings">
      <p className="timeline-total" data-testid="timeline-total">
        {words.meetings(first.value.total)}
      </p>
      {groupByYear(meetings).map(({ year, meetings: inYear }) => (
        <section key={year}>
          <h2>
            {year === 'yearless' ? words.groupYearless : year === 'undated' ? words.groupUndated : year}
          </h2>
          <ul>
            {inYear.map((found) => (
              <MeetingRow key={found.meeting.id} found={found} />
            ))}
          </ul>
        </section>
      ))}
      {failed && <ErrorNotice error={failed} retry={loadMore} />}
      {more && !failed && (
        <button type="button" className="button" onClick={loadMore}>
          {common.loadMore}
        </button>
      )}
    </section>
  );
};
