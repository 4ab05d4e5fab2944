/**
 * The closed vocabulary of policy themes (SKOS: concepts with `broader`).
 *
 * Compiled for the project: the broader themes and the classification follow the public subject list of the
 * State Council's information catalogue (gov.cn); `cap` is the major topic of the Comparative Agendas Project.
 */
import vocabulary from './data/themes.json' with { type: 'json' };

export interface Theme {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  /** Id of the broader theme; `null` at the top. */
  readonly parent: string | null;
  readonly cap: number | null;
  /** Other words under which reports speak of it. */
  readonly aliases: readonly string[];
  /** Stands in nearly every report: hidden from comparisons unless asked for. */
  readonly boilerplate: boolean;
}

interface ThemeRow {
  id: string;
  zh: string;
  en: string;
  parent: string | null;
  cap: number | null;
  aliases: string[];
  boilerplate?: boolean;
}

const theme = (row: ThemeRow): Theme => ({
  id: row.id,
  zh: row.zh,
  en: row.en,
  parent: row.parent,
  cap: row.cap,
  aliases: row.aliases,
  boilerplate: row.boilerplate ?? false,
});

/** The 24 top themes, which group the others and are never extracted themselves. */
export const broaderThemes: readonly Theme[] = (vocabulary.broader as ThemeRow[]).map(theme);
/** The themes that a report can discuss. */
export const themes: readonly Theme[] = (vocabulary.themes as ThemeRow[]).map(theme);

const byId = new Map([...broaderThemes, ...themes].map((t) => [t.id, t]));

/** A theme by its id (without the `theme:` prefix), top themes included. */
export const findTheme = (id: string): Theme | undefined => byId.get(id);
