import { expect, test } from 'vitest';
import { recordOf } from '../reading-for-tests.js';

test('level words are those of the division the report is about', () => {
  const record = recordOf(`吴兴区召开教育工作会议
3月5日，吴兴区召开教育工作会议。市委常委、区委书记盛怀远讲话，区长仲小雨主持。`);
  expect(record.place).toBe('吴兴区');
  const secretary = record.people.find((person) => person.name === '盛怀远');
  expect(secretary?.posts.map((post) => post.body)).toEqual(['湖州市委', '吴兴区委']);
});

test('the publisher tells the city where the text does not', () => {
  const record = recordOf(`市委常委会召开会议
2021-04-29 来源：绵阳日报
4月28日，市委书记龚立行主持召开市委常委会会议。`);
  expect(record.place).toBe('绵阳市');
});

test('a city that leaders visit in its district keeps its own name', () => {
  const record = recordOf(`市长调研职业教育工作
4月15日，天水市市长纪远舟深入秦州区、麦积区调研职业教育工作。秦州区区长伏小清陪同。`);
  expect(record.place).toBe('天水市');
});

test('a county-level city is a city of its own', () => {
  const record = recordOf(`晋江市政府召开常务会议
7月2日，晋江市市长洪一鸣主持召开市政府常务会议。市委常委、常务副市长蔡文博出席。`);
  expect(record.people.flatMap((person) => person.posts.map((post) => post.body))).toEqual([
    '晋江市政府',
    '晋江市委',
    '晋江市政府',
  ]);
});

const bodiesOf = (record: ReturnType<typeof recordOf>, name: string) =>
  record.people.find((person) => person.name === name)?.posts.map((post) => post.body);

test('a city that a secretary goes to is not the secretary’s own', () => {
  const record = recordOf(`全市重点项目观摩活动举行
5月6日上午，市委书记乔立帆、市长万文举率队在主场——靖江市观摩重点项目，市政协主席卢佩齐参加。`);
  expect(record.place).toBe('泰州市');
  expect(record.place_confidence).toBeLessThan(0.4);
  expect(record.bodies.find(({ name }) => name === '泰州市委')?.status).toBe('unverified');
});

test('a delegation that goes elsewhere to learn leaves the home untold', () => {
  const record = recordOf(`我市党政考察团赴昆山张家港学习考察
3月27日，市委书记罗联群率领党政考察团来到江苏省昆山市和张家港市考察。昆山市委书记张越林陪同。`);
  expect(record.place).toBeNull();
  expect(bodiesOf(record, '罗联群')).toEqual([null]);
  expect(bodiesOf(record, '张越林')).toEqual(['昆山市委']);
});

test('a chief named in full beside the bare one of the same office is of another place', () => {
  const record = recordOf(`为天长奋力冲刺
1月4日，市委书记张秀水率队走访企业，为天长奋力冲刺千亿目标添力。靖江市委书记申小强、靖江市副市长李一参加座谈。市委副书记王一强调，天长经济社会发展要快。`);
  expect(record.place).toBe('天长市');
});

test('who sits on the city’s committee and leads a county tells the city', () => {
  const record = recordOf(`我市召开巡察工作动员会
1月9日，我市召开巡察工作动员会。市委常委、舞阳县委书记李亦文，市委常委、组织部部长李思远到会。`);
  expect(record.place).toBe('漯河市');
});

test('a report of 我区 that names only its province has no home', () => {
  const record = recordOf(`我区召开党工委扩大会议
1月11日，市政协副主席、区党工委书记商一英主持召开我区党工委扩大会议，区领导赵新水参加，传达《中共河北省委关于改革的意见》。`);
  expect(record.place).toBeNull();
});

test('the towns tell the county that the report does not name, and are not sure of it', () => {
  const record = recordOf(`我县召开食盐供应会议
3月17日，县政府召开食盐供应工作会议，副县长丁小俊主持。我县在灵溪、龙港、金乡、钱库、矾山、马站六个片区设立销售点。`);
  expect(record.place).toBe('苍南县');
  expect(record.place_confidence).toBeLessThan(0.7);
});

test('a street office’s own report is the street’s, though it name no district', () => {
  const record = recordOf(`四川北路街道召开社区安全工作会议
日前，四川北路街道召开社区安全工作会议。街道党工委书记李一鹏出席，街道办事处主任沈小全主持。街道党政班子成员参加。`);
  expect(record.place).toBe('四川北路街道');
});

test('a place named once, in passing, is a guess that the record marks', () => {
  const record = recordOf(`县委书记赵一玲主持召开座谈会
10月18日，县委书记赵一玲、县长周小涌主持召开座谈会，要求把精神变为指引灵川加快发展的行动指南。`);
  expect(record.place).toBe('灵川县');
  expect(record.bodies.find(({ name }) => name === '灵川县委')?.status).toBe('unverified');
});

test('where a lecture is given is not whose report it is', () => {
  const record = recordOf(`我市组织收听收看大讲堂
11月15日，大讲堂在郑州举行，我市在三门峡分会场收听收看。此次学习有助于三门峡党员干部把握要义。市领导参加。`);
  expect(record.place).toBe('三门峡市');
});

test('a district’s secretary who is in a district is at home there, whatever paper prints it', () => {
  const record = recordOf(`区委书记南宫远调研防汛备汛工作
2021-07-02 来源：长春晚报
7月1日，区委书记南宫远在南关区调研防汛备汛工作。区委副书记、区长钟离平参加。`);
  expect(record.place).toBe('南关区');
});

test('a city’s paper speaks for the city, though a district elsewhere be named alike', () => {
  const record = recordOf(`区委书记南宫远主持召开区委常委会会议
2021-07-02 来源：西安晚报
7月1日，新城区召开区委常委会会议。会议由区委书记南宫远主持。区委副书记、区长钟离平参加。`);
  expect(record.place).toBe('新城区');
  expect(record.places.find(({ name }) => name === '新城区')?.code).toBe('610102');
});

test('a prefecture whose word is followed is not the city of the report that calls itself a city too', () => {
  const record = recordOf(`第十六届人民政府第32次常务会议召开
2019-12-26
25日，市长杭立文主持召开第十六届人民政府第32次常务会议，市委常委、副市长卓思远出席会议。
会议听取了省、镇江市交办突出环境问题整改情况和句容市安全生产工作汇报，研究了贯彻镇江市人民政府第41次专题会议纪要精神。`);
  expect(record.place).toBe('句容市');
  expect(record.people[0]?.posts).toMatchObject([{ title: '市长', body: '句容市政府' }]);
});

test('a committee that counts other sessions is not the report’s own', () => {
  const record = recordOf(`市委十四届八次全体会议召开
9月5日，市委十四届八次全体会议召开。会议学习省委十届九次全会、安庆市委十一届十次全会精神，市委副书记南宫远作《桐城市贯彻规划纲要实施方案》的说明。`);
  expect(record.place).toBe('桐城市');
});

test('what calls itself a district is not the city that it hears from', () => {
  const record = recordOf(`我区传达衡阳市级领导干部专题读书班精神
2月24日，我区传达衡阳市级领导及市管主要领导干部读书班会议精神，区委书记南宫远出席并讲话。`);
  expect(record.place).toBeNull();
});

test('whose delegation comes is at home elsewhere', () => {
  const record =
    recordOf(`7月22日，山西省长治市市委书记南宫远，市委副书记、市长上官云率长治市党政考察团来潍考察。市委书记钟离平陪同。
一致认为，近年来潍坊市经济持续健康发展，值得长治市学习借鉴。`);
  expect(record.place).toBe('潍坊市');
  expect(record.people.find(({ name }) => name === '南宫远')?.posts).toMatchObject([
    { title: '市委书记', body: '长治市委' },
  ]);
  expect(record.people.find(({ name }) => name === '上官云')?.posts).toMatchObject([
    { title: '市委副书记', body: '长治市委' },
    { title: '市长', body: '长治市政府' },
  ]);
});

test('guests are of where they come from, and who leads them too', () => {
  const record = recordOf(`湘西州考察组来我州考察城乡规划
7月3日，湘西土家族苗族自治州考察组一行在副州长周启明率领下，赴黔东南州考察城乡规划。黔东南州副州长洪一鸣，凯里市市长熊远志陪同。\n考察组在凯里市察看了市政工程。州城乡规划局介绍了情况。`);
  expect(record.place).toBe('黔东南苗族侗族自治州');
  const guest = record.people.find((person) => person.name === '周启明');
  expect(guest?.posts.map((post) => post.body)).toEqual(['湘西州政府']);
});

test('a zone that calls itself 区 is known by its leader in the lead', () => {
  const record = recordOf(`区党工委召开领导班子工作会
8月3日，驻马店经济开发区党工委书记余怀远主持召开领导班子工作会，区党工委副书记、管委会主任吴启明参会。余怀远要求，全区上下要聚焦项目建设。`);
  expect(record.place).toBe('驻马店经济开发区');
  expect(record.people.flatMap((person) => person.posts.map((post) => post.body))).toContain(
    '驻马店经济开发区管委会',
  );
});

test('a town whose doings the title tells of is home, and meets for itself', () => {
  const event = recordOf(`大济镇举办村居擂台赛
3月4日，仙游县大济镇召开村居擂台赛动员会。镇党委书记林一鸣讲话。县委常委陈启明参加。`);
  expect(event.place).toBe('大济镇');
  expect(event.meetings.map((meeting) => meeting.place)).toEqual(['大济镇']);
});

test('the place that a report is sent from speaks for it, against guests who are told of first', () => {
  const record = recordOf(`长治市党政代表团在我市参观
东北网伊春6月29日电 6月28日，长治市委书记南宫远率代表团在我市参观考察。市委书记钟离平、市长司徒明陪同。`);
  expect(record.place).toBe('伊春市');
});

test('a city’s newspaper that tells of the province’s leaders speaks for the place they came to', () => {
  const record = recordOf(`自治区领导到合浦检查防汛工作
2011-06-24 来源：北海日报
预计桂南将有强风雨，广西沿海港口停运，广西各地加强值守。6月23日，自治区党委副书记南宫远率自治区水利厅负责人到合浦县检查防汛工作。市委书记钟离平，市委常委、合浦县委书记司徒明陪同检查。
南宫远在合浦县主持召开汇报会，自治区水利厅副厅长上官云参加。自治区党委要求落实责任。`);
  expect(['合浦县', '北海市']).toContain(record.place);
});

test('the newspaper of a province is not that of the city of its name', () => {
  const record = recordOf(`南宫远：做强长白山旅游产业
2009-05-18 来源：吉林日报
5月14日至16日，省长南宫远到通化、白山，就旅游产业发展进行调研。他强调，要用好我省的生态资源。
15日，南宫远到白山市抚松县，实地察看松江河镇、露水河镇，白山市委书记钟离平、市长司徒明陪同。
会议讨论了《吉林省长白山国家级自然保护区管理条例》。`);
  expect(record.place).toBe('吉林省');
  expect(record.people.map(({ name }) => name).sort()).toEqual(['南宫远', '司徒明', '钟离平']);
  expect(record.bodies.filter(({ name }) => name.startsWith('白山市长'))).toEqual([]);
});
