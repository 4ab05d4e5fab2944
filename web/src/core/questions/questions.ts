/**
 * What a text in the search box asks for, as questions that a view answers: a theme (which cities), one place (what it
 * discussed, who chaired), two places (what they share, what joins them), and the worked examples by their words.
 */

import type { NodeLabel } from '@zhengtu/graph-schema';
import type { Dictionary } from '../../locales/zh';
import type { Address } from '../address/address';
import { type CypherExample, findExample } from '../cypher/examples';
import { nameInWords } from '../entities/entity-words';
import type { Language } from '../language/languages';

export interface Question {
  readonly key: string;
  readonly text: string;
  /** Where it is answered. */
  readonly to: Partial<Address>;
}

/** What the search found, best first. */
export interface Named {
  readonly id: string;
  readonly label: NodeLabel;
  readonly name: string;
}

/** Words by which an example is meant, whatever else the text says. */
const exampleWords: readonly { readonly id: string; readonly asked: RegExp }[] = [
  { id: 'visited', asked: /考察|走访|调研|观摩|视察|踏勘|察看|项目|visit|project/i },
  { id: 'chaired', asked: /谁主持|主持人|who chair|chaired/i },
  { id: 'posts', asked: /职务|担任|任职|post/i },
  { id: 'policies', asked: /审议|文件|polic/i },
  { id: 'shared', asked: /共同|都在谈|common|shared/i },
];

const asksAnything =
  /[？?]|哪|谁|什么|何时|怎么|如何|几个|吗|共同|关系|联系|^(?:which|who|what|where|when|how)\b/i;

/** Whether the text asks something rather than naming it: its answers then come before what was found. */
export const isQuestion = (text: string): boolean => asksAnything.test(text.trim());

/** A place is spoken of by the start of its name: 瀍河 is 瀍河回族区. */
const shortest = 2;

const isSpokenOf = (name: string, text: string): boolean =>
  name.length > shortest && text.includes(name.slice(0, shortest));

/** The places that a text speaks of, in its order; of those that start alike the best found. */
const placesIn = (text: string, hits: readonly Named[]): Named[] => {
  const byStart = new Map<string, Named>();
  for (const hit of hits) {
    const start = hit.name.slice(0, shortest);
    if (hit.label === 'Place' && isSpokenOf(hit.name, text) && !byStart.has(start)) byStart.set(start, hit);
  }
  return [...byStart].sort(([a], [b]) => text.indexOf(a) - text.indexOf(b)).map(([, place]) => place);
};

/** The themes that a text may be about: one that it names, and the best hit where that is another theme. */
const themesIn = (text: string, hits: readonly Named[], language: Language) => {
  const wanted = text.toLowerCase();
  const named = hits.find(
    (hit) => hit.label === 'Theme' && wanted.includes(nameInWords(hit, language).toLowerCase()),
  );
  const [best] = hits;
  return { named, guessed: best?.label === 'Theme' && best !== named ? best : undefined };
};

const aboutPlaces = (
  places: readonly Named[],
  words: Dictionary['questions'],
  language: Language,
): Question[] => {
  const [one, other] = places;
  if (!one) return [];
  if (!other)
    return [
      { key: 'place', text: words.place(one.name), to: { view: 'matrix', place: one.id, theme: null } },
    ];
  const ids = places.map(({ id }) => id);
  const names = places.map(({ name }) => name).join(language === 'zh' ? '、' : ', ');
  return [
    { key: 'shared', text: words.shared(names), to: { view: 'matrix', place: null, compared: ids } },
    {
      key: 'paths',
      text: words.paths(one.name, other.name),
      to: { view: 'paths', pathFrom: one.id, pathTo: other.id },
    },
  ];
};

const exampleAsked = (example: CypherExample, language: Language): Question => ({
  key: example.id,
  text: example[language],
  to: { view: 'cypher', query: example.query, params: null },
});

/** The questions a text may mean, the likeliest first. @param hits What the search found for it, best first. */
export const findQuestions = (
  text: string,
  hits: readonly Named[],
  words: Dictionary['questions'],
  language: Language,
): Question[] => {
  const places = placesIn(text, hits);
  const { named, guessed } = themesIn(text, hits, language);
  const aboutTheme = (theme: Named | undefined): Question[] =>
    theme && places.length < 2
      ? [
          {
            key: theme.id,
            text: words.theme(nameInWords(theme, language)),
            to: { view: 'themes', theme: theme.id },
          },
        ]
      : [];
  return [
    ...aboutTheme(named),
    ...aboutPlaces(places, words, language),
    ...exampleWords
      .filter(({ asked }) => asked.test(text) && places.length === 0)
      .map(({ id }) => exampleAsked(findExample(id), language)),
    ...(named ? [] : aboutTheme(guessed)),
  ];
};
