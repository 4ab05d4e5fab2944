import type { Body } from '../bodies/body.js';
import { holderOf } from './post-committees.js';
import type { PostEvidence, PostMention } from './post-mention.js';
import { MODIFIER, POSTS, postAt } from './post-words.js';

/**
 * By which word an institution's own report calls it (局党组书记, 医院院长, 公司董事长), and how its name ends.
 * Longest words first.
 */
const INSTITUTIONS: readonly (readonly [word: string, name: RegExp])[] = [
  ['集团公司', /(?:集团|公司)$/],
  ['总公司', /公司$/],
  ['公司', /公司$|集团$/],
  ['集团', /集团(?:有限(?:责任)?公司|股份有限公司|公司)?$/],
  ['医院', /医院$|卫生院$|保健院$/],
  ['学院', /学院$/],
  ['学校', /(?:学校|中学|小学|大学|学院|幼儿园)$/],
  ['大学', /大学$/],
  ['支队', /支队$/],
  ['大队', /大队$/],
  ['中心', /中心$/],
  ['局', /局$/],
  ['厅', /厅$/],
  ['校', /(?:学校|中学|小学|大学|党校|[一二三四五六]中)$/],
  ['院', /院$/],
  ['台', /(?:电视|广播)台$/],
  ['社', /社$/],
  ['馆', /馆$/],
  ['行', /(?:银行|支行|分行|农商行)$/],
];
const NAMES_OF = new Map(INSTITUTIONS);
const OWN_POST = new RegExp(
  `(?<=[，、；。：（“ 　\\n]|^)(?:该|本|原)?(${INSTITUTIONS.map(([word]) => word).join('|')})(?=(?:机关)?(?:党组|党委|党总支|党支部|纪委|工会|团委|${MODIFIER}(?:${POSTS})))`,
  'gmu',
);
/** In a bureau's own report its chief may be 党组书记、局长 only. */
const LEADING_GROUP =
  /(?<=[，；。：（“ 　\n]|^)党[组委](?:副书记|书记|成员|委员)(?=、[\u3400-\u9fff]{0,4}?([局厅院校])长)/gmu;
const COMMITTEE = /(?:机关)?(?:党组|党委|党总支|党支部|纪委|工会|团委)/y;

/** Titles at the institution that the report, or the sentences before, speak of: 局党组书记、局长, 院党委副书记. */
export function* institutionPosts(evidence: PostEvidence): Generator<PostMention> {
  const { text } = evidence;
  for (const { 1: word = '', index, 0: whole } of text.matchAll(OWN_POST)) {
    const at = index + whole.length;
    COMMITTEE.lastIndex = at;
    const committee = COMMITTEE.exec(text)?.[0] ?? '';
    const post = postAt(text, at + committee.length);
    const body = post === null ? null : institutionBefore(evidence, index, NAMES_OF.get(word));
    if (post === null || body === null) continue;
    const title = committee + post;
    const end = at + title.length;
    yield { start: index, end, title: whole + title, body: holderOf(body, title), place: body.place };
  }
  for (const { 0: title, 1: word = '', index } of text.matchAll(LEADING_GROUP)) {
    const body = institutionBefore(evidence, index, NAMES_OF.get(word));
    if (body !== null)
      yield {
        start: index,
        end: index + title.length,
        title,
        body: holderOf(body, title),
        place: body.place,
      };
  }
}

/** How far back the institution may be named. */
const REACH = 500;

/** The first of its kind that the report names, if nothing else of the kind is named nearer; else the nearest. */
function institutionBefore(
  { text, organs, organisations }: PostEvidence,
  at: number,
  name: RegExp | undefined,
): Body | null {
  if (name === undefined) return null;
  const before = [...organs, ...organisations]
    .filter(({ body, end }) => body !== null && end <= at && name.test(body.name))
    .sort((a, b) => a.start - b.start);
  const first = before[0];
  const isOwn = first !== undefined && first.start < (text.indexOf('\n') + 1 || 40);
  const nearest = before.findLast(({ end }) => at - end <= REACH);
  return (isOwn ? first.body : nearest?.body) ?? null;
}
