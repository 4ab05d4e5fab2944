import type { NodeLabel } from '@zhengtu/graph-schema';
import { Badge } from '../../components/entity/Badge';
import { EntityPicker } from '../../components/search/EntityPicker';
import { goTo, useAddress } from '../../core/address/use-address';
import { kindInWords } from '../../core/entities/entity-words';
import { useLanguage, useWords } from '../../core/language/use-words';

/** Kinds that a path may be kept from passing through; reports are never passed through. */
const kinds: readonly NodeLabel[] = ['Person', 'Body', 'Place', 'Theme', 'Project', 'Policy', 'Meeting'];

const Exclusions = () => {
  const { paths: words } = useWords();
  const language = useLanguage();
  const without = useAddress((address) => address.without);
  const boilerplate = useAddress((address) => address.boilerplate);
  const toggle = (kind: NodeLabel): void =>
    goTo(
      { without: without.includes(kind) ? without.filter((other) => other !== kind) : [...without, kind] },
      { replace: true },
    );
  return (
    <fieldset className="path-exclusions">
      <legend>{words.without}</legend>
      {kinds.map((kind) => (
        <button
          key={kind}
          type="button"
          className="path-kind"
          aria-pressed={without.includes(kind)}
          onClick={() => toggle(kind)}
        >
          <Badge label={kind} />
          {kindInWords({ label: kind }, language)}
        </button>
      ))}
      <label title={words.boilerplateHint}>
        <input
          type="checkbox"
          checked={boilerplate}
          onChange={() => goTo({ boilerplate: !boilerplate }, { replace: true })}
        />
        {words.boilerplate}
      </label>
    </fieldset>
  );
};

/** Which two, and what paths between them must not pass through. */
export const PathTools = () => {
  const { paths: words } = useWords();
  const from = useAddress((address) => address.pathFrom);
  const to = useAddress((address) => address.pathTo);
  return (
    <header className="path-tools">
      <h1>{words.title}</h1>
      <p>{words.about}</p>
      <div className="path-ends">
        <EntityPicker label={words.from} value={from} onPick={(id) => goTo({ pathFrom: id })} />
        <button
          type="button"
          className="path-swap"
          aria-label={words.swap}
          title={words.swap}
          onClick={() => goTo({ pathFrom: to, pathTo: from })}
        >
          ⇄
        </button>
        <EntityPicker label={words.to} value={to} onPick={(id) => goTo({ pathTo: id })} />
      </div>
      <Exclusions />
    </header>
  );
};
