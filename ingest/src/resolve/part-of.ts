/** Which body is part of which, told by their names within one place: 开封市委宣传部 is of 开封市委. */
import type { BodyKind } from '@zhengtu/graph-schema';
import type { RelationshipRow } from '@zhengtu/graph-store';
import { type BodyEntity, mostFrequent } from './bodies.js';
import table from './data/sub-bodies.json' with { type: 'json' };
import { toldRow } from './facts.js';

const parts: Partial<Record<BodyKind, readonly string[]>> = table.parts;

/** One step up for each body that has a whole among the bodies: the whole with the longest name wins. */
export function partOf(bodies: readonly BodyEntity[]): RelationshipRow[] {
  const byName = new Map<string, BodyEntity>();
  for (const body of bodies) for (const name of body.otherNames) byName.set(`${body.scope}\n${name}`, body);
  for (const body of bodies) byName.set(`${body.scope}\n${body.name}`, body);
  return bodies.flatMap((body) => {
    const whole = wholesOf(body, byName)[0];
    return whole ? [toldRow('PART_OF', { id: body.id, label: 'Body' }, { id: whole.id, label: 'Body' })] : [];
  });
}

function wholesOf(part: BodyEntity, byName: ReadonlyMap<string, BodyEntity>): BodyEntity[] {
  const found = [part.name, ...part.otherNames].flatMap((name) =>
    allSuffixes.flatMap((suffix) => {
      if (!name.endsWith(suffix)) return [];
      const whole = byName.get(`${part.scope}\n${name.slice(0, -suffix.length)}`);
      const kind = whole && mostFrequent(whole.claims.map(({ item }) => item.kind));
      return whole && whole !== part && kind && parts[kind]?.includes(suffix) ? [whole] : [];
    }),
  );
  return found.sort((a, b) => b.name.length - a.name.length || (a.id < b.id ? -1 : 1));
}

const allSuffixes = [...new Set(Object.values(parts).flat())];
