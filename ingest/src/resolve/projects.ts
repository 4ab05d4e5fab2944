import { foldName, projectId } from '@zhengtu/graph-schema';
import type { NodeRow } from '@zhengtu/graph-store';
import type { RecordProject } from '../record.js';
import type { Decide, ResolvedFrom } from './decisions.js';
import { remainingDoubt } from './evidence.js';
import type { Judgements } from './judgements.js';
import { type NamedEntity, resolveNamed } from './named-entities.js';
import type { Reading } from './readings.js';
import { withoutNothing } from './rows.js';
import { searchText } from './search-text.js';

export type ProjectEntity = NamedEntity<RecordProject>;

/** 恒荣体育公园 and 恒荣体育公园建设项目 are one project. */
const foldProject = (name: string): string => {
  const folded = foldName(name);
  return folded.replace(/(建设)?(项目|工程)$/u, '') || folded;
};

/** A project is known by its name within its place, else within its report's place, else within its report. */
export function resolveProjects(
  readings: readonly Reading[],
  judgements: Judgements,
  decide?: Decide<ResolvedFrom>,
): ProjectEntity[] {
  const claims = readings.flatMap((reading) =>
    reading.record.projects.map((item) => {
      const place = (item.place === null ? undefined : reading.places.get(item.place)) ?? reading.home;
      return { reading, item, scope: place?.code ?? reading.scope };
    }),
  );
  return resolveNamed(claims, { fold: foldProject, idOf: projectId }, judgements, decide);
}

export const projectNode = ({ id, name, otherNames, claims }: ProjectEntity): NodeRow => ({
  label: 'Project',
  properties: {
    id,
    name,
    search: searchText([name, ...otherNames]),
    ...withoutNothing({ otherNames, ...remainingDoubt(claims.map(({ item }) => item)) }),
  },
});
