import { type NodeLabel, nodeLabels } from '@zhengtu/graph-schema';
import { useMemo } from 'react';
import { goTo } from '../../core/address/use-address';
import { kindInWords } from '../../core/entities/entity-words';
import type { CanvasGraph } from '../../core/graph/canvas-graph';
import type { VisibilityFilter } from '../../core/graph/visibility';
import { useLanguage, useWords } from '../../core/language/use-words';
import { Badge } from '../entity/Badge';
import './legend.css';

export interface LegendProps {
  readonly graph: CanvasGraph;
  readonly revision: number;
  readonly filter: VisibilityFilter;
  /** Whether the stock themes can be switched here. */
  readonly stockThemes: boolean;
}

const countKinds = (graph: CanvasGraph): { kinds: Map<NodeLabel, number>; stock: number } => {
  const kinds = new Map<NodeLabel, number>();
  let stock = 0;
  graph.forEachNode((_id, { kind, boilerplate }) => {
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    if (boilerplate) stock++;
  });
  return { kinds, stock };
};

const toggleKind = (hidden: readonly NodeLabel[], kind: NodeLabel): void =>
  goTo(
    { hidden: hidden.includes(kind) ? hidden.filter((other) => other !== kind) : [...hidden, kind] },
    { replace: true },
  );

/** Tells the kinds by colour and badge, counts them, and filters by them. The filter is in the address. */
export const Legend = ({ graph, revision, filter, stockThemes }: LegendProps) => {
  const { graph: words } = useWords();
  const language = useLanguage();
  const counts = useMemo(() => (revision >= 0 ? countKinds(graph) : null), [graph, revision]);
  if (!counts) return null;
  const present = nodeLabels.filter((kind) => counts.kinds.has(kind));
  const others = (kind: NodeLabel): NodeLabel[] => nodeLabels.filter((other) => other !== kind);
  const isAlone = (kind: NodeLabel): boolean =>
    present.every((other) => filter.hidden.includes(other) === (other !== kind));
  const allHidden = present.every((kind) => filter.hidden.includes(kind));
  return (
    <fieldset className="legend">
      <legend className="visually-hidden">{words.legend}</legend>
      {present.map((kind) => {
        const name = kindInWords({ label: kind }, language);
        const shown = !filter.hidden.includes(kind);
        return (
          <div key={kind} className="legend-kind">
            <button
              type="button"
              aria-pressed={shown}
              title={shown ? words.hideKind(name) : words.showKind(name)}
              onClick={() => toggleKind(filter.hidden, kind)}
            >
              <Badge label={kind} />
              {name}
              <span className="legend-count">{counts.kinds.get(kind)}</span>
            </button>
            <button
              type="button"
              className="legend-only"
              aria-label={isAlone(kind) ? words.showAll : words.onlyKind(name)}
              onClick={() => goTo({ hidden: isAlone(kind) ? [] : others(kind) }, { replace: true })}
            >
              {isAlone(kind) ? words.allShort : words.onlyShort}
            </button>
          </div>
        );
      })}
      {stockThemes && counts.stock > 0 && (
        <label className="legend-stock" title={words.boilerplateHint}>
          <input
            type="checkbox"
            checked={filter.boilerplate}
            onChange={(event) => goTo({ boilerplate: event.target.checked }, { replace: true })}
          />
          {words.boilerplate}
          <span className="legend-count">{counts.stock}</span>
        </label>
      )}
      {allHidden && (
        <p className="legend-empty">
          {words.allHidden}
          <button type="button" className="button" onClick={() => goTo({ hidden: [] }, { replace: true })}>
            {words.showAll}
          </button>
        </p>
      )}
    </fieldset>
  );
};
