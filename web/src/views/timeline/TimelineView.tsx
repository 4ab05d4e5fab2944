import type { EntitySummary } from '@zhengtu/server/api';
import { Link } from '../../components/entity/Link';
import { EmptyNotice } from '../../components/notices/EmptyNotice';
import { Loading } from '../../components/notices/Loading';
import { PeriodControls } from '../../components/timeline/PeriodControls';
import { TimelineBrush } from '../../components/timeline/TimelineBrush';
import { useAddress } from '../../core/address/use-address';
import { loadEntity } from '../../core/api/endpoints';
import { useResource } from '../../core/api/use-resource';
import { nameInWords } from '../../core/entities/entity-words';
import { useLanguage, useWords } from '../../core/language/use-words';
import { useTimescale } from '../../core/time/use-timescale';
import { MeetingList } from './MeetingList';
import './timeline-view.css';

/** Which theme or place the timeline is narrowed to, and the way back to all. */
const Scope = ({ theme, place }: { theme: string | null; place: string | null }) => {
  const { timeline: words } = useWords();
  const language = useLanguage();
  const themeName = useResource(theme && `entity ${theme}`, () => loadEntity(theme ?? ''));
  const placeName = useResource(place && `entity ${place}`, () => loadEntity(place ?? ''));
  const nameOf = (entity: EntitySummary): string => nameInWords(entity, language);
  if (theme === null && place === null) return null;
  return (
    <p className="timeline-scope">
      {placeName.state === 'ready' && <span className="tag">{words.ofCity(nameOf(placeName.value))}</span>}
      {themeName.state === 'ready' && <span className="tag">{words.ofTheme(nameOf(themeName.value))}</span>}
      <Link to={{ theme: null, place: null }} className="button">
        {words.ofAll}
      </Link>
    </p>
  );
};

/** When it met: all meetings on a line of time, a period of it chosen, and the meetings of that period. */
const TimelineView = () => {
  const { timeline: words, reports } = useWords();
  const theme = useAddress((address) => address.theme);
  const place = useAddress((address) => address.place);
  const timescale = useTimescale({ theme, place });
  if (!timescale) return <Loading />;
  const { bins, loose, yearless } = timescale;
  const counted = [...bins, ...loose].reduce((sum, { meetings }) => sum + meetings, yearless);
  return (
    <div className="timeline-view">
      <header>
        <h1>{words.title}</h1>
        <p>{words.about(counted)}</p>
        <Scope theme={theme} place={place} />
        <PeriodControls timescale={timescale} />
        {bins.length > 0 && <TimelineBrush timescale={timescale} />}
      </header>
      {counted === 0 ? (
        <EmptyNotice title={words.empty}>
          <p>{reports.emptyWay}</p>
        </EmptyNotice>
      ) : (
        <MeetingList theme={theme} place={place} />
      )}
    </div>
  );
};

export default TimelineView;
