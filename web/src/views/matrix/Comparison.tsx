import type { EntitySummary, MatrixTheme } from '@zhengtu/server/api';
import { useEffect, useRef } from 'react';
import { Link } from '../../components/entity/Link';
import { EntityFinder } from '../../components/search/EntityFinder';
import { goTo, useAddress } from '../../core/address/use-address';
import { useLanguage, useWords } from '../../core/language/use-words';
import type { PlacesCompared } from '../../core/matrix/compare-places';
import { themeInWords } from '../../core/themes/theme-lists';

const ThemeTag = ({ theme, title }: { theme: MatrixTheme; title?: string }) => {
  const language = useLanguage();
  return (
    <li>
      <Link to={{ view: 'themes', theme: theme.id }} className="tag" title={title}>
        {themeInWords(theme, language)}
      </Link>
    </li>
  );
};

const Themes = ({ themes, none }: { themes: readonly MatrixTheme[]; none: string }) => {
  if (themes.length === 0) return <p className="comparison-none">{none}</p>;
  return (
    <ul className="comparison-themes">
      {themes.map((theme) => (
        <ThemeTag key={theme.id} theme={theme} />
      ))}
    </ul>
  );
};

const placesOnly = ['Place'] as const;

/** The places compared, each of which can be put aside, and a box to find one to add, of whatever level. */
const Places = ({ places }: { places: PlacesCompared['places'] }) => {
  const { matrix: words } = useWords();
  const compared = useAddress((address) => address.compared);
  const compare = (next: readonly string[]): void => goTo({ compared: next }, { replace: true });
  return (
    <div className="comparison-places">
      {places.map(({ place }) => (
        <span key={place.id} className="tag">
          {place.name}
          <button
            type="button"
            aria-label={words.removeCity(place.name)}
            onClick={() => compare(compared.filter((id) => id !== place.id))}
          >
            ×
          </button>
        </span>
      ))}
      <EntityFinder
        label={words.addCity}
        kinds={placesOnly}
        onPick={(id) => compare([...new Set([...compared, id])])}
      />
    </div>
  );
};

/** Themes that all of the places discussed, and for each place the way to its meetings and their words. */
const SharedByAll = ({ shared }: { shared: PlacesCompared['shared'] }) => {
  const { matrix: words, explore } = useWords();
  const language = useLanguage();
  const often = ({ name }: EntitySummary, meetings: number): string =>
    `${name} ${words.cityMeetings(meetings)}`;
  if (shared.length === 0) return <p className="comparison-none">{words.noShared}</p>;
  return (
    <ul className="comparison-shared">
      {shared.map(({ theme, counts }) => (
        <li key={theme.id}>
          <Link to={{ view: 'themes', theme: theme.id }} className="comparison-theme">
            {themeInWords(theme, language)}
          </Link>
          <span className="comparison-counts">
            {counts.map(({ place, meetings }) => (
              <Link
                key={place.id}
                className="comparison-count"
                to={{ place: place.id, theme: theme.id }}
                label={explore.about(often(place, meetings), themeInWords(theme, language))}
              >
                {often(place, meetings)}
              </Link>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
};

/** Themes of several but not all of the places, by how many of them. */
const SharedBySome = ({ some }: { some: PlacesCompared['some'] }) => {
  const { matrix: words } = useWords();
  const counts = [...new Set(some.map(({ places }) => places.length))];
  return counts.map((count) => (
    <section key={count}>
      <h3>{words.someShared(count)}</h3>
      <ul className="comparison-themes">
        {some
          .filter(({ places }) => places.length === count)
          .map(({ theme, places }) => (
            <ThemeTag key={theme.id} theme={theme} title={places.map(({ name }) => name).join('、')} />
          ))}
      </ul>
    </section>
  ));
};

export interface ComparisonProps {
  readonly comparison: PlacesCompared;
  /** Whether it was asked for just now, and so is brought into view, rather than by the link opened. */
  readonly fresh: boolean;
}

/** What the ticked cities share, what some of them share, and what each has alone among them. */
export const Comparison = ({ comparison, fresh }: ComparisonProps) => {
  const { matrix: words } = useWords();
  const { places, shared, some, alone } = comparison;
  const section = useRef<HTMLElement>(null);
  const shown = places.map(({ place }) => place.name).join(' · ');
  useEffect(() => {
    if (fresh && shown) section.current?.scrollIntoView({ block: 'nearest' });
  }, [fresh, shown]);
  return (
    <section ref={section} className="comparison" data-testid="comparison">
      <header>
        <h2 className="details-title">{words.shared}</h2>
        <button type="button" className="button" onClick={() => goTo({ compared: [] }, { replace: true })}>
          {words.clear}
        </button>
      </header>
      <Places places={places} />
      {places.length > 1 ? (
        <>
          <SharedByAll shared={shared} />
          <SharedBySome some={some} />
        </>
      ) : (
        <p className="comparison-none">{words.addAnother}</p>
      )}
      {alone.map(({ place, themes }) => (
        <section key={place.id}>
          <h3>{words.alone(place.name)}</h3>
          <Themes themes={themes} none={words.noAlone} />
        </section>
      ))}
    </section>
  );
};
