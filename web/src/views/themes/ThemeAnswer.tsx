import type { ThemePlaces, ThemeSummary } from '@zhengtu/server/api';
import { useEffect, useRef } from 'react';
import { CityCard } from '../../components/city/CityCard';
import { Link } from '../../components/entity/Link';
import { EmptyNotice } from '../../components/notices/EmptyNotice';
import { ErrorNotice } from '../../components/notices/ErrorNotice';
import { Loading } from '../../components/notices/Loading';
import { loadThemePlaces } from '../../core/api/period-endpoints';
import { useSteadyResource } from '../../core/api/use-steady-resource';
import { useLanguage, useWords } from '../../core/language/use-words';
import { mostShared, themeInWords, themeTerms } from '../../core/themes/theme-lists';
import { periodKey, usePeriod } from '../../core/time/use-period';
import { ThemeFacts } from './ThemeFacts';

const Heading = ({ answer }: { answer: ThemePlaces }) => {
  const { themes: words } = useWords();
  const language = useLanguage();
  const { theme, places } = answer;
  return (
    <header className="answer-heading">
      <Link to={{ theme: null }} className="answer-back">
        ← {words.back}
      </Link>
      {theme.broader && <p className="answer-broader">{themeInWords(theme.broader, language)}</p>}
      <h1>{words.heading(themeInWords(theme, language))}</h1>
      <div className="answer-line">
        <p className="answer-count" data-testid="theme-answer">
          {places.length > 0
            ? words.answer(theme.cities, theme.meetings)
            : theme.meetings > 0 && words.answerMeetingsOnly(theme.meetings)}
        </p>
        {places.length > 0 && (
          <Link to={{ view: 'graph', focus: theme.id, selected: theme.id }} className="button">
            {words.onGraph}
          </Link>
        )}
        <Link to={{ selected: theme.id }} className="button">
          {words.about}
        </Link>
      </div>
    </header>
  );
};

/** For a theme that no city discussed: what to look at instead. */
const NoCities = ({ themes }: { themes: readonly ThemeSummary[] }) => {
  const { themes: words } = useWords();
  const language = useLanguage();
  return (
    <EmptyNotice title={words.none}>
      <p>{words.noneWay}</p>
      <p className="answer-others">
        {mostShared(themes, 3).map((theme) => (
          <Link key={theme.id} to={{ theme: theme.id }} className="button">
            {themeInWords(theme, language)}
          </Link>
        ))}
      </p>
    </EmptyNotice>
  );
};

/** Meetings whose words a page has from the start, the newest of each city first. */
const mostTold = 300;

/** The cities that discussed a theme, each with its meetings and their words. */
export const ThemeAnswer = ({ theme, themes }: { theme: string; themes: readonly ThemeSummary[] }) => {
  const { themes: words } = useWords();
  const period = usePeriod();
  const answer = useSteadyResource(`places ${theme}`, periodKey(period), () =>
    loadThemePlaces(theme, period, { meetings: mostTold }),
  );
  const section = useRef<HTMLElement>(null);
  const ready = answer.state === 'ready';
  useEffect(() => {
    if (ready) section.current?.scrollTo({ top: 0 });
  }, [ready]);

  if (answer.state === 'loading') return <Loading />;
  if (answer.state === 'failed') return <ErrorNotice error={answer.error} retry={answer.retry} />;
  const { places } = answer.value;
  const terms = themeTerms(theme);
  return (
    <section className="theme-answer" ref={section}>
      <Heading answer={answer.value} />
      {places.length > 3 && (
        <nav className="city-nav" aria-label={words.citiesNav}>
          {places.map(({ place, direct }) => (
            <button
              key={place.id}
              type="button"
              className={direct ? 'direct' : ''}
              title={direct ? words.direct : words.below}
              onClick={() => document.getElementById(place.id)?.scrollIntoView({ behavior: 'smooth' })}
            >
              {place.name}
            </button>
          ))}
        </nav>
      )}
      {places.length > 0 && <ThemeFacts theme={theme} places={places} />}
      {places.length === 0 && <NoCities themes={themes} />}
      {places.map((place) => (
        <CityCard key={place.place.id} found={place} theme={theme} terms={terms} />
      ))}
    </section>
  );
};
