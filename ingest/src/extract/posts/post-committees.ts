import { type Body, organOf } from '../bodies/body.js';
import { cores, departmentWords } from '../bodies/organ-words.js';
import { postAt } from './post-words.js';

/** Committees inside a body, as they begin a title there: 市财政局党组书记, 医院纪委书记, 公司工会主席. */
const COMMITTEE = /^(?:党组|党委|党总支|党支部|纪委|工会)/;
const AT_END = /(?:党组|党委|党总支|党支部|纪委|(?<!总)工会)$/;
const COMMITTEE_POST = /(?:纪委|工会|党总支|党支部)(?=[\u3400-\u9fff])/y;

/** The title at an offset behind an organisation that is no division's organ: 纪委书记 there is that organisation's own. */
export function postInside(text: string, at: number): string | null {
  const post = postAt(text, at);
  if (post !== null) return post;
  COMMITTEE_POST.lastIndex = at;
  const committee = COMMITTEE_POST.exec(text)?.[0];
  const rest = committee === undefined ? null : postAt(text, at + committee.length);
  return committee === undefined || rest === null ? null : committee + rest;
}

/**
 * The body that a title at `body` is held at: the committee that the title begins with, or the body itself.
 * @example holderOf(洛阳市财政局, '党组书记') // 洛阳市财政局党组
 */
export function holderOf(body: Body, post: string): Body {
  const committee = COMMITTEE.exec(post)?.[0];
  if (committee === undefined || body.name.endsWith(committee)) return body;
  const plain = withoutCommittee(body, '');
  if (plain.place !== null && plain.short !== null) {
    if (plain.short === '委') return body;
    return organOf(plain.place, plain.short + committee, kindOf(committee));
  }
  const names = committee === '党委' ? [`中共${plain.name}委员会`] : [];
  return {
    name: plain.name + committee,
    names,
    kind: kindOf(committee),
    place: plain.place,
    short: null,
  };
}

const kindOf = (committee: string): Body['kind'] =>
  committee === '纪委' ? 'discipline' : committee === '工会' ? 'association' : 'party';

/** After 市政协党组书记 a bare 主席 is the conference's, not its party group's; 副书记 would be the group's. */
export function withoutCommittee(body: Body, post: string): Body {
  const { place, short } = body;
  if (/^(?:党组|党委|副?书记|委员$|成员$)/.test(post)) return body;
  if (short === null) {
    if (!AT_END.test(body.name)) return body;
    const name = body.name.replace(AT_END, '');
    return { name, names: [], kind: kindByName(name), place, short };
  }
  const own = short.replace(AT_END, '');
  if (place === null || own === short || own === '') return body;
  const word = cores.get(own) ?? departmentWords.get(own);
  return organOf(place, own, word?.kind ?? 'department');
}

function kindByName(name: string): Body['kind'] {
  if (/(?:大学|学院|学校|中学|小学)$/.test(name)) return 'school';
  return /(?:公司|集团|银行)$/.test(name) ? 'company' : 'other';
}
