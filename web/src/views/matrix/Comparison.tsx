import type { Matrix, MatrixTheme } from '@zhengtu/server/api';
import { useEffect, useRef } from 'react';
import { Link } from '../../components/entity/Link';
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

/** The places compared, each of which can be put aside, and a list to add one from. */
const Places = ({ places, rows }: { places: PlacesCompared['places']; rows: Matrix['rows'] }) => {
  const { matrix: words } = useWords();
  const compared = useAddress((address) => address.compared);
  const compare = (next: readonly string[]): void => goTo({ compared: next }, { replace: true });
  const others = rows
    .filter(({ place }) => !compared.includes(place.id))
    .sort((a, b) => a.place.name.localeCompare(b.place.name, 'zh'));
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
      {others.length > 0 && (
        <select
          aria-label={words.addCity}
          value=""
          onChange={(event) => compare([...compared, event.target.value])}
        >
          <option value="">＋ {words.addCity}</option>
          {others.map(({ place }) => (
            <option key={place.id} value={place.id}>
              {place.name}
            </option>
          ))}
        </select>
      )}
    </div>
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
  /** All places that could be compared. */
  readonly rows: Matrix['rows'];
  /** Whether it was asked for just now, and so is brought into view, rather than by the link opened. */
  readonly fresh: boolean;
}

/** What the ticked cities share, what some of them share, and what each has alone among them. */
export const Comparison = ({ comparison, rows, fresh }: ComparisonProps) => {
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
      <Places places={places} rows={rows} />
      {places.length > 1 ? (
        <>
          <Themes themes={shared} none={words.noShared} />
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
