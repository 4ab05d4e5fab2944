import { foldName, projectId } from '@zhengtu/graph-schema';
import type { NodeRow } from '@zhengtu/graph-store';
import type { RecordProject } from '../record.js';
import type { Decide, ResolvedFrom } from './decisions.js';
import { remainingDoubt } from './evidence.js';
import type { Judgements } from './judgements.js';
import { type Claim, type Counted, type NamedEntity, type Naming, resolveNamed } from './named-entities.js';
import type { Reading } from './readings.js';
import { withoutNothing } from './rows.js';
import { searchText } from './search-text.js';

/** What resolving asks of a project as a report names it. */
export type ProjectItem = Pick<RecordProject, 'name' | 'names' | 'confidence' | 'status'>;

export type ProjectEntity<C extends Counted<ProjectItem> = Claim<RecordProject>> = NamedEntity<C>;

/** 恒荣体育公园 and 恒荣体育公园建设项目 are one project. */
const foldProject = (name: string): string => {
  const folded = foldName(name);
  return folded.replace(/(建设)?(项目|工程)$/u, '') || folded;
};

/** A project is known by its name within its place, else within its report's place, else within its report. */
export const projectClaims = (reading: Reading): Claim<RecordProject>[] =>
  reading.record.projects.map((item) => {
    const place = (item.place === null ? undefined : reading.places.get(item.place)) ?? reading.home;
    return { reading, item, scope: place?.code ?? reading.scope };
  });

export const projectNaming: Naming = { fold: foldProject, idOf: projectId };

export const resolveProjects = (
  readings: readonly Reading[],
  judgements: Judgements,
  decide?: Decide<ResolvedFrom>,
): ProjectEntity[] => resolveNamed(readings.flatMap(projectClaims), projectNaming, judgements, decide);

export const projectNode = ({
  id,
  name,
  otherNames,
  claims,
}: ProjectEntity<Counted<ProjectItem>>): NodeRow => ({
  label: 'Project',
  properties: {
    id,
    name,
    search: searchText([name, ...otherNames]),
    ...withoutNothing({ otherNames, ...remainingDoubt(claims.map(({ item }) => item)) }),
  },
});
