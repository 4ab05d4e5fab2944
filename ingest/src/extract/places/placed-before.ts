import type { Place } from './place.js';
import type { PlaceMention } from './place-mentions.js';

const REACH = 60;
/** Between officials of one list stand titles and names only. */
const NO_LIST =
  /[。；：\n]|出席|主持|参加|列席|陪同|召开|调研|讲话|汇报|率|赴|来到|前往|表示|指出|强调|介绍|分别|等/;
/** 市委常委、海城市委书记: the list began as home's own. */
const OWN_LIST = /(?:^|[^\u3400-\u9fff])(?:省|市|州|盟|区|县)?(?:委|政府)[\u3400-\u9fff]{1,6}、$/;
const DIVISIONS_OWN = /^(?:委|人大|政协|政府|纪委|长)/;
/** 长治市委, 长治市市委 */
const OFFICE =
  /^[省市县区州旗]?(?:党委|党工委|委|政府|人民政府|人大|政协|纪委|[省市县区州旗镇乡]长|副[省市县区州旗镇乡]长)/;

/** 湘西州考察组一行在副州长甲率领下: who leads guests is of the place that they come from. */
const GUESTS_UNDER = /(?:党政|经贸|学习)*(?:代表团|(?:考察|访问|参观)[团组])(?:一行)?[在由]?(?:常务)?副?$/u;

/**
 * In 余姚市委书记甲，市委副书记、市长乙 the later level words stand for the place just named.
 * @returns null where nothing but home is meant
 */
export function placedBefore(
  text: string,
  at: number,
  word: string,
  places: readonly PlaceMention[],
): Place | null {
  const guests = GUESTS_UNDER.exec(text.slice(Math.max(0, at - 16), at))?.[0].length ?? 0;
  const sent = guests === 0 ? undefined : places.find(({ end }) => end === at - guests);
  if (sent?.place.short.endsWith(word)) return sent.place;
  const named = places.findLast(
    ({ end, place }) =>
      end <= at && at - end <= REACH && place.short.endsWith(word) && OFFICE.test(text.slice(end, end + 4)),
  );
  if (named === undefined) return null;
  // 开发区党工委副书记甲，区委常委乙: a zone has no such committee.
  if (named.place.level === 'zone' && DIVISIONS_OWN.test(text.slice(at + word.length, at + word.length + 2)))
    return null;
  const between = text.slice(named.end, at);
  if (NO_LIST.test(between) || !/书记|长|主任|主席/.test(between)) return null;
  return OWN_LIST.test(text.slice(Math.max(0, named.start - 12), named.start)) ? null : named.place;
}
