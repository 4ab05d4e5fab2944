import { type Body, organOf } from '../bodies/body.js';
import { coreForms, cores, departmentForms, departmentWords, type OrganWord } from '../bodies/organ-words.js';
import { holderOf, postInside, withoutCommittee } from './post-committees.js';
import type { PostEvidence, PostMention } from './post-mention.js';
import { headOfOffice, MODIFIER, POSTS, postAt } from './post-words.js';

const CHAIN = /^(?:[、，,]|[、，,]?兼(?:任)?|兼)(?=[\u3400-\u9fff])/;

const CHAINED_ORGAN = new RegExp(
  `(?:(${coreForms})|(${departmentForms}))(?=长|${MODIFIER}(?:${POSTS}))`,
  'y',
);

/** Party departments: 宣传部 in a chain after 市委常委 is 市委宣传部. */
export const PARTY_DEPARTMENT =
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
  if (/[\u3400-\u9fff]{2}代表$/.test(title) || previous.body === null) return null;
  if (/^副?秘书长$/.test(title) && previous.body.kind === 'department') {
    const earlier = chain.findLast(({ body }) => HAS_SECRETARY.test(body?.short ?? ''));
    if (earlier !== undefined) return earlier.body;
  }
  return holderOf(withoutCommittee(previous.body, title), title);
}

/** 中心医院党委: a committee inside an institution, which has a 纪委书记 of its own. */
const INSIDE = /[局院校行司心团]党[委组]$/;

function chainedAt(evidence: PostEvidence, chain: readonly PostMention[], at: number): PostMention | null {
  const { text } = evidence;
  const previous = chain.at(-1);
  // What names its own place or organ is no part of the chain before it.
  if (previous === undefined || evidence.organs.some(({ start }) => start === at)) return null;
  const short = previous.body?.short;
  const isDivisions = previous.body === null || (short != null && !INSIDE.test(short));
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
  const office = officeAt(text, at);
  if (office === null) return null;
  const { place } = previous;
  const end = at + office.title.length;
  if (office.form.endsWith('分局'))
    return { start: at, end, title: office.title, body: branchOf(evidence, at, office), place };
  const body = place === null ? null : organOf(place, shortIn(previous, office), office.word.kind);
  return { start: at, end, title: office.title, body, place };
}

/** An office with a title there, that does not say whose it is. */
interface Office {
  readonly form: string;
  readonly word: OrganWord;
  readonly title: string;
}

const UNLISTED =
  /(?:(?![的和与及等、副]|主任|书记|局长|部长|院长|校长|负责|同志|市|县|区|省|镇)[\u3400-\u9fff]){2,10}?(?:局|委员会|工委|委|办公室|办|支队|大队)/y;

/** 公安局局长, 宣传部长; 外事委主任, 扶贫办主任, which no table lists. */
function officeAt(text: string, at: number): Office | null {
  CHAINED_ORGAN.lastIndex = at;
  const [form = '', core, department = ''] = CHAINED_ORGAN.exec(text) ?? [];
  const word = core === undefined ? departmentWords.get(department) : cores.get(core);
  const listed = titled(text, at, form);
  if (word !== undefined && listed !== null) return { form, word, title: listed };
  UNLISTED.lastIndex = at;
  const own = UNLISTED.exec(text)?.[0] ?? '';
  const title = titled(text, at, own);
  return title === null ? null : { form: own, word: { short: own, kind: 'department', patterns: [] }, title };
}

/** An office with the title behind it: 公安局 + 局长. */
export function titled(text: string, at: number, form: string): string | null {
  const end = at + form.length;
  const post = form === '' ? null : (postAt(text, end) ?? headOfOffice(text, end));
  return post === null ? null : form + post;
}

/** How far back in a row of titles a branch's bureau may stand. */
const BUREAU_REACH = 40;

/** 信州分局 after 市公安局党委委员、信州区副区长 is that bureau's; a branch of no bureau named is nobody's. */
function branchOf({ text, organs }: PostEvidence, at: number, { form }: Office): Body | null {
  const bureau = organs.findLast(
    ({ end, body }) =>
      end <= at &&
      at - end < BUREAU_REACH &&
      /局(?:党[委组])?$/.test(body?.short ?? '') &&
      !/[。；\n]/.test(text.slice(end, at)),
  );
  const short = bureau?.body?.short;
  if (bureau?.place == null || short == null) return null;
  return organOf(bureau.place, short.replace(/党[委组]$/, '') + form, 'department');
}

/** 宣传部 after 市委常委 is 市委宣传部, 办公室 after 市政府党组成员 the government's, 公安局 the division's own. */
function shortIn({ body }: PostMention, { form, word }: Office): string {
  if (PARTY_DEPARTMENT.test(form)) return `委${word.short}`;
  const short = body?.short ?? '';
  const zone = ZONE_OFFICE.exec(short)?.[1];
  if (zone !== undefined && ZONE_OFFICE.test(zone + form)) return zone + form;
  if (/(?:支队|大队)$/.test(form) && short.endsWith('局')) return short + word.short;
  const parent = PARENT.exec(short)?.[0] ?? '';
  if (parent === '人大常委会' && /委员会$|[^工]委$/.test(form) && !form.endsWith('工作委员会'))
    return `人大${word.short}`;
  if (/^(?:人大|政协)/.test(parent) && /(?:委员会|委|室)$/.test(form)) return parent + word.short;
  return /^(?:办公[室厅]|研究室|办)$/.test(form) ? parent + word.short : word.short;
}

/** 县经济技术开发区党工委书记、管委会主任: both are the zone's. */
const ZONE_OFFICE = /^([\u3400-\u9fff]{2,}(?:区|园|岛|城))(?:党工委|工委|管委会|纪工委)$/;
const PARENT = /^(?:委|政府|人大常委会|政协|纪委监委|管委会)/;
