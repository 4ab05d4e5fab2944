import type { Located } from '../text/spans.js';
import type { OrganisationMention } from './organisation-names.js';

/** What may stand between the last of a list of companies and 企业: 等3家重点企业. */
const LISTED =
  /((?:[\u3400-\u9fffA-Za-z0-9（）()]{2,24}、){1,12}[\u3400-\u9fffA-Za-z0-9（）()]{2,14})等(?:[\d一二两三四五六七八九十多数几]+)?[家户个]?(?:重点|骨干|龙头|规上|民营|外资|省内|市内|知名|科技|工业|物流|制造|家具|食品|服装|化工|医药|农业|生产|高新技术|本地|台资|上市)*(?:企业|公司)(?!家)/gu;
/** The verb that the first of the list stands after. */
const VERB =
  /^.*(?:先后到|来到|走进|深入|前往|走访|考察|调研|参观|视察|察看|查看|看望|慰问|支持|扶持|培育|服务|推动|[到赴对与和在])(?:了)?/u;
/** Who goes there goes to companies, whatever they are called: 先后来到名流之居、俞木匠等家具企业. */
const GOING = /(?:先后到|来到|走进|深入|前往|走访|考察|参观|在|到)(?:了)?$/u;
/** A product or a class, and no name of a company. */
const NO_COMPANY =
  /[的了在是及各]|企业|项目|建设(?!集团)|工程|园区|产业|中心$|基地$|小区|社区|学校|医院|银行$|部门|[镇村乡县区市省]$|行业|领域|工业$|农业$|制造业|服务业|新能源$|新材料$|装备$|电子信息|食品加工|生物医药/;
/** Words that end companies' short names; one in the list makes it a list of companies. */
const COMPANY_END =
  /(?:股份|科技|实业|集团|公司|重工|机械|电子|电器|汽车|专汽|食品|药业|制药|化工|水泥|木业|米业|酒业|乳业|纸业|铝业|钢铁|特钢|光电|光伏|新材|材料|纺织|服饰|家居|玻璃|轮胎|轴承|齿轮|电缆|电气|能源|生物|医药|环保|物流|建设|建工|地产|智能|精密|半导体|微电子|软件|信息|传媒|文旅|稀土|果业|林业|渔业|矿业|石业|水业|糖业|盐业|油脂|农业|牧业|种业|饲料|粮油|茶业|陶瓷|金属|铸造|模具|仪器|动力|航空|造船|船业|船舶|重器|厂)$/u;

/** Companies that a report only lists: 深入丽人木业、南方水泥、振宇建设等企业. */
export function findListedCompanies(text: string, taken: (span: Located) => boolean): OrganisationMention[] {
  return [...text.matchAll(LISTED)].flatMap((match) => {
    const items = (match[1] ?? '').split('、');
    let at = match.index;
    const spans = items.map((item, index) => {
      const lead = index === 0 ? (VERB.exec(item)?.[0].length ?? 0) : 0;
      const span = { start: at + lead, end: at + item.length, name: item.slice(lead) };
      at += item.length + 1;
      return span;
    });
    const named = spans.filter(({ name }) => name.length >= 3 && name.length <= 12 && !isClass(name));
    const lead = VERB.exec(items[0] ?? '')?.[0] ?? '';
    const isSure = named.length === items.length && GOING.test(lead);
    if (!isSure && !named.some(({ name }) => COMPANY_END.test(name))) return [];
    return named
      .filter((span) => !taken(span))
      .map(({ start, end, name }) => ({ start, end, name, names: [], kind: 'company', namedAfter: null }));
  });
}

const isClass = (name: string): boolean => NO_COMPANY.test(name) && !/(?:建设|农业)$/.test(name);
