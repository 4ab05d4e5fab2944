import { expect, test } from 'vitest';
import { recordOf } from '../reading-for-tests.js';

const report = (sentences: string, home = '荣成市') =>
  recordOf(`${home}召开工作会议\n3月5日，${home}召开工作会议。${sentences}`);
const bodiesIn = (sentences: string, home?: string) => report(sentences, home).bodies.map(({ name }) => name);
const placesIn = (sentences: string, home?: string) => report(sentences, home).places.map(({ name }) => name);

test('kinds: committees of a party’s work are the party’s, those against drugs or for safety are groups', () => {
  const kinds = new Map(
    report('市直机关工委、市教育工委、市禁毒委、市博物馆、市政协文史委负责人参加。').bodies.map((body) => [
      body.name,
      body.kind,
    ]),
  );
  expect(kinds.get('荣成市直机关工委')).toBe('party');
  expect(kinds.get('荣成市禁毒委')).toBe('group');
  expect(kinds.get('荣成市博物馆')).toBe('other');
  expect(kinds.get('荣成市政协文史委')).toBe('cppcc');
});

test('words that end like an organ or hold a verb name no body', () => {
  const names = bodiesIn('事关全市经济社会大局稳定。我市已相继接待台商考察团52批。');
  expect(names.filter((name) => /大局|考察团/.test(name))).toEqual([]);
});

test('management areas and resorts are zones, 滨海城市 is no 海城市, and 朝阳社区 not in 朝阳市', () => {
  const places = placesIn('石岛管理区、好运角旅游度假区负责人参加。要建成滨海城市。走进朝阳社区、朝阳新村。');
  expect(places).toContain('石岛管理区');
  expect(places).toContain('好运角旅游度假区');
  expect(places).not.toContain('海城市');
  expect(places).not.toContain('朝阳市');
});

test('of namesakes that one is meant whose line answers the levels that the report speaks of', () => {
  const record = recordOf(`区纪委常委会举行扩大会议
昨天上午，区纪委常委会举行扩大会议，传达省委全会精神。区委常委、区纪委书记徐一军讲话。要结合普陀实际抓好工作，擦亮普陀品牌。`);
  expect(record.places.find(({ name }) => name === '普陀区')?.code).toBe('330903');
  expect(record.bodies.map(({ name }) => name)).toContain('普陀区纪委常委会');
});

test('companies that a report only lists are found, classes of products are not', () => {
  const names = bodiesIn(
    '王一率队深入丽人木业、南方水泥、振宇建设等企业检查，要求装备制造、食品加工等企业复工。',
  );
  expect(names).toEqual(expect.arrayContaining(['丽人木业', '南方水泥', '振宇建设']));
  expect(names.filter((name) => /制造|加工/.test(name))).toEqual([]);
});

test('an organisation’s name begins after the verb, and a class of organisations has no name', () => {
  const names = bodiesIn(
    '今明两年要完成市第五中学迁建。他嘱咐牧民合作社抱团发展。三级甲等医院、城投公司参加。干部要学会算账。',
  );
  expect(names).toEqual(expect.arrayContaining(['荣成市第五中学', '牧民合作社']));
  expect(names.filter((name) => /完成|嘱咐|三级|城投|学会/.test(name))).toEqual([]);
});

test('a province that only stands in a company’s name is no place of the report', () => {
  expect(placesIn('山东海科化工集团落户。', '铜川市')).not.toContain('山东省');
  expect(placesIn('山东海科化工集团落户，山东客商很多。', '铜川市')).toContain('山东省');
});

test('what follows a county’s name is its town, and villages follow their town', () => {
  const record = report(
    '王一到建平县叶柏寿镇慰问，又到沙海镇四龙沟村和三家村看望。王家村支书李强说好。',
    '朝阳市',
  );
  const within = new Map(record.places.map((place) => [place.name, place]));
  expect(within.get('叶柏寿镇')).toMatchObject({ level: 'township', within: '211322' });
  expect(within.get('四龙沟村')).toMatchObject({ level: 'village', within: '211322' });
  expect(within.get('三家村')).toMatchObject({ level: 'village', within: '211322' });
  expect(within.get('王家村')).toMatchObject({ level: 'village', within: '211300' });
});

test('a zone’s second office is the zone’s, and a group may have a motto in its name', () => {
  const names = bodiesIn(
    '市经济开发区党工委书记、管委会主任张一参加。李二出席市委建设“法治荣成”工作领导小组会议。',
  );
  expect(names).toEqual(
    expect.arrayContaining(['荣成市经济开发区管委会', '荣成市委建设“法治荣成”工作领导小组']),
  );
});

test('a bare name that several places bear is none of them, unless home or its line chooses', () => {
  expect(placesIn('学习朝阳经验。')).not.toContain('朝阳市');
  expect(placesIn('赴辽宁省朝阳市考察。')).toContain('朝阳市');
  expect(placesIn('来到朝阳走访。', '建平县')).toContain('朝阳市');
  expect(placesIn('陕州大道通车。', '三门峡市')).not.toContain('陕州区');
});

test('offices of central bodies and branches of bureaus are bodies of their own', () => {
  const names = bodiesIn('公安部禁毒局局长骞一来我市调研。市公安局交管局局长王二参加。受到司法部的表扬。');
  expect(names).toEqual(expect.arrayContaining(['公安部禁毒局', '荣成市公安局交管局', '司法部']));
});

test('the seat of a county may stand without its level word', () => {
  expect(placesIn('全会在嘎鲁图召开。', '乌审旗')).toContain('嘎鲁图镇');
});

test('市高新区 is the city’s own zone, and its 管委会 the zone’s', () => {
  const record = report('列席：经济开发区、石岛管理区、市高新区管委会主要负责同志。');
  const zones = record.places.filter(({ level }) => level === 'zone').map(({ name }) => name);
  expect(zones).toEqual(expect.arrayContaining(['荣成市经济开发区', '石岛管理区', '荣成市高新区']));
  expect(record.bodies.map(({ name }) => name)).toContain('荣成市高新区管委会');
});

test('an inspection team of a congress is a group, a university’s institute a school of its own', () => {
  const kinds = new Map(
    report('省人大视察团来我市。浙江大学中国农村发展研究院副院长郭一作报告。').bodies.map((b) => [
      b.name,
      b.kind,
    ]),
  );
  expect(kinds.get('山东省人大视察团')).toBe('group');
  expect(kinds.get('浙江大学中国农村发展研究院')).toBe('school');
});

test('words before a bare 镇 name no town, and a member of its committee is no committee', () => {
  const record = recordOf(`戴庙镇召开第一书记对接会
2019-07-10
7月6日上午，戴庙镇召开县派第一书记对接会，软弱涣散村党支部书记等参加会议。
会议由镇党委组织委员杭立文主持，戴庙镇是经济大镇。
最后镇党委副书记、镇长卓思远讲话。`);
  expect(record.places.map(({ name }) => name)).toEqual(
    expect.not.arrayContaining(['会议由镇', '最后镇', '经济大镇', '软弱涣散村']),
  );
  expect(
    record.people.map(({ name, posts }) => [name, posts.map(({ title, body }) => `${title} ${body}`)]),
  ).toEqual([
    ['杭立文', ['镇党委组织委员 戴庙镇党委']],
    ['卓思远', ['镇党委副书记 戴庙镇党委', '镇长 戴庙镇政府']],
  ]);
});

test('组织 in 组织部分委员 is a verb, and 长 in 镇长山 no office', () => {
  const record = recordOf(
    `3月5日，霍山县政协组织部分县政协委员观摩汊涧镇长山省级美丽乡村建设。县政协主席杭立文参加。`,
  );
  expect(record.bodies.map(({ name }) => name)).not.toContain('霍山县政协组织部');
  expect(record.people.map(({ name }) => name)).toEqual(['杭立文']);
});

test('names may have characters that are rarer than the common twenty thousand', () => {
  const record = recordOf(`湖㳇镇召开教育工作会议
2023-09-05
9月4日，宜兴市湖㳇镇召开教育工作会议，镇党委书记杭䶮主持会议，镇长卓思远讲话。`);
  expect(record.people.map(({ name }) => name)).toEqual(['杭䶮', '卓思远']);
  expect(record.places.map(({ name }) => name)).toContain('湖㳇镇');
});

test('a company’s name begins with the place that holds the one where it is', () => {
  const record = recordOf(`嘉兴市召开整改工作会议
8月29日，嘉兴市委书记陈启明到秀洲区嘉兴固砼混凝土有限公司调研。`);
  const bodies = record.bodies.map((body) => body.name);
  expect(bodies).toContain('嘉兴固砼混凝土有限公司');
  expect(bodies).not.toContain('秀洲区嘉兴固砼混凝土有限公司');
});

test('a province’s report knows the towns of a county that it has named', () => {
  const record = recordOf(`省委副书记到文昌调研
7月21日，海南省委副书记李峻到文昌市调研。在翁田镇大福村，李峻察看民宿。省委、省政府有关部门负责人参加。`);
  expect(record.places.map((place) => place.name)).toEqual(expect.arrayContaining(['翁田镇', '大福村']));
});

test('streets’ offices and stations are bodies, classes of stations are none', () => {
  const record = recordOf(`宁强县召开推进会
11月1日，宁强县委书记鲁志斌主持召开推进会。县发改局、汉源街道办主要负责人参加会议。鲁志斌到洪格尔派出所、辖区派出所慰问。`);
  const bodies = record.bodies.map((body) => body.name);
  expect(bodies).toEqual(expect.arrayContaining(['汉源街道办事处', '洪格尔派出所']));
  expect(bodies).not.toContain('辖区派出所');
});

test('a village of the name of a city is no city, and 长白山 is no part of one', () => {
  const record = recordOf(`晋江市永和镇召开会议
7月2日，晋江市永和镇党委书记洪一鸣主持召开会议，玉溪村、旦厝村参加。会议学习长白山保护经验。`);
  const places = record.places.map((place) => place.name);
  expect(places).toContain('永和镇');
  for (const name of ['玉溪市', '白山市']) expect(places).not.toContain(name);
});

test('a river among rivers is no city of its name', () => {
  const record = recordOf(`庆城县召开河长联席会议
9月7日，庆城县委常委、副县长南宫远主持召开马莲河、黑河河长联席会议，要求管好黑河流域和黑河岸线。`);
  expect(record.places.map(({ name }) => name)).not.toContain('黑河市');
  expect(record.meetings.map(({ place }) => place)).toEqual(['庆城县']);
  const city = recordOf('黑河市召开会议\n9月7日，黑河市召开工作会议。市委书记南宫远到黑河港调研。');
  expect(city.place).toBe('黑河市');
});

test('villages of a list are villages, without who sent somebody there or what number a point has', () => {
  const record = recordOf(`戴庙镇召开第一书记对接会
7月6日，东平县戴庙镇召开第一书记对接会，镇党委书记南宫远介绍孟垓村、土山村情况；二是县派旧县村第一书记发言；三是镇党委副书记、镇长司徒明讲意见。`);
  const places = record.places.map(({ name }) => name);
  expect(places).toEqual(expect.arrayContaining(['孟垓村', '土山村', '旧县村']));
  expect(places.filter((name) => /介绍|县派|三是/.test(name))).toEqual([]);
  expect(record.people.find(({ name }) => name === '司徒明')?.posts.map(({ body }) => body)).toEqual([
    '戴庙镇党委',
    '戴庙镇政府',
  ]);
});

test('a town may be called 蒋村镇, and the centre’s inspection teams by their old name', () => {
  const record = recordOf(`西安市鄠邑区召开动员会
9月21日，鄠邑区召开动员会，区委书记南宫远出席，传达学习中央第三环境保护督察组督察动员会精神。蒋村镇、祖庵镇负责人发言，各村镇参加会议。`);
  const places = record.places.map(({ name }) => name);
  expect(places).toEqual(expect.arrayContaining(['蒋村镇', '祖庵镇']));
  expect(places).not.toContain('各村镇');
  expect(record.bodies.map(({ name }) => name)).toContain('中央第三环境保护督察组');
});
