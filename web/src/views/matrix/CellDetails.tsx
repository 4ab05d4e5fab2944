import type { ThemePlaces } from '@zhengtu/server/api';
import { useEffect, useRef } from 'react';
import { CityCard } from '../../components/city/CityCard';
import { Link } from '../../components/entity/Link';
import { EmptyNotice } from '../../components/notices/EmptyNotice';
import { ErrorNotice } from '../../components/notices/ErrorNotice';
import { Loading } from '../../components/notices/Loading';
import { goTo } from '../../core/address/use-address';
import { loadThemePlaces } from '../../core/api/period-endpoints';
import type { Resource } from '../../core/api/use-resource';
import { useSteadyResource } from '../../core/api/use-steady-resource';
import { useLanguage, useWords } from '../../core/language/use-words';
import { themeInWords, themeTerms } from '../../core/themes/theme-lists';
import { periodKey, usePeriod } from '../../core/time/use-period';

const CellMeetings = ({ answer }: { answer: Resource<ThemePlaces> }) => {
  const { matrix: words } = useWords();
  if (answer.state === 'loading') return <Loading />;
  if (answer.state === 'failed') return <ErrorNotice error={answer.error} retry={answer.retry} />;
  const { theme, places } = answer.value;
  const [found] = places;
  if (!found) return <EmptyNotice title={words.notDiscussed} />;
  return <CityCard found={found} theme={theme.id} terms={themeTerms(theme.id)} />;
};

/** Meetings whose words are there from the start. */
const mostTold = 100;

/** The meetings of one city on one theme, with their words. */
export const CellDetails = ({ place, theme }: { place: string; theme: string }) => {
  const { matrix: words } = useWords();
  const language = useLanguage();
  const period = usePeriod();
  const answer = useSteadyResource(`places ${theme} ${place}`, periodKey(period), () =>
    loadThemePlaces(theme, period, { place, meetings: mostTold }),
  );
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    section.current?.scrollIntoView({ block: 'start' });
  }, []);
  return (
    <section ref={section} className="cell-details" data-testid="cell-details">
      <header>
        <h2 className="details-title">
          {answer.state === 'ready' && themeInWords(answer.value.theme, language)}
        </h2>
        <Link to={{ view: 'themes', theme }}>{words.allCities}</Link>
        <button
          type="button"
          className="details-close"
          aria-label={words.closeCell}
          onClick={() => goTo({ place: null })}
        >
          ×
        </button>
      </header>
      <CellMeetings answer={answer} />
    </section>
  );
};
