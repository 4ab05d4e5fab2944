/** Names that a person gave: an entity keeps its id and, as another name, what the reports call it. */
import { byCodeUnits } from '@zhengtu/graph-schema';
import type { Judgements } from './judgements.js';

interface Nameable {
  readonly id: string;
  readonly name: string;
  readonly otherNames?: readonly string[];
  readonly answersTo: readonly string[];
}

/** Entities under the names given to them; of several names for one entity the latest, the others as they were. */
export function renamedBy(inForce: Judgements): <E extends Nameable>(entity: E) => E {
  const names = new Map(
    inForce.flatMap((judgement): [string, { name: string; rank: number }][] =>
      judgement.verdict === 'rename'
        ? [[judgement.entity, { name: judgement.name, rank: inForce.indexOf(judgement) }]]
        : [],
    ),
  );
  return (entity) => {
    if (names.size === 0) return entity;
    const given = [entity.id, ...entity.answersTo].flatMap((id) => names.get(id) ?? []);
    const latest = given.sort((a, b) => b.rank - a.rank)[0];
    if (!latest) return entity;
    const { name } = latest;
    const others = entity.otherNames && { otherNames: withOldName(entity.otherNames, entity.name, name) };
    return { ...entity, name, ...others };
  };
}

const withOldName = (others: readonly string[], old: string, name: string): string[] =>
  [...new Set([...others, old])].filter((other) => other !== name).sort(byCodeUnits);
