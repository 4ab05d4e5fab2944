import { loadEntity } from '../../core/api/endpoints';
import { useResource } from '../../core/api/use-resource';
import { useWords } from '../../core/language/use-words';
import { EntityLink } from '../entity/EntityLink';
import { EntityFinder } from './EntityFinder';
import './picker.css';

export interface EntityPickerProps {
  readonly label: string;
  /** Id of the entity picked. */
  readonly value: string | null;
  readonly onPick: (id: string | null) => void;
}

const Picked = ({ label, value, onPick }: EntityPickerProps & { value: string }) => {
  const { paths: words } = useWords();
  const entity = useResource(`entity ${value}`, () => loadEntity(value));
  return (
    <fieldset className="picker">
      <legend>{label}</legend>
      <span className="picker-value">
        {entity.state === 'ready' ? <EntityLink entity={entity.value} /> : <span>{value}</span>}
        {entity.state === 'ready' && entity.value.detail && (
          <span className="picker-detail">{entity.value.detail}</span>
        )}
      </span>
      <button
        type="button"
        className="button"
        aria-label={`${words.change} ${label}`}
        onClick={() => onPick(null)}
      >
        {words.change}
      </button>
    </fieldset>
  );
};

/** Picks one entity by its name, pinyin or initials; shows what is picked, and lets it be changed. */
export const EntityPicker = ({ label, value, onPick }: EntityPickerProps) =>
  value === null ? (
    <EntityFinder label={label} onPick={onPick} />
  ) : (
    <Picked label={label} value={value} onPick={onPick} />
  );
