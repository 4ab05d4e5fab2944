import { kindValueInWords } from '../entities/entity-words';
import type { Language } from '../language/languages';

/**
 * A name for an id that the graph does not hold: as much as the id tells.
 *
 * @example nameInId('person:210900:王磊@document:8bcc82c7832b0293', 'zh') // '王磊'
 */
export const nameInId = (id: string, language: Language): string => {
  const [kind = '', scope = '', third = '', fourth = ''] = id.replace(/@.*$/u, '').split(':');
  if (kind === 'meeting') return [third, kindValueInWords('Meeting', fourth, language)].join(' ').trim();
  return third || scope || id;
};

/** The division that an id names, as the id of a place: `person:210900:王磊` ─► `place:210900`; null where it names none. */
export const divisionInId = (id: string): string | null => {
  const code = /^(?:person|body|meeting|project):(\d{6}):/u.exec(id)?.[1];
  return code === undefined ? null : `place:${code}`;
};
