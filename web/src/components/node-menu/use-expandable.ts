import { loadEntity } from '../../core/api/endpoints';
import { type Resource, useResource } from '../../core/api/use-resource';
import { type Canvas, stateOf } from '../../core/graph/canvas-store';
import { type Expandable, expandableRelations } from '../../core/graph/expandable';

/** What there is to expand around an entity on this canvas, once its counts are known. */
export const useExpandable = (canvas: Canvas, id: string): Resource<readonly Expandable[]> => {
  const entity = useResource(`entity ${id}`, () => loadEntity(id));
  if (entity.state !== 'ready') return entity;
  const { expansions } = stateOf(canvas);
  return {
    state: 'ready',
    value: expandableRelations(id, entity.value.counts, canvas.graph, expansions),
  };
};
