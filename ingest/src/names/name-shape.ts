import { readCharacterHints } from './character-hints.js';
import { readWords } from './data-file.js';
import { surnameOf } from './surname.js';

const HAN_ONLY = /^\p{Script=Han}+$/u;
const FOREIGN_MARK = /[·.]/;
const TOWN = /^.{2,}[镇乡]$/;
/** A surname run into a title: 李市长, 王书记. */
const ENDS_IN_TITLE = /(副?[市县区省州镇乡]长|书记|主任|局长|主席|副)$/;
/** From this bucket on a character is a surname often enough to be half of a double one (欧阳, 张王). */
const LIKELY_SURNAME = 2;

/** Han names without a middle dot are seldom longer: 额尔敦扎木苏. */
const LONGEST = 8;

const hints = readCharacterHints();
/** What names of other peoples of China, written in Chinese characters, begin or end with. */
const elements = readWords('name-elements.txt');

/** A name without the blanks that printers set into short ones: 禹 斌 → 禹斌. */
export function closeUp(name: string): string {
  return name.replace(/\s+/g, '');
}

/**
 * Whether a string has the shape of a person's name: two or three characters, four after a double surname, more
 * where it is Tibetan, Mongolian, Uyghur or Yi by its parts, or with a middle dot.
 */
export function looksLikeName(name: string): boolean {
  const closed = closeUp(name);
  if (ENDS_IN_TITLE.test(closed) || TOWN.test(closed)) return false;
  if (!HAN_ONLY.test(closed))
    return closed.length > 2 && FOREIGN_MARK.test(closed) && /\p{Script=Han}/u.test(closed);
  const isRepeated = new Set(closed).size === 1;
  if (isRepeated || closed.length < 2) return false;
  return closed.length <= (hasDoubleSurname(closed) ? 4 : 3) || isTransliterated(closed);
}

function isTransliterated(name: string): boolean {
  return (
    name.length <= LONGEST && elements.some((element) => name.startsWith(element) || name.endsWith(element))
  );
}

function hasDoubleSurname(name: string): boolean {
  if (surnameOf(name)?.length === 2) return true;
  const bucket = (index: number) => hints.surname[name.charCodeAt(index)] ?? 0;
  return bucket(0) >= LIKELY_SURNAME && bucket(1) >= LIKELY_SURNAME;
}
