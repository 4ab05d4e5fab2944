import { readCharacterHints } from './character-hints.js';
import { surnameOf } from './surname.js';

const HAN_ONLY = /^\p{Script=Han}+$/u;
const FOREIGN_MARK = /[·.]/;
/** A surname run into a title: 李市长, 王书记. */
const ENDS_IN_TITLE = /(副?[市县区省州镇乡]长|书记|主任|局长|主席|副)$/;
/** From this bucket on a character is a surname often enough to be half of a double one (欧阳, 张王). */
const LIKELY_SURNAME = 2;

const hints = readCharacterHints();

/** A name without the blanks that printers set into short ones: 禹 斌 → 禹斌. */
export function closeUp(name: string): string {
  return name.replace(/\s+/g, '');
}

/** Whether a string has the shape of a person's name: two or three characters, four after a double surname, or with a middle dot. */
export function looksLikeName(name: string): boolean {
  const closed = closeUp(name);
  if (ENDS_IN_TITLE.test(closed)) return false;
  if (!HAN_ONLY.test(closed))
    return closed.length > 2 && FOREIGN_MARK.test(closed) && /\p{Script=Han}/u.test(closed);
  const isRepeated = new Set(closed).size === 1;
  return !isRepeated && closed.length >= 2 && closed.length <= (hasDoubleSurname(closed) ? 4 : 3);
}

function hasDoubleSurname(name: string): boolean {
  if (surnameOf(name)?.length === 2) return true;
  const bucket = (index: number) => hints.surname[name.charCodeAt(index)] ?? 0;
  return bucket(0) >= LIKELY_SURNAME && bucket(1) >= LIKELY_SURNAME;
}
