/**
 * Traditional to simplified, line by line: a line in simplified script is left alone, so that 乾 and 昇 in a
 * name survive. OpenCC from `t`: its Taiwanese variant rewrites words (文件 → 文档).
 */
import { z } from 'zod';
import { cachedByKey, once, readTable } from '../tables.js';
import { type TextWithOffsets, withText } from '../text-with-offsets.js';
import { countScripts, openccSimplify, scriptOf } from './script.js';

const keptSchema = z.object({
  about: z.string(),
  characters: z.array(
    z.object({
      traditional: z.string().length(1),
      in_words: z.string().length(1),
      otherwise: z.string().length(1),
      words: z.array(z.string()),
    }),
  ),
});

interface ByWord {
  readonly traditional: string;
  readonly inWords: string;
  readonly otherwise: string;
  readonly words: readonly string[];
}

const charactersByWord = once((): readonly ByWord[] =>
  readTable('kept-characters', keptSchema).characters.map(({ in_words, ...rest }) => ({
    ...rest,
    inWords: in_words,
  })),
);

/** Whether one of `words` (which hold `character`) covers the place `at` of `text`. */
const standsInWord = (text: string, at: number, { words, traditional }: ByWord): boolean =>
  words.some((word) => {
    const inside = word.indexOf(traditional);
    return text.startsWith(word, at - inside);
  });

/** Puts 著 and 乾 as their word wants; everything else of `simple` stays. */
const settleByWord = (source: string, simple: string): string => {
  let settled = simple;
  for (const rule of charactersByWord()) {
    if (!source.includes(rule.traditional)) continue;
    // Words are matched on simplified text that still has the character itself.
    const units = [...settled].map((c, i) => (source[i] === rule.traditional ? rule.traditional : c));
    const bare = units.join('');
    settled = units
      .map((c, i) =>
        source[i] !== rule.traditional ? c : standsInWord(bare, i, rule) ? rule.inWords : rule.otherwise,
      )
      .join('');
  }
  return settled;
};

/** One character in simplified script, of the same length. */
export const simplifyCharacter = cachedByKey((character: string) => {
  const simple = openccSimplify()(character);
  return simple.length === character.length ? simple : character;
});

/** Character by character, without a look at words: fast, and never of another length. */
export const simplifyCharacters = (text: string): string => [...text].map(simplifyCharacter).join('');

/**
 * Traditional text in simplified characters, of the same length.
 * @example simplifyText('看著顯著成績') // '看着显著成绩'
 */
export const simplifyText = (text: string): string => {
  const whole = openccSimplify()(text);
  const simple = whole.length === text.length ? whole : simplifyCharacters(text);
  const astral = /[\ud800-\udfff]/.test(text);
  return astral ? simple : settleByWord(text, simple);
};

export interface Simplified {
  readonly text: TextWithOffsets;
  readonly script: 'Hans' | 'Hant';
}

/** Simplifies the lines that are in traditional script; a line that does not tell goes with the document. */
export const simplify = (of: TextWithOffsets): Simplified => {
  const script = scriptOf(of.text);
  const lines = of.text.split('\n').map((line) => {
    const { traditional, simplified } = countScripts(line);
    const isTraditional = traditional === simplified ? script === 'Hant' : traditional > simplified;
    return isTraditional ? simplifyText(line) : line;
  });
  return { text: withText(of, lines.join('\n')), script };
};
