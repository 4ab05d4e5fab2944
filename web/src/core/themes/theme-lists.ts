import { findTheme } from '@zhengtu/graph-schema';
import type { ThemeSummary } from '@zhengtu/server/api';
import type { Language } from '../language/languages';

interface ThemeGroup {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly themes: readonly ThemeSummary[];
}

export interface ThemeLists {
  /** Themes that cities or meetings discussed, by their broader theme, most discussed first. */
  readonly groups: readonly ThemeGroup[];
  readonly boilerplate: readonly ThemeSummary[];
  /** In the vocabulary, but nobody discussed them yet. */
  readonly unseen: readonly ThemeSummary[];
}

const byCities = (a: ThemeSummary, b: ThemeSummary): number =>
  b.cities - a.cities || b.meetings - a.meetings || a.id.localeCompare(b.id);

const seen = (theme: ThemeSummary): boolean => theme.cities > 0 || theme.meetings > 0;

/** Themes whose name in either language holds `text`. */
export const findThemes = (themes: readonly ThemeSummary[], text: string): ThemeSummary[] => {
  const wanted = text.trim().toLowerCase();
  return themes.filter((theme) => theme.zh.includes(wanted) || theme.en.toLowerCase().includes(wanted));
};

/** The list of the theme view: groups by broader theme, stock themes and unseen ones apart. */
export const listThemes = (themes: readonly ThemeSummary[]): ThemeLists => {
  const groups = new Map<string, ThemeGroup & { themes: ThemeSummary[] }>();
  const shown = themes.filter((theme) => seen(theme) && !theme.boilerplate).sort(byCities);
  for (const theme of shown) {
    const { id, zh, en } = theme.broader ?? theme;
    const group = groups.get(id) ?? { id, zh, en, themes: [] };
    group.themes.push(theme);
    groups.set(id, group);
  }
  return {
    groups: [...groups.values()],
    boilerplate: themes.filter((theme) => seen(theme) && theme.boilerplate).sort(byCities),
    unseen: themes.filter((theme) => !seen(theme)),
  };
};

/** The themes that most cities discuss, stock ones left out. */
export const mostShared = (themes: readonly ThemeSummary[], most: number): ThemeSummary[] =>
  themes
    .filter((theme) => !theme.boilerplate && theme.cities > 0)
    .sort(byCities)
    .slice(0, most);

/** The words under which reports speak of a theme: its name and the aliases of the vocabulary. */
export const themeTerms = (id: string): readonly string[] => {
  const theme = findTheme(id.slice('theme:'.length));
  return theme ? [theme.zh, ...theme.aliases] : [];
};

/** English words without the explanations in brackets. */
export const themeInWords = (theme: { zh: string; en: string }, language: Language): string =>
  language === 'zh' ? theme.zh : theme.en.replace(/\s*\(.*?\)/g, '');
