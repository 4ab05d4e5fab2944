import type { ThemePlaces } from '@zhengtu/server/api';
import { CountedEntities } from '../../components/company/CountedEntities';
import { YearBars } from '../../components/time/YearBars';
import { loadThemeProfile } from '../../core/api/period-endpoints';
import { useSteadyResource } from '../../core/api/use-steady-resource';
import { dateInWords } from '../../core/dates/partial-date';
import { useLanguage, useWords } from '../../core/language/use-words';
import { periodKey, usePeriod } from '../../core/time/use-period';

/** The city that is first seen with it, and when. */
const findFirst = (places: ThemePlaces['places']): { date: string; city: string } | null =>
  places
    .map(({ place, firstSeen }) => ({ date: firstSeen ?? '', city: place.name }))
    .filter(({ date }) => /^\d{4}/.test(date))
    .sort((a, b) => a.date.localeCompare(b.date))[0] ?? null;

/** Of a theme: when first and how often, in whose meetings, with which projects and policies. */
export const ThemeFacts = ({ theme, places }: { theme: string; places: ThemePlaces['places'] }) => {
  const { matrix: words } = useWords();
  const language = useLanguage();
  const period = usePeriod();
  const profile = useSteadyResource(`theme profile ${theme}`, periodKey(period), () =>
    loadThemeProfile(theme, period),
  );
  const first = findFirst(places);
  // The cities above have answered already; what fails here would only say the same error again.
  if (profile.state !== 'ready') return null;
  const { dates, chairs, projects, policies } = profile.value;
  return (
    <section className="theme-facts" data-testid="theme-facts">
      <section>
        <h3>{words.when}</h3>
        {first && (
          <p className="theme-first">{words.firstSeen(dateInWords(first.date, language), first.city)}</p>
        )}
        <YearBars dates={dates} />
      </section>
      <CountedEntities title={words.whose} counted={chairs} shown={5} />
      <CountedEntities title={words.projects} counted={projects} shown={4} />
      <CountedEntities title={words.policies} counted={policies} shown={4} />
    </section>
  );
};
