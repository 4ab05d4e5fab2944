import type { ThemePlaces } from '@zhengtu/server/api';
import { useEffect, useRef } from 'react';
import { CityCard } from '../../components/city/CityCard';
import { Link } from '../../components/entity/Link';
import { EmptyNotice } from '../../components/notices/EmptyNotice';
import { ErrorNotice } from '../../components/notices/ErrorNotice';
import { Loading } from '../../components/notices/Loading';
import { goTo } from '../../core/address/use-address';
import { loadThemePlaces } from '../../core/api/endpoints';
import { type Resource, useResource } from '../../core/api/use-resource';
import { useLanguage, useWords } from '../../core/language/use-words';
import { themeInWords, themeTerms } from '../../core/themes/theme-lists';

const CellMeetings = ({ answer, place }: { answer: Resource<ThemePlaces>; place: string }) => {
  const { matrix: words } = useWords();
  if (answer.state === 'loading') return <Loading />;
  if (answer.state === 'failed') return <ErrorNotice error={answer.error} retry={answer.retry} />;
  const found = answer.value.places.find((one) => one.place.id === place);
  if (!found) return <EmptyNotice title={words.notDiscussed} />;
  return <CityCard found={found} terms={themeTerms(answer.value.theme.id)} />;
};

/** The meetings of one city on one theme, with their words. */
export const CellDetails = ({ place, theme }: { place: string; theme: string }) => {
  const { matrix: words } = useWords();
  const language = useLanguage();
  const answer = useResource(`places ${theme}`, () => loadThemePlaces(theme));
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
      <CellMeetings answer={answer} place={place} />
    </section>
  );
};
