import type { Fact } from '@zhengtu/server/api';
import type { Dictionary } from '../../locales/zh';
import { datesInWords } from '../dates/partial-date';
import type { Language } from '../language/languages';
import { kindValueInWords } from './entity-words';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What is to be known of a fact beside its entity: the post, the title at the time, the role, the action, … */
export const factNotes = (
  { relationship, entity }: Pick<Fact, 'relationship' | 'entity'>,
  words: Dictionary['panel'],
  language: Language,
): string[] => {
  const { title, asTitle, role, action, meetings } = relationship.properties;
  const date = entity.label === 'Meeting' ? text(entity.detail) : '';
  return [
    text(title),
    text(asTitle) && words.asTitle(text(asTitle)),
    text(role) && kindValueInWords('role', text(role), language),
    text(action),
    typeof meetings === 'number' ? words.meetingsCount(meetings) : '',
    datesInWords(date, language),
  ].filter((note) => note !== '');
};
