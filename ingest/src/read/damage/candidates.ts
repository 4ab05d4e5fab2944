/** Every way to read a damaged stretch anew, from the anchor to where the text is in step again. */
import { readingsOf, withoutTone } from '../clean/readings.js';
import type { Cell } from './cells.js';
import { gbkCharacter, isLead, isTrail } from './gbk.js';

export interface Candidate {
  readonly text: string;
  /** Index of the cell each character of `text` begins at. */
  readonly from: readonly number[];
  /** Cells read: the stretch ends where cell `until` would begin. */
  readonly until: number;
}

const allLeads = Array.from({ length: 0x100 }, (_, byte) => byte).filter(isLead);
const allTrails = Array.from({ length: 0x100 }, (_, byte) => byte).filter(isTrail);
const mostCandidates = 20_000;

const marksInText = new Set('，。、；：？！“”‘’《》（）—…·');

/** What may stand in a report: a Han character that people use, or a mark. */
export type IsPlausible = (character: string) => boolean;

const readsAs = (character: string, reading: string): boolean => {
  const written = reading.normalize('NFC').toLowerCase();
  const readings = readingsOf(character);
  return readings.includes(written) || readings.some((r) => withoutTone(r) === written);
};

/**
 * Depth-first over the lost bytes.
 * @param before The last byte of the character before the anchor: an annotation that broke two characters apart
 *   tells the reading of that byte and the next.
 */
export const findCandidates = (
  cells: readonly Cell[],
  before: number | undefined,
  isPlausible: IsPlausible,
): Candidate[] => {
  const found: Candidate[] = [];
  const byteBefore = (bytes: readonly number[], i: number) => (i === 0 ? before : bytes[i - 1]);

  /** The annotation after cell `i` names the reading of the two bytes before it, in step or not. */
  const agrees = (bytes: readonly number[], i: number): boolean => {
    const reading = cells[i]?.reading;
    if (reading === undefined) return true;
    const lead = byteBefore(bytes, i);
    const trail = bytes[i];
    if (lead === undefined || trail === undefined) return false;
    const character = gbkCharacter(lead, trail);
    return character !== undefined && readsAs(character, reading);
  };

  const valuesOf = (i: number, kind: 'lead' | 'trail'): readonly number[] => {
    const cell = cells[i];
    if (!cell) return [];
    if (cell.byte !== undefined) return [cell.byte];
    return kind === 'lead' ? allLeads : allTrails;
  };

  const inStep = (i: number): boolean => {
    const next = cells[i];
    return i > 0 && (next === undefined || (next.startsCharacter && next.byte !== undefined));
  };

  const walk = (i: number, bytes: number[], text: string, from: readonly number[]): void => {
    if (found.length >= mostCandidates) return;
    if (inStep(i)) {
      found.push({ text, from, until: i });
      return;
    }
    for (const lead of valuesOf(i, 'lead')) {
      bytes[i] = lead;
      if (!agrees(bytes, i)) continue;
      if (lead < 0x80) {
        walk(i + 1, bytes, text + String.fromCharCode(lead), [...from, i]);
        continue;
      }
      for (const trail of valuesOf(i + 1, 'trail')) {
        if (!isLead(lead) || !isTrail(trail)) continue;
        const character = gbkCharacter(lead, trail);
        if (!character || !(marksInText.has(character) || isPlausible(character))) continue;
        bytes[i + 1] = trail;
        if (agrees(bytes, i + 1)) walk(i + 2, bytes, text + character, [...from, i]);
      }
    }
  };
  walk(0, [], '', []);
  return found;
};
