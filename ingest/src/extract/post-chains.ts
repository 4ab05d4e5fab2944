import { type Body, organOf } from './body.js';
import { coreForms, cores, departmentForms, departmentWords, type OrganWord } from './organ-words.js';
import { holderOf, postInside, withoutCommittee } from './post-committees.js';
import type { PostEvidence, PostMention } from './post-mention.js';
import { headOfOffice, MODIFIER, POSTS, postAt } from './post-words.js';

const CHAIN = /^(?:[、，,]|[、，,]?兼(?:任)?|兼)(?=[\u4e00-\u9fa5])/;

const CHAINED_ORGAN = new RegExp(
  `(?:(${coreForms})|(${departmentForms}))(?=长|${MODIFIER}(?:${POSTS}))`,
  'y',
);

/** Party departments: 宣传部 in a chain after 市委常委 is 市委宣传部. */
const PARTY_DEPARTMENT =
  /^(?:宣传部|组织部|统战部|统一战线工作部|政法委|政法委员会|社会工作部|编办|网信办|巡察办|政研室|改革办|台办|老干部局|直属机关工委|市直机关工委)$/;

/** Titles that go on from one: 市委副书记、市长、市政府党组书记; 市政协党组书记、主席; 市委常委、宣传部部长. */
export function* chainFrom(evidence: PostEvidence, first: PostMention): Generator<PostMention> {
  const { text } = evidence;
  const chain = [first];
  for (let previous = first; ; ) {
    const link = CHAIN.exec(text.slice(previous.end, previous.end + 4));
    if (link === null) return;
    const at = previous.end + link[0].length;
    const next = chainedAt(evidence, chain, at);
    if (next === null) return;
    yield next;
    chain.push(next);
    previous = next;
  }
}

/** 市委常委、组织部部长、秘书长: a department has no secretary-general, the body before it has. */
const HAS_SECRETARY = /^(?:委|政府|党委|人大常委会|政协|行署|管委会|党工委)$/;

function holderInChain(chain: readonly PostMention[], previous: PostMention, title: string): Body | null {
  if (/[\u4e00-\u9fa5]{2}代表$/.test(title) || previous.body === null) return null;
  if (/^副?秘书长$/.test(title) && previous.body.kind === 'department') {
    const earlier = chain.findLast(({ body }) => HAS_SECRETARY.test(body?.short ?? ''));
    if (earlier !== undefined) return earlier.body;
  }
  return holderOf(withoutCommittee(previous.body, title), title);
}

function chainedAt({ text }: PostEvidence, chain: readonly PostMention[], at: number): PostMention | null {
  const previous = chain.at(-1);
  if (previous === undefined) return null;
  const isDivisions = previous.body === null || previous.body.short !== null;
  const bare = isDivisions ? postAt(text, at) : postInside(text, at);
  if (bare !== null) {
    return {
      start: at,
      end: at + bare.length,
      title: bare,
      body: holderInChain(chain, previous, bare),
      place: previous.place,
    };
  }
  CHAINED_ORGAN.lastIndex = at;
  const organ = CHAINED_ORGAN.exec(text);
  const end = at + (organ?.[0].length ?? 0);
  const post = organ === null ? null : (postAt(text, end) ?? headOfOffice(text, end));
  if (organ === null || post === null) return null;
  const word = organ[1] === undefined ? departmentWords.get(organ[2] ?? '') : cores.get(organ[1]);
  if (word === undefined) return null;
  const body =
    previous.place === null ? null : organOf(previous.place, shortIn(previous, organ[0], word), word.kind);
  return {
    start: at,
    end: at + organ[0].length + post.length,
    title: organ[0] + post,
    body,
    place: previous.place,
  };
}

/** 宣传部 after 市委常委 is 市委宣传部, 办公室 after 市政府党组成员 the government's, 公安局 the division's own. */
function shortIn({ body }: PostMention, form: string, word: OrganWord): string {
  if (PARTY_DEPARTMENT.test(form)) return `委${word.short}`;
  const parent = PARENT.exec(body?.short ?? '')?.[0];
  return parent !== undefined && /^(?:办公[室厅]|研究室|办)$/.test(form) ? parent + word.short : word.short;
}

const PARENT = /^(?:委|政府|人大常委会|政协|纪委监委|管委会)/;
