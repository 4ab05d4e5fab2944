import type { PlaceProfile } from '@zhengtu/server/api';
import { useState } from 'react';
import { CountedEntities } from '../../components/company/CountedEntities';
import { EntityLink } from '../../components/entity/EntityLink';
import { Link } from '../../components/entity/Link';
import { ErrorNotice } from '../../components/notices/ErrorNotice';
import { Loading } from '../../components/notices/Loading';
import { YearBars } from '../../components/time/YearBars';
import { useAddress } from '../../core/address/use-address';
import { loadPlaceProfile } from '../../core/api/period-endpoints';
import { useSteadyResource } from '../../core/api/use-steady-resource';
import { useLanguage, useWords } from '../../core/language/use-words';
import { themeInWords } from '../../core/themes/theme-lists';
import { periodKey, usePeriod } from '../../core/time/use-period';
import './city-page.css';

const Heading = ({ profile }: { profile: PlaceProfile }) => {
  const { matrix: words, panel } = useWords();
  const compared = useAddress((address) => address.compared);
  const { place, province, meetings } = profile;
  return (
    <header className="city-heading">
      <Link to={{ place: null, theme: null }} className="city-back">
        ← {words.backToMatrix}
      </Link>
      {province && province !== place.name && <p className="city-province">{province}</p>}
      <h1>{place.name}</h1>
      <p className="city-actions">
        <span className="city-count">{words.cityMeetings(meetings)}</span>
        <Link to={{ view: 'timeline', theme: null }} className="button">
          {words.allMeetings}
        </Link>
        <Link to={{ place: null, compared: [...new Set([...compared, place.id])] }} className="button">
          {words.compareThis}
        </Link>
        <Link to={{ view: 'paths', pathFrom: place.id, pathTo: null }} className="button">
          {words.connections}
        </Link>
        <Link to={{ view: 'graph', focus: null, selected: place.id }} className="button">
          {panel.onGraph}
        </Link>
      </p>
    </header>
  );
};

const Themes = ({ themes, place }: { themes: PlaceProfile['themes']; place: string }) => {
  const { matrix: words } = useWords();
  const language = useLanguage();
  const boilerplate = useAddress((address) => address.boilerplate);
  const shown = themes.filter(({ theme }) => boilerplate || !theme.boilerplate);
  const most = shown[0]?.meetings ?? 1;
  return (
    <section className="city-themes">
      <h2>{words.cityThemes}</h2>
      {shown.length === 0 && <p className="counted-none">{words.noneRead}</p>}
      <ol>
        {shown.map(({ theme, meetings }) => (
          <li key={theme.id}>
            <Link to={{ place, theme: theme.id }} className="city-theme">
              <span>{themeInWords(theme, language)}</span>
              <span className="city-theme-bar" aria-hidden="true">
                <span style={{ width: `${(100 * meetings) / most}%` }} />
              </span>
              <span className="city-count">{words.cityMeetings(meetings)}</span>
            </Link>
          </li>
        ))}
      </ol>
    </section>
  );
};

const companionsFirst = 10;

const Companions = ({ companions }: { companions: PlaceProfile['companions'] }) => {
  const { matrix: words, common } = useWords();
  const [all, setAll] = useState(false);
  const rest = companions.length - companionsFirst;
  return (
    <section className="city-companions" data-testid="companions">
      <h2>{words.companions}</h2>
      {companions.length === 0 && <p className="counted-none">{words.companionsNone}</p>}
      <ol>
        {companions.slice(0, all ? companions.length : companionsFirst).map(({ one, other, meetings }) => (
          <li key={`${one.id} ${other.id}`}>
            <EntityLink entity={one} chip />
            <EntityLink entity={other} chip />
            <Link
              to={{ view: 'paths', pathFrom: one.id, pathTo: other.id }}
              className="city-count companions-count"
            >
              {words.together(meetings)}
            </Link>
          </li>
        ))}
      </ol>
      {!all && rest > 0 && (
        <button type="button" className="button" onClick={() => setAll(true)}>
          {common.more(rest)}
        </button>
      )}
    </section>
  );
};

/** A city with all within it: when it met, on what, who chaired, and who sat with whom. */
export const CityPage = ({ place }: { place: string }) => {
  const { matrix: words } = useWords();
  const period = usePeriod();
  const profile = useSteadyResource(`profile ${place}`, periodKey(period), () =>
    loadPlaceProfile(place, period),
  );
  if (profile.state === 'loading') return <Loading />;
  if (profile.state === 'failed') return <ErrorNotice error={profile.error} retry={profile.retry} />;
  const { dates, themes, companions, chairs, people, projects, policies } = profile.value;
  return (
    <article className="city-page" data-testid="city-page">
      <Heading profile={profile.value} />
      <YearBars dates={dates} />
      <div className="city-columns">
        <Themes themes={themes} place={place} />
        <div className="city-company">
          <CountedEntities title={words.cityChairs} counted={chairs} />
          <CountedEntities title={words.cityPeople} counted={people} />
          <Companions companions={companions} />
          <CountedEntities title={words.projects} counted={projects} />
          <CountedEntities title={words.policies} counted={policies} />
        </div>
      </div>
    </article>
  );
};
