import { useMemo } from 'react';
import { GraphCanvas } from '../../canvas/GraphCanvas';
import { Legend } from '../../components/legend/Legend';
import { goTo, useAddress } from '../../core/address/use-address';
import {
  type CanvasGraph,
  createCanvasGraph,
  type GraphContent,
  reconcile,
} from '../../core/graph/canvas-graph';

const select = (id: string | null): void => goTo({ selected: id });

const drawnContent = (content: GraphContent): CanvasGraph => {
  const graph = createCanvasGraph();
  reconcile(graph, content);
  return graph;
};

/** The nodes and relationships of a result on a canvas of their own. */
export const ResultGraph = ({ content }: { content: GraphContent }) => {
  const selected = useAddress((address) => address.selected);
  const hidden = useAddress((address) => address.hidden);
  const graph = useMemo(() => drawnContent(content), [content]);
  const filter = useMemo(() => ({ hidden, boilerplate: true }), [hidden]);
  return (
    <div className="result-graph">
      <GraphCanvas graph={graph} revision={0} filter={filter} selected={selected} onSelect={select}>
        <Legend graph={graph} revision={0} filter={filter} stockThemes={false} />
      </GraphCanvas>
    </div>
  );
};
