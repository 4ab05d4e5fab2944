import type { Matrix } from '@zhengtu/server/api';
import { goTo, useAddress } from '../../core/address/use-address';
import { useWords } from '../../core/language/use-words';
import { provinceOf } from '../../core/matrix/arrange-matrix';

const countProvinces = (rows: Matrix['rows']): [string, number][] => {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(provinceOf(row), (counts.get(provinceOf(row)) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => a.localeCompare(b, 'zh'));
};

/** Which provinces' places are shown: a list of ticks that opens. */
export const ProvinceChoice = ({ rows }: { rows: Matrix['rows'] }) => {
  const { matrix: words } = useWords();
  const chosen = useAddress((address) => address.provinces);
  const choose = (provinces: readonly string[]): void => goTo({ provinces }, { replace: true });
  const toggle = (name: string): void =>
    choose(chosen.includes(name) ? chosen.filter((other) => other !== name) : [...chosen, name]);
  return (
    <details
      className="matrix-provinces"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !event.currentTarget.open) return;
        event.preventDefault();
        event.currentTarget.open = false;
        event.currentTarget.querySelector('summary')?.focus();
      }}
    >
      <summary className="button">
        {chosen.length === 0 ? words.allProvinces : words.someProvinces(chosen.length)}
      </summary>
      <fieldset>
        <legend className="visually-hidden">{words.provinces}</legend>
        {chosen.length > 0 && (
          <button type="button" className="button" onClick={() => choose([])}>
            {words.clearProvinces}
          </button>
        )}
        {countProvinces(rows).map(([name, count]) => (
          <label key={name}>
            <input type="checkbox" checked={chosen.includes(name)} onChange={() => toggle(name)} />
            {name}
            <span className="choice-count">{count}</span>
          </label>
        ))}
      </fieldset>
    </details>
  );
};
