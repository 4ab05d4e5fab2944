import { isSurname, loadNameTagger, type NameSpan, surnameOf, voteOnNames } from '../../names/index.js';
import { readWords } from '../tables.js';
import { type Located, occurrences } from '../text/spans.js';
import { followsName, isAddressed, type NameEvidence, withoutVerb } from './name-boundary.js';
import type { PersonMention } from './person-group.js';

/** What the name model says of a text, run once. */
export interface ModelReading {
  readonly evidence: NameEvidence;
  readonly spans: readonly NameSpan[];
  /** Names on which the occurrences agree, wherever they stand. */
  readonly voted: readonly { readonly name: string; readonly probability: number; readonly tagged: number }[];
}

/** Surnames so frequent that a word which begins with one is likelier a name. */
const COMMON = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤'.split(
    '',
  ),
);

export function readWithModel(text: string): ModelReading {
  const tagger = loadNameTagger();
  const spans = tagger.tag(text).filter(({ start }) => !isExhibited(text, start));
  const people = new Map(
    spans
      .filter((span) => span.kind === 'person')
      .map((span) => [`${span.start}-${span.end}`, span.probability]),
  );
  const evidence: NameEvidence = {
    surnameStrength: (name) => strengthOf(name),
    probability: (start, end) => people.get(`${start}-${end}`) ?? 0,
    nextName: (from) =>
      spans.find((span) => span.kind === 'person' && span.start >= from && span.probability > 0.8)?.start ??
      null,
  };
  return { evidence, spans, voted: voteOnNames(text, { tag: () => spans }) };
}

/** 布展陈列, 展陈更新: the word begins before. */
const isExhibited = (text: string, at: number): boolean => text.startsWith('展陈', at - 1);

function strengthOf(name: string): number {
  const surname = name.length === 1 ? (isSurname(name) ? name : null) : surnameOf(name);
  if (surname === null) return 0;
  if (surname.length === 2) return 2.2;
  return COMMON.has(surname) ? 2 : 1.4;
}

/** Thinkers and leaders of the past whose names stand in set phrases only. */
const IN_SET_PHRASES = /^(?:马克思|恩格斯|列宁|毛泽东|邓小平|孔子|雷锋|焦裕禄)$/;

const NOT_NAMES = new Set(readWords('not-names.txt'));

/** Mentions of the names that the vote upheld and of those already read with a title. */
export function freeMentions(
  text: string,
  reading: ModelReading,
  known: ReadonlySet<string>,
  taken: (span: Located) => boolean,
): PersonMention[] {
  const names = new Map<string, number>();
  for (const vote of reading.voted) {
    const name = withoutVerb(vote.name);
    const isRepeated = vote.tagged >= OFTEN && vote.probability >= LEAST_WHEN_OFTEN;
    if (
      !isPlausible(name, isRepeated ? Math.max(vote.probability, LEAST) : vote.probability) ||
      [...known].some((other) => clashes(other, name))
    )
      continue;
    if ((vote.probability < 0.85 && !standsAlone(text, name)) || isOnlyQuoted(text, name)) continue;
    names.set(name, vote.probability);
  }
  for (const name of [...known, ...leadersIn(text), ...leadingIn(text)]) names.set(name, 1);
  const found: PersonMention[] = [];
  for (const [name, probability] of names) {
    for (const span of occurrencesOf(text, name)) {
      if (taken(span) || /^[0-9A-Za-z]/.test(text.charAt(span.end))) continue;
      found.push({ ...span, name, posts: [], score: 2 + 3 * probability });
    }
  }
  return withoutInner(found);
}

/** 习近平总书记: before such a title stands a name, whatever the words before it. */
const leadersIn = (text: string): string[] =>
  [...text.matchAll(/([\u3400-\u9fff]{3})(?:总书记|国家主席)/gu)]
    .map(([, name = '']) => name)
    .filter((name) => strengthOf(name) > 0 && !NOT_NAMES.has(name) && !/[的了在与和及中央共]/.test(name));

/** 周波副市长带队: who opens a clause by name and title, and does what a leader does. */
const OPENS_CLAUSE =
  /(?<=[，。；：\n\s]|[上下]午|^)([\u3400-\u9fff]{2,3}?)(?=副?(?:[省市区县州]长|书记|主任|主席|局长)(?:带队|率|主持|出席|强调|指出|要求|一行|表示|首先|赴|深入|来到|一同))/gu;

const leadingIn = (text: string): string[] =>
  [...text.matchAll(OPENS_CLAUSE)]
    .map(([, name = '']) => name)
    .filter(
      (name) => strengthOf(name) >= 2 && !NOT_NAMES.has(name) && !/[省市区县州镇乡委的等各]/.test(name),
    );

/** A name is followed by a mark or a word that follows names at least once (陆海 in 西部陆海新通道 is not). */
const standsAlone = (text: string, name: string): boolean =>
  name.includes('·') ||
  occurrencesOf(text, name).some(
    ({ end }) => !/^[\u3400-\u9fff]/.test(text.slice(end, end + 1)) || followsName(text.slice(end, end + 6)),
  );

/** “暴力梅”: a word of somebody's, not a name. */
const isOnlyQuoted = (text: string, name: string): boolean =>
  occurrencesOf(text, name).every(({ start, end }) => /^“.*”$/.test(text.slice(start - 1, end + 1)));

const clashes = (known: string, name: string): boolean =>
  known !== name && (known.includes(name) || name.includes(known));

/** The least mean belief of all places where the name stands; less is enough where the model saw it often. */
const LEAST = 0.55;
const LEAST_WHEN_OFTEN = 0.4;
const OFTEN = 3;

function isPlausible(name: string, probability: number): boolean {
  if (IN_SET_PHRASES.test(name) || NOT_NAMES.has(name) || isAddressed(name) || probability < LEAST)
    return false;
  return probability >= 0.8 || strengthOf(name) > 0 || name.includes('·');
}

function occurrencesOf(text: string, name: string): Located[] {
  const plain = occurrences(text, name);
  if (name.length !== 2) return plain;
  return [
    ...plain,
    ...occurrences(text, `${name[0]} ${name[1]}`),
    ...occurrences(text, `${name[0]}　${name[1]}`),
  ];
}

function withoutInner(mentions: readonly PersonMention[]): PersonMention[] {
  const sorted = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: PersonMention[] = [];
  for (const mention of sorted) if (mention.start >= (kept.at(-1)?.end ?? 0)) kept.push(mention);
  return kept;
}
