/**
 * Damages text as the mirror tool did, for the tests: on GBK bytes, annotations by byte replacement even across
 * two characters, a split at the bytes of ， and ； even inside two, lead bytes left alone shown as `?`.
 */
import { readingsOf } from '../clean/readings.js';
import { gbkBytes, gbkCharacter, isLead, isTrail } from './gbk.js';

/** GBK bytes of a text; nothing if it has a character that GBK cannot write. */
export const encodeGbk = (text: string): number[] | undefined => {
  const bytes: number[] = [];
  for (const character of text) {
    const encoded = gbkBytes(character);
    if (!encoded) return undefined;
    bytes.push(...encoded);
  }
  return bytes;
};

type Unit = number | { readonly annotation: string } | { readonly separator: string };

const annotateBytes = (bytes: readonly number[], annotated: ReadonlySet<string>): Unit[] => {
  const units: Unit[] = [];
  for (const [i, byte] of bytes.entries()) {
    units.push(byte);
    const before = bytes[i - 1];
    const character = before === undefined ? undefined : gbkCharacter(before, byte);
    const reading = character && annotated.has(character) ? readingsOf(character)[0] : undefined;
    if (reading) units.push({ annotation: `(${reading})` });
  }
  return units;
};

const splitSeparators = (units: readonly Unit[]): Unit[] => {
  const split: Unit[] = [];
  for (let i = 0; i < units.length; i++) {
    const next = units[i + 1];
    if (units[i] === 0xa3 && (next === 0xac || next === 0xbb)) {
      split.push({ separator: next === 0xac ? ',' : '；' });
      i++;
    } else {
      const unit = units[i];
      if (unit !== undefined) split.push(unit);
    }
  }
  return split;
};

const show = (units: readonly Unit[]): string => {
  let text = '';
  for (let i = 0; i < units.length; i++) {
    const unit = units[i];
    if (unit === undefined) break;
    if (typeof unit === 'object') {
      text += 'annotation' in unit ? unit.annotation : unit.separator;
      continue;
    }
    if (!isLead(unit)) {
      text += unit === 0x80 ? '€' : String.fromCharCode(unit);
      continue;
    }
    const next = units[i + 1];
    if (typeof next === 'number') {
      text += isTrail(next) ? (gbkCharacter(unit, next) ?? '?') : '?';
      i++;
    } else if (next && 'annotation' in next) {
      // The lead byte takes the parenthesis with it.
      text += `?${next.annotation.slice(1)}`;
      i++;
    } else text += '?';
  }
  return text;
};

/** What the mirror made of `text`, annotating the characters of `annotated` wherever their bytes stand. */
export const damageAsMirror = (text: string, annotated: ReadonlySet<string>): string | undefined => {
  const bytes = encodeGbk(text);
  return bytes && show(splitSeparators(annotateBytes(bytes, annotated)));
};

/** Characters whose bytes stand across two characters of `text`: annotating one of them damages it. */
export const straddlingCharacters = (text: string): string[] => {
  const bytes = encodeGbk(text) ?? [];
  const found: string[] = [];
  let at = 0;
  for (const character of text) {
    const length = gbkBytes(character)?.length ?? 1;
    const [trail, lead] = [bytes[at + 1], bytes[at + 2]];
    if (length === 2 && trail !== undefined && lead !== undefined && isLead(trail) && isLead(lead)) {
      const straddling = gbkCharacter(trail, lead);
      if (straddling) found.push(straddling);
    }
    at += length;
  }
  return found;
};
