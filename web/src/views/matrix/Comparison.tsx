import type { MatrixTheme } from '@zhengtu/server/api';
import { useEffect, useRef } from 'react';
import { Link } from '../../components/entity/Link';
import { goTo } from '../../core/address/use-address';
import { useLanguage, useWords } from '../../core/language/use-words';
import type { PlacesCompared } from '../../core/matrix/compare-places';
import { themeInWords } from '../../core/themes/theme-lists';

const Themes = ({ themes, none }: { themes: readonly MatrixTheme[]; none: string }) => {
  const language = useLanguage();
  if (themes.length === 0) return <p className="comparison-none">{none}</p>;
  return (
    <ul className="comparison-themes">
      {themes.map((theme) => (
        <li key={theme.id}>
          <Link to={{ view: 'themes', theme: theme.id }} className="tag">
            {themeInWords(theme, language)}
          </Link>
        </li>
      ))}
    </ul>
  );
};

export interface ComparisonProps {
  readonly comparison: PlacesCompared;
  /** Whether it was asked for just now, and so is brought into view, rather than by the link opened. */
  readonly fresh: boolean;
}

/** What the ticked cities share, and what each has alone among them. */
export const Comparison = ({ comparison, fresh }: ComparisonProps) => {
  const { matrix: words } = useWords();
  const { places, shared, alone } = comparison;
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
      <p className="comparison-places">{shown}</p>
      <Themes themes={shared} none={words.noShared} />
      {alone.map(({ place, themes }) => (
        <section key={place.id}>
          <h3>{words.alone(place.name)}</h3>
          <Themes themes={themes} none={words.noAlone} />
        </section>
      ))}
    </section>
  );
};
