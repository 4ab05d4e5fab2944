import type { Body, BodyMention } from '../bodies/body.js';
import type { PostMention } from './post-mention.js';

/** Short names of companies bear no 公司; the title after them tells what they are: 招商蛇口董事长, 驼峰航材创始人. */
const COMPANY_POST =
  /(?<=[，、。；：（“”\n 　]|^)((?:(?![的和与及等在对向了是将兼任由为])[\u3400-\u9fffA-Za-z0-9]){2,8}?|[\u3400-\u9fff]{2,10}(?<!投资|服务|运行|结算|销售|营销|采购|研发|管理|财务|资源|事业)(?:运营中心|中心|商场|酒店|市场|超市|加油站|卖场))((?:副|常务副)?(?:董事长|总经理|总裁)(?:(?:特别)?助理)?|执行总裁|首席执行官|创始人|联合创始人)(?!们|办公|助|办|论坛|培训|等人|、)/gmu;
/** What before such a title is no company's name: classes, offices inside, other titles. */
const NO_COMPANY =
  /^(?:原|时任|有关|相关|各|本|该|我|其|某|多家|两家|三家|企业|公司|集团|总公司|分公司|党委|党组|副|一行|地方|民营|国有|上市|平台|外地|外商|大区|区域|董事)|[部处科室]$|(?:分公司|大区|地区|区域|集团|公司|事业部|有限|企业|书记|主任|部长|局长|会长|主席|董事|经理|总裁|负责人|代表|专家|工程师|会计师|院长|秘书长|执行|委员|常委|助理|首席|兼职|名誉)$/u;

/** Titles at companies by their short names; a company named in full elsewhere in the text is the same one. */
export function* companyPosts(text: string, organisations: readonly BodyMention[]): Generator<PostMention> {
  for (const { 0: whole, 1: name = '', 2: title = '', index } of text.matchAll(COMPANY_POST)) {
    if (NO_COMPANY.test(name)) continue;
    const known = organisations.find(({ body }) => body.kind === 'company' && isShortFor(name, body.name));
    yield {
      start: index,
      end: index + whole.length,
      title,
      body: known?.body ?? companyOf(name),
      place: null,
    };
  }
}

/** 远澜租赁 is short for 远澜融资租赁股份有限公司: it begins alike, and its characters come in the same order. */
function isShortFor(short: string, full: string): boolean {
  if (!full.includes(short.slice(0, 2))) return false;
  let at = -1;
  return [...short].every((character) => {
    at = full.indexOf(character, at + 1);
    return at >= 0;
  });
}

const companyOf = (name: string): Body => ({ name, names: [], kind: 'company', place: null, short: null });
