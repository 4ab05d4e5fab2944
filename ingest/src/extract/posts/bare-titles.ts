import type { Body, BodyMention } from '../bodies/body.js';
import { holderOf, withoutCommittee } from './post-committees.js';
import type { PostEvidence, PostMention } from './post-mention.js';
import { MODIFIER, NOT_A_POST, POSTS } from './post-words.js';

const BARE_TITLE = new RegExp(
  `(?<=[，、；。：\\n （(]|(?:会议|活动|仪式|大会|会)由|^)${MODIFIER}(?:${POSTS})`,
  'gmu',
);

const DEPUTY_OF: readonly (readonly [bare: RegExp, full: RegExp])[] = [
  [/^(?:副主任|秘书长|副秘书长)$/, /主任$/],
  [/^(?:副主席|秘书长|副秘书长)$/, /主席$/],
  // 市政协副主席甲，一级巡视员乙
  [/^(?:[一二三四]级)?副?(?:巡视员|调研员)$/, /(?:主任|主席|市长|区长|县长|州长|盟长|局长|厅长)$/],
];

/** Titles that only one kind of organisation has. */
const TITLES_OF: readonly (readonly [kind: Body['kind'], title: RegExp])[] = [
  ['school', /校长$|^党委(?:副书记|委员)$/],
  ['company', /(?:董事长|总经理|总裁|监事长|总会计师|总经济师)$|^党委(?:副书记|委员)$/],
];
/** Titles that tell an institution by the end of its name, where the text has named only one such before. */
const INSTITUTIONS_OF: readonly (readonly [title: RegExp, name: RegExp])[] = [
  [/院长$/, /院$/],
  [/局长$/, /局$/],
  [/行长$/, /(?:银行|支行|分行|农商行)$/],
  [/^(?:纪委书记|工会主席)$/, /(?:医院|大学|学院|公司|集团)$/],
];

/** How far back the organisation may stand, within its paragraph. */
const REACH = 300;

/** Titles without a body: a deputy's is of the body whose head the sentence named before, a 校长's of the one school of the paragraph; others tell no body. */
export function* bareTitles(
  { text, organs, organisations }: PostEvidence,
  given: readonly PostMention[],
): Generator<PostMention> {
  const known = [...given];
  for (const { 0: title, index: start } of text.matchAll(BARE_TITLE)) {
    const end = start + title.length;
    if (NOT_A_POST.test(text.slice(end, end + 4))) continue;
    if (known.some((post) => post.start < end && start < post.end)) continue;
    const head = known.findLast(
      (post) => post.end <= start && isNear(text.slice(post.end, start)) && heads(post.title, title),
    );
    const body =
      head?.body ??
      townCommittee(text, known, start, title) ??
      besideOf(text, known, start, title) ??
      organisationNear(text, organisations, start, title) ??
      onlyInstitution([...organs, ...organisations], start, title);
    const holder = body === null ? null : holderOf(withoutCommittee(body, title), title);
    const post = { start, end, title, body: holder, place: head?.place ?? null };
    // 主席甲主持会议。副主席乙，秘书长丙出席: the third goes by the second.
    if (head !== undefined) known.splice(known.indexOf(head) + 1, 0, post);
    yield post;
  }
}

/** In one sentence; or the title opens the sentence after: 主席甲主持会议。副主席乙出席. */
const isNear = (between: string): boolean =>
  !/[。\n]/.test(between) || (/^[^。\n]*。$/.test(between) && between.length < 120);

/** 师范学院党委书记甲、校长乙: of two chiefs side by side the second is of the first one's body. */
function besideOf(text: string, known: readonly PostMention[], start: number, title: string): Body | null {
  const previous = known.findLast(({ end }) => end <= start);
  if (
    previous?.body == null ||
    !/^(?:院长|校长|局长|厅长|检察长|主任|董事长|总经理|行长|党委书记)$/.test(title)
  )
    return null;
  const { body, end } = previous;
  const isBeside = /^[\u3400-\u9fff·]{2,4}[、，和]$/.test(text.slice(end, start));
  const isChiefs = body.short === null || withoutCommittee(body, title) !== body;
  return isBeside && isChiefs && /书记$|长$|经理$/.test(previous.title) ? body : null;
}

/** 镇党委副书记、镇长甲，党委委员乙: the committee is the town's. */
function townCommittee(
  text: string,
  known: readonly PostMention[],
  start: number,
  title: string,
): Body | null {
  if (!/^党委(?:副书记|委员|书记)/.test(title)) return null;
  const town = known.findLast(
    ({ body, end }) => end <= start && body?.short === '党委' && !/[。\n]/.test(text.slice(end, start)),
  );
  return town?.body ?? null;
}

/** 校长 and 副校长, 常务副校长 and 副校长, 校长 and 常务副校长. */
function heads(full: string, bare: string): boolean {
  const rank = bare.replace(/^(?:常务|专职)/, '');
  return (
    (rank.startsWith('副') &&
      full.endsWith(rank.slice(1)) &&
      (!full.endsWith(rank) || full.endsWith(`常务${bare}`))) ||
    DEPUTY_OF.some(([deputy, chief]) => deputy.test(bare) && chief.test(full))
  );
}

/** The one organisation of the title's kind that the paragraph has named. */
function organisationNear(
  text: string,
  organisations: readonly BodyMention[],
  at: number,
  title: string,
): Body | null {
  const kinds = TITLES_OF.filter(([, titles]) => titles.test(title)).map(([kind]) => kind);
  if (kinds.length === 0) return null;
  const from = Math.max(text.lastIndexOf('\n', at - 1), at - REACH);
  const near = organisations.filter(
    ({ start, end, body }) => start >= from && end <= at && kinds.includes(body.kind),
  );
  const [first] = near;
  return first !== undefined && near.every(({ body }) => body === first.body) ? first.body : null;
}

/** 副院长乙, 工会主席丙 in a hospital's own report. */
function onlyInstitution(
  bodies: readonly { readonly body: Body | null; readonly end: number }[],
  at: number,
  title: string,
): Body | null {
  const name = INSTITUTIONS_OF.find(([titles]) => titles.test(title))?.[1];
  if (name === undefined) return null;
  const named = new Map(
    bodies.flatMap(({ body, end }) =>
      body !== null && end <= at && name.test(body.name) ? [[body.name, body] as const] : [],
    ),
  );
  const [only] = named.values();
  return named.size === 1 && only !== undefined ? only : null;
}
