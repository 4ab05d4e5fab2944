import { readPlaceLines } from './data-file.js';
import type { DivisionLevel } from './division.js';

/** Suffixes and how a short form writes them, longest first. An empty short suffix means the bare stem only. */
const SUFFIXES: readonly (readonly [suffix: string, short: string])[] = [
  ['特别行政区', ''],
  ['自治区', ''],
  ['自治州', '州'],
  ['自治县', '县'],
  ['自治旗', '旗'],
  ['地区', '地区'],
  ['新区', '新区'],
  ['林区', '林区'],
  ['特区', '特区'],
  ['省', '省'],
  ['市', '市'],
  ['盟', '盟'],
  ['州', '州'],
  ['县', '县'],
  ['旗', '旗'],
  ['区', '区'],
];

const TOWNSHIP_SUFFIXES: readonly (readonly [suffix: string, short: string])[] = [
  ['民族乡', '乡'],
  ['街道', '街道'],
  ['苏木', '苏木'],
  ['镇', '镇'],
  ['乡', '乡'],
];

const ETHNIC_GROUPS = readPlaceLines('ethnic-groups.txt').sort((a, b) => b.length - a.length);

export interface ShortNames {
  /** Forms that still carry a suffix: 瀍河区, 恩施州. */
  readonly suffixed: readonly string[];
  /** The bare stem, two characters or more: 瀍河, 恩施. */
  readonly stem: string | null;
}

/**
 * Shorter forms of an official name by rule.
 * @example shortNames('恩施土家族苗族自治州', 'prefecture') // { suffixed: ['恩施州', '恩施自治州'], stem: '恩施' }
 */
export function shortNames(name: string, level: DivisionLevel): ShortNames {
  const table = level === 'township' ? TOWNSHIP_SUFFIXES : SUFFIXES;
  const [suffix, short] = table.find(([ending]) => name.endsWith(ending) && name.length > ending.length) ?? [
    '',
    '',
  ];
  const plain = name.slice(0, name.length - suffix.length);
  const stem = withoutEthnicGroups(plain, suffix.startsWith('自治'));
  const suffixed = short !== '' && stem + short !== name ? [stem + short] : [];
  if (level === 'township') return { suffixed: [...suffixed, ...streetOffices(stem, suffix)], stem: null };
  // 关岭布依族苗族自治县 calls itself 关岭自治县 too.
  const own = /^自治[县旗州]$/.test(suffix) && stem.length >= 2 ? [stem + suffix] : [];
  return {
    suffixed: [...suffixed, ...own.filter((form) => form !== name)],
    stem: stem.length >= 2 && stem !== name ? stem : null,
  };
}

/** 瀍河回族 → 瀍河; a group without 族 (哈萨克) is taken off autonomous divisions only, and never the whole name (内蒙古). */
function withoutEthnicGroups(name: string, autonomous: boolean): string {
  if (!autonomous && !name.endsWith('族')) return name;
  const group = ETHNIC_GROUPS.find(
    (word) => name.endsWith(word) && name.length >= word.length + 2 && (autonomous || word.endsWith('族')),
  );
  if (group !== undefined) return withoutEthnicGroups(name.slice(0, -group.length), autonomous);
  return autonomous && name.length > 2 && ETHNIC_GROUPS.includes(name) ? name.replace(/族$/, '') : name;
}

/** A street is named by its office as often as by itself. */
function streetOffices(stem: string, suffix: string): string[] {
  return suffix === '街道' ? [`${stem}街道办事处`, `${stem}办事处`, `${stem}街道办`] : [];
}
