import type { NodeLabel } from '@zhengtu/graph-schema';
import { useAddress } from '../../core/address/use-address';
import { datesInWords } from '../../core/dates/partial-date';
import { kindInWords, nameInWords } from '../../core/entities/entity-words';
import { useLanguage } from '../../core/language/use-words';
import { Badge } from './Badge';
import { Link } from './Link';

export interface EntityLinkProps {
  readonly entity: {
    readonly id: string;
    readonly label: NodeLabel;
    readonly placeLabel?: string | null;
    readonly name: string;
    readonly detail?: string | null;
  };
  readonly badge?: boolean;
  readonly chip?: boolean;
}

/** An entity's name; following it selects the entity. */
export const EntityLink = ({ entity, badge = true, chip = false }: EntityLinkProps) => {
  const language = useLanguage();
  const current = useAddress((address) => address.selected === entity.id);
  const title = [kindInWords(entity, language), datesInWords(entity.detail ?? '', language)]
    .filter(Boolean)
    .join(' · ');
  return (
    <Link
      to={{ selected: entity.id }}
      className={chip ? 'entity-link chip' : 'entity-link'}
      title={title}
      current={current}
    >
      {badge && <Badge label={entity.label} />}
      <span className="entity-name">{nameInWords(entity, language)}</span>
    </Link>
  );
};
