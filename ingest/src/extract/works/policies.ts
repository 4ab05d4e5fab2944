import type { Meeting } from '../meetings/meeting.js';
import { meetingsOf } from '../meetings/meeting-zones.js';
import type { ReportReading } from '../report-reading.js';
import { anyOf, readWords } from '../tables.js';
import { sentenceAt } from '../text/sentences.js';
import type { Located } from '../text/spans.js';

/** A document named in 《》. */
export interface Policy {
  readonly name: string;
  readonly names: readonly string[];
  readonly kind: string | null;
  readonly mentions: readonly Located[];
}

export interface Consideration {
  readonly meeting: Meeting;
  readonly policy: string;
  readonly action: string;
  readonly evidence: Located;
}

/** The action where no verb says what was done with a document. */
export const MENTIONED = '提及';

const KINDS =
  /(意见|办法|条例|方案|规划|计划|规定|通知|决定|决议|报告|细则|清单|要点|措施|制度|公约|协议|宣言|公报|预案|纲要|法|规程|章程|办法|标准|目录|政策|十条|若干措施|实施意见|讲话|文章|倡议书|责任书|名单|草案)(?:[（(][^）)]*[）)])?$/;
const ACTIONS = anyOf(readWords('policy-verbs.txt'));
const BEFORE = new RegExp(`(${ACTIONS})[^。；]{0,60}$`, 'u');
const LAST_ACTION = new RegExp(ACTIONS, 'gu');
const AFTER = /^》?[^，。；]{0,12}?(?:出台|发布|印发|施行|实施|通过)/;
/** Names of media and works of art between 《》 are no documents. */
const NO_DOCUMENT = /(?:(?<![公通简汇申])报|新闻联播|周刊|杂志|歌|曲)$/;

/** Every titled document of the report. */
export function findPolicies({ titles }: ReportReading): Policy[] {
  const found = new Map<
    string,
    { name: string; kind: string | null; names: Set<string>; mentions: Located[] }
  >();
  for (const title of titles) {
    const name = title.text.replace(/\s+/g, ' ').trim();
    if (name.length < 3 || NO_DOCUMENT.test(name) || name.includes('\ufffd')) continue;
    const key = [...found.keys()].find((known) => isSameDocument(known, name)) ?? name;
    const policy = found.get(key) ?? {
      name,
      kind: KINDS.exec(name)?.[1] ?? null,
      names: new Set(shorter(name)),
      mentions: [],
    };
    if (policy.name !== name) policy.names.add(name);
    policy.mentions.push(title.outer);
    found.set(key, policy);
  }
  return [...found.values()].map(({ name, kind, names, mentions }) => ({
    name,
    kind,
    names: [...names],
    mentions,
  }));
}

/**
 * The same document by its full and its short title: 《阜新市…三年行动方案（2024—2026年）》, 《…三年行动方案》; once named
 * in full, 《责任清单》 is enough.
 */
const bare = (name: string): string => name.replace(/[（(][^）)]*[）)]/g, '').replace(/[《》〈〉“”\s]/g, '');
const isSameDocument = (known: string, name: string): boolean =>
  bare(known) === bare(name) || (bare(name).length >= 4 && bare(known).endsWith(bare(name)));

/** Without what is in brackets at the end, and without the body that issued it. */
function shorter(name: string): string[] {
  const plain = name.replace(/[（(][^）)]*[）)]$/, '');
  const about = name.indexOf('关于');
  return [...new Set([...(plain !== name ? [plain] : []), ...(about > 0 ? [name.slice(about)] : [])])];
}

/** What the meetings did with each document: 审议, 学习, 印发. */
export function findConsiderations(
  reading: ReportReading,
  policies: readonly Policy[],
  meetings: readonly Meeting[],
): Consideration[] {
  const found: Consideration[] = [];
  for (const policy of policies) {
    for (const mention of policy.mentions) {
      const sentence = sentenceAt(reading.sentences, mention.start);
      if (sentence === undefined || sentence.kind === 'dateline' || sentence.kind === 'byline') continue;
      const action = actionOf(reading.text, sentence, mention);
      if (action === null) continue;
      for (const meeting of meetingsOf(meetings, sentence)) {
        if (found.some((other) => other.policy === policy.name && other.meeting === meeting)) continue;
        found.push({
          meeting,
          policy: policy.name,
          action,
          evidence: { start: sentence.start, end: sentence.end },
        });
      }
    }
  }
  return found;
}

/** The last verb before the title that takes documents; null where the document only issues or exists. */
function actionOf(text: string, sentence: Located, mention: Located): string | null {
  const before = text.slice(Math.max(sentence.start, mention.start - 80), mention.start);
  const after = text.slice(mention.end, mention.end + 16);
  if (!BEFORE.test(before)) return AFTER.test(after) ? null : MENTIONED;
  const verbs = [...before.matchAll(LAST_ACTION)];
  return verbs.at(-1)?.[0] ?? null;
}
