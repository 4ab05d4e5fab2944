import type { Surface } from './surface-index.js';
import type { WordBoundary } from './word-boundary.js';

/** Where in a text a place name stands. */
export interface Sighting {
  readonly text: string;
  readonly start: number;
  /** End of the place name before. */
  readonly after: number;
  /** Whether a place name begins at an offset. */
  readonly startsPlace: (offset: number) => boolean;
}

/** What makes a county's bare stem the name of a town, a village, a lake, a river, or a hill: 双河镇, 微山湖, 图们江. */
const FEATURE = /^(?:[镇村湖江河山岛]|乡(?![村镇亲土])|街道)/;
/** What makes a prefecture's bare stem another name: 朝阳社区, 朝阳新村. */
const NAMED_SO = /^(?:社区|新村|小区|花园|小学|路(?!段|网|桥))/;
const SUFFIXED = /[省市州盟县旗区镇乡]$|街道$/;

/**
 * Whether what looks like a place name is only part of other words or of a longer name: 河南 in 黄河南岸,
 * 洛阳市 in 洛阳市场, 双河 in 双河镇.
 */
export function isPartOfAnother(sighting: Sighting, surface: Surface, boundary: WordBoundary): boolean {
  const { text, start, after } = sighting;
  const end = start + surface.text.length;
  if (surface.text.endsWith('市') && text.charAt(end) === '场') return true;
  if (namesFeature(sighting, surface, end)) return true;
  // 海城市 in 滨海城市 is cut from two words.
  const isShort = surface.text.length === 2 || /^.城市$/.test(surface.text);
  return isShort && !boundary.keeps(text, start, end, weightAsPlace(surface), after);
}

/** 江油 after 绵阳 is a place of its own, not a river. */
function namesFeature({ text, startsPlace }: Sighting, surface: Surface, end: number): boolean {
  if (SUFFIXED.test(surface.text)) return false;
  if (NAMED_SO.test(text.slice(end, end + 2)) && !startsPlace(end)) return true;
  return (
    surface.divisions[0]?.level === 'county' && FEATURE.test(text.slice(end, end + 2)) && !startsPlace(end)
  );
}

/** How often a text names such a place, as a binary logarithm on the scale of the dictionary's counts. */
function weightAsPlace({ divisions }: Surface): number {
  const [first] = divisions;
  if (first === undefined || first.to !== null) return 5;
  return first.level === 'province' || first.level === 'prefecture' ? 11 : 8;
}
