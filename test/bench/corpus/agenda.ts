import type { Jurisdiction } from './jurisdictions.js';
import { type Random, randomOf } from './random.js';
import { phraseStock, type ThemeStock, themeStock } from './stock.js';

export interface AgendaItem {
  readonly theme: string;
  readonly topic: string;
  readonly state: string;
  readonly demand: string;
  readonly policy: string | undefined;
  readonly project: string | undefined;
  readonly department: string;
  readonly unit: string;
}

export interface Agenda {
  readonly items: readonly AgendaItem[];
}

/** How much a theme is spoken of in a year: nothing before its first year, most at its peak, then less and less. */
const weightOf = ({ first, peak }: ThemeStock, year: number): number => {
  if (year < first) return 0;
  return year < peak
    ? 0.3 + (0.7 * (year - first)) / (peak - first)
    : Math.max(0.15, 1 - (year - peak) * 0.15);
};

const chooseThemes = (random: Random, year: number, count: number): ThemeStock[] => {
  const ranked = themeStock
    .map((stock) => ({ stock, rank: random.next() ** (1 / Math.max(weightOf(stock, year), 1e-9)) }))
    .sort((a, b) => b.rank - a.rank);
  return ranked.slice(0, count).map(({ stock }) => stock);
};

/** A place's own projects recur: their names depend on the place alone. */
const projectName = (pattern: string, { code }: Jurisdiction): string =>
  pattern.replaceAll('{X}', randomOf('project', code, pattern).pick(phraseStock.proper));

/** One to four themes that the meeting gives a paragraph each. */
export const makeAgenda = (random: Random, place: Jurisdiction, year: number): Agenda => {
  const fill = (text: string): string =>
    text.replaceAll('{P}', place.name).replaceAll('{U}', place.unit).replaceAll('{Y}', String(year));
  return {
    items: chooseThemes(random, year, 1 + random.below(4)).map((stock) => ({
      theme: stock.id,
      topic: stock.topic,
      state: fill(random.pick(stock.states)),
      demand: fill(random.pick(stock.demands)),
      policy: random.chance(0.5) && stock.policies.length > 0 ? fill(random.pick(stock.policies)) : undefined,
      project:
        random.chance(0.5) && stock.projects.length > 0
          ? projectName(random.pick(stock.projects), place)
          : undefined,
      department: stock.department,
      unit: place.unit,
    })),
  };
};
