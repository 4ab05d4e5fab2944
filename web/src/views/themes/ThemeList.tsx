import type { ThemeSummary } from '@zhengtu/server/api';
import { type KeyboardEvent, useRef, useState } from 'react';
import { Link } from '../../components/entity/Link';
import { useLanguage, useWords } from '../../core/language/use-words';
import { findThemes, listThemes, themeInWords } from '../../core/themes/theme-lists';

const moveFocus = (list: HTMLElement, step: number): void => {
  const links = [...list.querySelectorAll<HTMLElement>('a')].filter((link) => link.offsetParent !== null);
  const at = links.indexOf(document.activeElement as HTMLElement);
  links[(at + step + links.length) % links.length]?.focus();
};

const ThemeLinks = ({ themes, chosen }: { themes: readonly ThemeSummary[]; chosen: string | null }) => {
  const { themes: words } = useWords();
  const language = useLanguage();
  return (
    <ul>
      {themes.map((theme) => (
        <li key={theme.id}>
          <Link
            to={{ theme: theme.id, selected: null }}
            className="theme-link"
            current={theme.id === chosen}
            title={`${words.cities(theme.cities)} · ${words.meetings(theme.meetings)}`}
          >
            <span>{themeInWords(theme, language)}</span>
            <span className="theme-count">{theme.cities || ''}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
};

/** The themes by their broader theme, with the number of cities; the stock ones and the unseen ones folded. */
export const ThemeList = ({ themes, chosen }: { themes: readonly ThemeSummary[]; chosen: string | null }) => {
  const { themes: words } = useWords();
  const language = useLanguage();
  const [text, setText] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const { groups, boilerplate, unseen } = listThemes(findThemes(themes, text));
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!list.current || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
    event.preventDefault();
    moveFocus(list.current, event.key === 'ArrowDown' ? 1 : -1);
  };
  return (
    <nav className="theme-list" aria-label={words.list} onKeyDown={onKeyDown}>
      <input
        type="search"
        placeholder={words.find}
        aria-label={words.find}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div ref={list} className="theme-groups">
        {groups.map((group) => (
          <section key={group.id}>
            <h3>{themeInWords(group, language)}</h3>
            <ThemeLinks themes={group.themes} chosen={chosen} />
          </section>
        ))}
        {boilerplate.length > 0 && (
          <details open={text !== ''}>
            <summary>{words.boilerplate}</summary>
            <ThemeLinks themes={boilerplate} chosen={chosen} />
          </details>
        )}
        {unseen.length > 0 && (
          <details open={text !== ''}>
            <summary>{words.unseen(unseen.length)}</summary>
            <ThemeLinks themes={unseen} chosen={chosen} />
          </details>
        )}
        {text && groups.length + boilerplate.length + unseen.length === 0 && <p>{words.noMatch(text)}</p>}
      </div>
    </nav>
  );
};
