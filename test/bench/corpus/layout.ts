/** Lays a composed report out as a file: the page around it, the script, annotations and lost bytes. */
import { Converter } from 'opencc-js/cn2t';
import { pinyin } from 'pinyin-pro';
import type { Random } from './random.js';
import type { ComposedReport } from './report.js';
import { phraseStock } from './stock.js';
import type { Layout } from './truth.js';

const toTraditional = Converter({ from: 'cn', to: 't' });

/** Shares of a corpus; a text is annotated only where it is traditional, and damaged only where it is annotated. */
const shares = { web: 0.45, glued: 0.15, traditional: 0.15, annotated: 0.5, damaged: 0.5 };
/** Of all characters of a damaged text. */
const lostShare = 0.004;
const annotatedShare = 0.2;

const pages: Readonly<Record<Layout['page'], (report: ComposedReport, random: Random) => string>> = {
  clean: ({ title, published, outlet, paragraphs, byline }) =>
    [title, `${published} 来源：${outlet}`, '', ...paragraphs, byline].join('\n'),
  web: ({ title, published, outlet, paragraphs, byline, tail }, random) =>
    [
      title,
      `发布时间：${published} 10:${10 + random.below(50)}  来源：${outlet}  ${random.pick(phraseStock.fonts).replace('{N}', String(random.below(999)))}`,
      '',
      ...paragraphs.map((text) => `    ${text}`),
      byline,
      tail,
    ].join('\n'),
  glued: ({ title, published, outlet, paragraphs, byline }) =>
    `${title} ${published} 来源：${outlet} ${paragraphs.join('')}${byline}`,
};

/** `市` as `市(shì)` after some of the characters whose forms differ between the scripts, as mirror sites do. */
const annotate = (traditional: string, simplified: string, random: Random): string => {
  const plain = [...simplified];
  return [...traditional]
    .map((character, at) => {
      const isOther = character !== plain[at] && /\p{Script=Han}/u.test(character);
      return isOther && random.chance(annotatedShare * 3) ? `${character}(${pinyin(character)})` : character;
    })
    .join('');
};

/** Lost bytes show as question marks. Nothing that the truth names is harmed: it must still be right. */
const damage = (text: string, kept: readonly string[], random: Random): { text: string; lost: number } => {
  const safe = new Set(kept.flatMap((word) => [...word]));
  let lost = 0;
  const shown = [...text].map((character) => {
    if (!/\p{Script=Han}/u.test(character) || safe.has(character) || !random.chance(lostShare))
      return character;
    lost += 1;
    return '?';
  });
  return { text: shown.join(''), lost };
};

const pageOf = (random: Random): Layout['page'] => {
  const at = random.next();
  if (at < shares.glued) return 'glued';
  return at < shares.glued + shares.web ? 'web' : 'clean';
};

/** @returns the file's text, and what was done to it. */
export const layOut = (report: ComposedReport, random: Random): { text: string; layout: Layout } => {
  const page = pageOf(random);
  const simplified = pages[page](report, random);
  if (!random.chance(shares.traditional))
    return { text: simplified, layout: { page, script: 'Hans', annotated: false, damaged: 0 } };
  const traditional = toTraditional(simplified);
  if (!random.chance(shares.annotated))
    return { text: traditional, layout: { page, script: 'Hant', annotated: false, damaged: 0 } };
  const annotated = annotate(traditional, simplified, random);
  if (!random.chance(shares.damaged))
    return { text: annotated, layout: { page, script: 'Hant', annotated: true, damaged: 0 } };
  const { place, people, projects } = report.truth;
  const named = [place, ...people.map(({ name }) => name), ...projects].map((name) => toTraditional(name));
  const { text, lost } = damage(annotated, [...named, '主持召開會議報日來源記者'], random);
  return { text, layout: { page, script: 'Hant', annotated: true, damaged: lost } };
};
