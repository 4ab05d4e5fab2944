import type { Entity } from '@zhengtu/server/api';
import { dateInWords } from '../../core/dates/partial-date';
import { kindValueInWords } from '../../core/entities/entity-words';
import type { Language } from '../../core/language/languages';
import { useLanguage, useWords } from '../../core/language/use-words';
import type { Dictionary } from '../../locales/zh';

/** The properties worth a line, in words; what the name or the facts already say is left out. */
const lines = (
  { label, properties }: Entity,
  words: Dictionary['panel'],
  language: Language,
): [string, string][] => {
  const { otherNames, pinyin, kind, date, source, code } = properties;
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');
  const all: [string, string][] = [
    [words.kind, text(kind) && label !== 'Policy' ? kindValueInWords(label, text(kind), language) : ''],
    [words.date, text(date) && dateInWords(text(date), language)],
    [words.source, text(source)],
    [words.otherNames, Array.isArray(otherNames) ? otherNames.join('、') : ''],
    [words.pinyin, text(pinyin)],
    [words.code, text(code)],
  ];
  return all.filter(([, value]) => value !== '');
};

export const EntityProperties = ({ entity }: { entity: Entity }) => {
  const { panel } = useWords();
  const language = useLanguage();
  const shown = lines(entity, panel, language);
  if (shown.length === 0) return null;
  return (
    <dl className="entity-properties">
      {shown.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
};
