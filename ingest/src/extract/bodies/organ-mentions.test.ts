import { expect, test } from 'vitest';
import { resolveLevel } from '../home/levels.js';
import { resolveSightings, sightPlaces } from '../places/place-mentions.js';
import { bodyOfOrgan } from './body.js';
import { findOrgans } from './organ-mentions.js';

const organsIn = (text: string): string[] => {
  const places = resolveSightings(sightPlaces(text, null, undefined), null);
  return findOrgans(text, places).map((organ) => {
    const home = places[0]?.place ?? null;
    const place =
      organ.scope.by === 'place'
        ? organ.scope.mention.place
        : organ.scope.by === 'level'
          ? resolveLevel(organ.scope.word, home)
          : null;
    return bodyOfOrgan(organ, place)?.name ?? text.slice(organ.start, organ.end);
  });
};

test('full and short forms of an organ have one name', () => {
  expect(organsIn('阜新市人民政府和中共阜新市委员会、政协阜新市委员会')).toEqual([
    '阜新市政府',
    '阜新市委',
    '阜新市政协',
  ]);
});

test('ethnic groups are left out of the place before an organ', () => {
  expect(organsIn('瀍河回族区委')).toEqual(['瀍河区委']);
});

test('relative organs and departments are those of the place and its line', () => {
  expect(organsIn('界首市召开会议，市委宣传部、市政府办公室、省应急管理厅参加')).toEqual([
    '界首市委宣传部',
    '界首市政府办公室',
    '安徽省应急管理厅',
  ]);
});

test('departments listed without their level word are of the same division', () => {
  expect(organsIn('界首市的市发改委、财政局、教育局负责人')).toEqual([
    '界首市发改委',
    '界首市财政局',
    '界首市教育局',
  ]);
});

test('classes and words that end like a level word are no organs', () => {
  expect(organsIn('各县区委书记、城市委员会、社区政府、有关市委部门')).toEqual([]);
});

test('a province’s high court goes by its short name, and a system of courts is no court', () => {
  expect(organsIn('江苏省的省高院院长')).toEqual(['江苏省高院']);
  expect(organsIn('界首市法院系统、界首市第一至第四巡察组')).toEqual([]);
});

test('what an organ is to do or has others do is no part of its name', () => {
  expect(organsIn('界首市政协组织四个调研组，界首市人大要围绕党委中心工作')).toEqual([
    '界首市政协',
    '界首市人大',
  ]);
  expect(organsIn('界首市和太和管委会')).toEqual([]);
});
