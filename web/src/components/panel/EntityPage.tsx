import { loadEntity } from '../../core/api/endpoints';
import { useResource } from '../../core/api/use-resource';
import { kindInWords, nameInWords } from '../../core/entities/entity-words';
import { orderFactGroups } from '../../core/entities/fact-groups';
import { useLanguage, useWords } from '../../core/language/use-words';
import { Badge } from '../entity/Badge';
import { IdentitySection } from '../judging/IdentitySection';
import { Loading } from '../notices/Loading';
import { EntityActions } from './EntityActions';
import { EntityProperties } from './EntityProperties';
import { FactGroup } from './FactGroup';
import { MissingEntity } from './MissingEntity';

/** Names of more characters than this (reports' titles) are set smaller. */
const longName = 26;

/** An entity read like a page: name, what it is, then its facts by relationship. */
export const EntityPage = ({ id }: { id: string }) => {
  const { panel, common } = useWords();
  const language = useLanguage();
  const entity = useResource(`entity ${id}`, () => loadEntity(id));
  if (entity.state === 'loading') return <Loading />;
  if (entity.state === 'failed') return <MissingEntity id={id} error={entity.error} retry={entity.retry} />;
  const { label, detail, properties, counts } = entity.value;
  const name = nameInWords(entity.value, language);
  const groups = orderFactGroups(label, counts);
  return (
    <article className="entity-page">
      <header>
        <p className="entity-kind">
          <Badge label={label} />
          {kindInWords(entity.value, language)}
          {properties.status === 'unverified' && <span className="tag caution">{common.unverified}</span>}
          {properties.fictional === true && <span className="tag caution">{common.fictional}</span>}
        </p>
        <h2 className={name.length > longName ? 'long' : undefined}>{name}</h2>
        {detail && label !== 'Meeting' && label !== 'Document' && <p className="entity-detail">{detail}</p>}
      </header>
      <EntityProperties entity={entity.value} />
      <EntityActions entity={entity.value} />
      {groups.length === 0 && <p className="entity-detail">{panel.nothing}</p>}
      {groups.map((group) => (
        <FactGroup key={`${group.type} ${group.direction}`} entity={entity.value} group={group} />
      ))}
      <IdentitySection entity={entity.value} />
    </article>
  );
};
