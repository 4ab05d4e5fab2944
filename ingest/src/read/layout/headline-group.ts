/**
 * Lines that make one headline together.
 *
 *   市委常委会召开会议强调                     坚决打赢防汛这场硬仗          江滩县人民政府
 *   抓好春耕生产 守住粮食安全                  全市防汛工作会议召开          关于印发工作规则的通知
 */
import { isBullet, tellsMeeting } from './headline.js';
import { endsInSaying, isLineOfPeople } from './headline-lines.js';

interface Line {
  readonly text: string;
}

const mostJoined = 2;
const shortestSlogan = 8;
const longestSlogan = 40;

const isSlogan = ({ text }: Line): boolean =>
  text.length >= shortestSlogan &&
  text.length <= longestSlogan &&
  !tellsMeeting(text) &&
  !endsInSaying(text) &&
  !isBullet(text) &&
  !isLineOfPeople(text) &&
  !/[：:]$|网$|^[\d(（【]/u.test(text);

const isOffice = ({ text }: Line): boolean => /(?:政府|委员会|办公室|办公厅|[局厅委])$/u.test(text);

/** Of `lines` those from `from` on, stepwise, that hold on being slogans. */
const slogansFrom = <L extends Line>(lines: readonly (L | undefined)[], from: number, step: 1 | -1): L[] => {
  const found: L[] = [];
  for (let at = from; found.length < mostJoined; at += step) {
    const line = lines[at];
    if (line === undefined || !isSlogan(line)) break;
    found.push(line);
  }
  return step === 1 ? found : found.reverse();
};

/**
 * The lines of the headline that `chosen` belongs to, in order: itself, or what it is told of.
 * @param lines The lines above the report; `undefined` where one is no headline.
 */
export const headlineGroup = <L extends Line>(lines: readonly (L | undefined)[], chosen: L): readonly L[] => {
  const at = lines.indexOf(chosen);
  const before = lines[at - 1];
  if (endsInSaying(chosen.text)) {
    const said = slogansFrom(lines, at + 1, 1);
    if (said.length > 0) return [chosen, ...said];
    // Who said it may stand below what was said.
    const above = lines.slice(0, at).findLast((line) => line !== undefined && isSlogan(line));
    return above ? [above] : [chosen];
  }
  const after = lines[at + 1];
  if (isOffice(chosen) && after?.text.startsWith('关于')) return [chosen, after];
  if (chosen.text.startsWith('关于') && before !== undefined && isOffice(before)) return [before, chosen];
  return tellsMeeting(chosen.text) ? [...slogansFrom(lines, at - 1, -1), chosen] : [chosen];
};
