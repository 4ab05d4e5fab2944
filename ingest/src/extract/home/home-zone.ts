import { loadGazetteer } from '../../gazetteer/index.js';
import type { Place } from '../places/place.js';
import type { PlaceSighting } from '../places/place-mentions.js';

/** Full ends of zones' names and the short ones in use. */
const SHORT_END: readonly (readonly [full: string, short: string])[] = [
  ['经济技术开发区', '经开区'],
  ['高新技术产业开发区', '高新区'],
  ['高新技术开发区', '高新区'],
  ['综合保税区', '综合保税区'],
];
const ENDS =
  '经济技术开发区|经济开发区|经开区|高新技术产业开发区|高新技术开发区|高新区|综合保税区|保税港区|保税区|开发区|管理区|度假区|合作区|新区';
const ZONE_HOLDS = new RegExp(
  `(?:^|[\\n，。、；：日年上下午晚 ）])([\\u3400-\\u9fff]{2,8}?(?:${ENDS}))(?=召开|举行|党工委|管委会|党委|工委|第[\\d一二三四五六七八九十]|[^，。]{0,10}会议召开)`,
  'gu',
);

/** The zone whose own report this is: its committee or council stands in the title or the opening, and it is no division. */
export function findHomeZone(
  text: string,
  openingEnd: number,
  sightings: readonly PlaceSighting[],
): Place | null {
  return zoneIn(ZONE_HOLDS, text, openingEnd, sightings);
}

const ZONE_LEADS = new RegExp(
  `(?:^|[\\n，。日年上下午晚 　）])([\\u3400-\\u9fff]{2,8}?(?:${ENDS}))(?=党工委书记|党工委副书记|党委书记|工委书记|管委会主任)`,
  'gu',
);

/** The zone whose leader the lead names, in a report that speaks of 区 and names no district: 区党工委召开…. */
export const zoneOfLeader = (
  text: string,
  leadEnd: number,
  sightings: readonly PlaceSighting[],
): Place | null => zoneIn(ZONE_LEADS, text, leadEnd, sightings);

function zoneIn(
  pattern: RegExp,
  text: string,
  openingEnd: number,
  sightings: readonly PlaceSighting[],
): Place | null {
  const opening = text.slice(0, openingEnd);
  if (!/党工委|管委会|工委/.test(text.slice(0, openingEnd + 400))) return null;
  for (const match of opening.matchAll(pattern)) {
    const name = match[1] ?? '';
    if (loadGazetteer().named(name).length > 0 || /[市省县](?:委|政府)|召开|全[市区县]/.test(name)) continue;
    const start = match.index + match[0].length - name.length;
    const holder = sightings.find((sighting) => sighting.start === start)?.candidates[0] ?? null;
    return zone(name, holder);
  }
  return null;
}

function zone(name: string, holder: Place | null): Place {
  const end = SHORT_END.find(([full]) => name.endsWith(full));
  const short = end === undefined ? name : name.slice(0, -end[0].length) + end[1];
  const full = SHORT_END.filter(([, brief]) => short.endsWith(brief)).map(
    ([long, brief]) => short.slice(0, -brief.length) + long,
  );
  // 驻马店经济开发区 calls itself 驻马店开发区 as well.
  const plain = name.replace(/经济(?:技术)?开发区$/, '开发区');
  const names = new Set([short, ...full, plain]);
  names.delete(name);
  return {
    name,
    short,
    names: [...names],
    code: null,
    within: holder?.code ?? holder?.within ?? null,
    level: 'zone',
  };
}
