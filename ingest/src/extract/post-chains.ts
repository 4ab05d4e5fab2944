import { type Body, organOf } from './body.js';
import { coreForms, cores, departmentForms, departmentWords } from './organ-words.js';
import type { PostEvidence, PostMention } from './post-mention.js';
import { MODIFIER, POSTS, postAt } from './post-words.js';

const CHAIN = /^(?:[、，,]|[、，,]?兼(?:任)?|兼)(?=[\u4e00-\u9fa5])/;

const CHAINED_ORGAN = new RegExp(`(?:(${coreForms})|(${departmentForms}))(?=${MODIFIER}(?:${POSTS}))`, 'y');

/** Party departments: 宣传部 in a chain after 市委常委 is 市委宣传部. */
const PARTY_DEPARTMENT =
  /^(?:宣传部|组织部|统战部|统一战线工作部|政法委|政法委员会|社会工作部|编办|网信办|巡察办|政研室|改革办|台办|老干部局|直属机关工委|市直机关工委)$/;

/** Titles that go on from one: 市委副书记、市长、市政府党组书记; 市政协党组书记、主席; 市委常委、宣传部部长. */
export function* chainFrom(evidence: PostEvidence, first: PostMention): Generator<PostMention> {
  const { text } = evidence;
  let previous = first;
  for (;;) {
    const link = CHAIN.exec(text.slice(previous.end, previous.end + 4));
    if (link === null) return;
    const at = previous.end + link[0].length;
    const next = chainedAt(evidence, previous, at);
    if (next === null) return;
    yield next;
    previous = next;
  }
}

function chainedAt(evidence: PostEvidence, previous: PostMention, at: number): PostMention | null {
  const { text } = evidence;
  const bare = postAt(text, at);
  if (bare !== null) {
    return {
      start: at,
      end: at + bare.length,
      title: bare,
      body: /[\u4e00-\u9fa5]{2}代表$/.test(bare) ? null : withoutPartyGroup(previous, bare),
      place: previous.place,
    };
  }
  CHAINED_ORGAN.lastIndex = at;
  const organ = CHAINED_ORGAN.exec(text);
  const post = organ === null ? null : postAt(text, at + organ[0].length);
  if (organ === null || post === null || previous.place === null) return null;
  const word = organ[1] === undefined ? departmentWords.get(organ[2] ?? '') : cores.get(organ[1]);
  if (word === undefined) return null;
  const short = PARTY_DEPARTMENT.test(organ[0]) ? `委${word.short}` : word.short;
  const body = organOf(previous.place, short, word.kind);
  return {
    start: at,
    end: at + organ[0].length + post.length,
    title: organ[0] + post,
    body,
    place: previous.place,
  };
}

/** After 市政协党组书记 a bare 主席 is the conference's, not its party group's. */
function withoutPartyGroup(previous: PostMention, post: string): Body | null {
  const { body } = previous;
  if (body !== null && body.short === null && body.name.endsWith('党委') && !post.startsWith('党委')) {
    const name = body.name.slice(0, -2);
    const kind = /(?:大学|学院|学校|中学|小学)$/.test(name)
      ? 'school'
      : /(?:公司|集团|银行)$/.test(name)
        ? 'company'
        : 'other';
    return { name, names: [], kind, place: body.place, short: null };
  }
  if (body?.short?.endsWith('党组') && body.place !== null && !post.startsWith('党组')) {
    const short = body.short.replace(/党组$/, '');
    const kind = short === '政府' ? 'government' : short === '政协' ? 'cppcc' : 'congress';
    return organOf(body.place, short, kind);
  }
  return body;
}
