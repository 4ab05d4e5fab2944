import type { CountedEntity } from '@zhengtu/server/api';
import { useState } from 'react';
import { useWords } from '../../core/language/use-words';
import { EntityLink } from '../entity/EntityLink';
import './company.css';

export interface CountedEntitiesProps {
  readonly title: string;
  readonly counted: readonly CountedEntity[];
  /** How many stand open. */
  readonly shown?: number;
}

/** Who or what stands in some meetings, each with their number where it is more than one; the rest folded. */
export const CountedEntities = ({ title, counted, shown = 8 }: CountedEntitiesProps) => {
  const { matrix: words, common } = useWords();
  const [all, setAll] = useState(false);
  const rest = counted.length - shown;
  return (
    <section className="counted-entities">
      <h3>{title}</h3>
      {counted.length === 0 && <p className="counted-none">{words.noneRead}</p>}
      <ul>
        {counted.slice(0, all ? counted.length : shown).map(({ entity, meetings }) => (
          <li key={entity.id}>
            <EntityLink entity={entity} chip />
            {meetings > 1 && <span className="counted-times">{words.cityMeetings(meetings)}</span>}
          </li>
        ))}
      </ul>
      {!all && rest > 0 && (
        <button type="button" className="button" onClick={() => setAll(true)}>
          {common.more(rest)}
        </button>
      )}
    </section>
  );
};
