import type { ThemeMeeting, ThemePlace, ThemePlaces } from '@zhengtu/server/api';
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
import { within } from '../../core/themes/within-period';
import { usePeriod } from '../../core/time/use-period';

/** Whether a meeting was held for a place or one within it: the id of a village starts with its county's. */
const isOf = (place: string, { place: held }: ThemeMeeting): boolean =>
  held.id === place || held.id.startsWith(`${place}/`);

/** The city's own card, or for a county the part of its city's. */
const cardOf = ({ places }: ThemePlaces, place: string): ThemePlace | undefined => {
  const city = places.find((one) => one.place.id === place);
  if (city) return city;
  const holder = places.find(({ meetings }) => meetings.some((meeting) => isOf(place, meeting)));
  const meetings = holder?.meetings.filter((meeting) => isOf(place, meeting)) ?? [];
  const own = meetings.find((meeting) => meeting.place.id === place) ?? meetings[0];
  return holder && own && { ...holder, place: own.place, meetings, direct: own.place.id === place };
};

const CellMeetings = ({ answer, place }: { answer: Resource<ThemePlaces>; place: string }) => {
  const { matrix: words } = useWords();
  const period = usePeriod();
  if (answer.state === 'loading') return <Loading />;
  if (answer.state === 'failed') return <ErrorNotice error={answer.error} retry={answer.retry} />;
  const found = cardOf(within(answer.value, period), place);
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
