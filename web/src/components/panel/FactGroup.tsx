import type { Entity } from '@zhengtu/server/api';
import { useState } from 'react';
import { relationshipInWords } from '../../core/entities/entity-words';
import type { FactGroup as Group } from '../../core/entities/fact-groups';
import { factsBySentence } from '../../core/entities/facts-by-sentence';
import { useFacts } from '../../core/entities/use-facts';
import { useLanguage, useWords } from '../../core/language/use-words';
import { EntityLink } from '../entity/EntityLink';
import { ErrorNotice } from '../notices/ErrorNotice';
import { FactItem } from './FactItem';
import { GroupOnCanvas } from './GroupOnCanvas';
import './facts.css';

const Facts = ({ entity, group }: { entity: Entity; group: Group }) => {
  const { common } = useWords();
  const { facts, loading, error, more, loadMore } = useFacts(entity.id, group);
  const plain =
    facts.length > 0 && facts.every((fact) => fact.evidence.length === 0) && group.type !== 'DISCUSSED';
  return (
    <>
      {plain ? (
        <ul className="fact-chips">
          {facts.map((fact) => (
            <li key={fact.relationship.id}>
              <EntityLink entity={fact.entity} chip />
            </li>
          ))}
        </ul>
      ) : (
        <ul className="facts">
          {factsBySentence(facts).map((together) => (
            <FactItem key={together[0]?.relationship.id} facts={together} about={entity.id} />
          ))}
        </ul>
      )}
      {error && <ErrorNotice error={error} retry={loadMore} />}
      {loading && <output className="facts-loading">{common.loading}</output>}
      {more && !loading && (
        <button type="button" className="button" onClick={loadMore}>
          {common.loadMore}
        </button>
      )}
    </>
  );
};

/** All facts of one relationship, folded or not, with their count; asked for when first unfolded. */
export const FactGroup = ({ entity, group }: { entity: Entity; group: Group & { open: boolean } }) => {
  const { panel } = useWords();
  const language = useLanguage();
  const [open, setOpen] = useState(group.open);
  return (
    <div className="fact-group">
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <h3>{relationshipInWords(group.type, group.direction, language)}</h3>
          <span className="fact-count">{panel.facts(group.count)}</span>
        </summary>
        {open && <Facts entity={entity} group={group} />}
      </details>
      <GroupOnCanvas id={entity.id} relation={group} />
    </div>
  );
};
