/** Why the words of several reports are one entity: resolving is done anew, with its decisions written down. */
import { byCodeUnits, foldName, type NodeLabel, nodes } from '@zhengtu/graph-schema';
import { IngestError } from '../errors.js';
import { loadGazetteer } from '../gazetteer/index.js';
import type { ReportRecord } from '../record.js';
import type { AnyClaim, Decision, ResolvedFrom } from '../resolve/decisions.js';
import type { Divisions } from '../resolve/divisions.js';
import { groupBy } from '../resolve/group-by.js';
import { idsIn, inForce, type Judgements, keptJudgement } from '../resolve/judgements.js';
import { resolveEntities } from '../resolve/resolve-entities.js';
import { type Candidate, candidatesOf, toldByTables } from './candidates.js';
import type { Explanation, NearMiss, WhyJoined } from './explanation.js';
import { mentionsOf, passageOf, waysOfSpeaking } from './passages.js';
import { judgementWords, ruleWords } from './words.js';

/** Near misses told at most, those by rules before those that share a name only. */
const mostNearMisses = 20;

/**
 * @param id Of the graph; also one by which an entity was known before it was joined with another.
 * @throws IngestError 'unknown-entity' when no report speaks of it.
 */
export function explain(
  id: string,
  records: readonly ReportRecord[],
  judgements: Judgements,
  divisions: Divisions = loadGazetteer(),
): Explanation {
  const decisions: { kind: NodeLabel; decision: Decision<ResolvedFrom> }[] = [];
  const resolution = resolveEntities(records, judgements, divisions, (kind, decision) =>
    decisions.push({ kind, decision }),
  );
  const candidates = candidatesOf(resolution);
  const entity =
    candidates.find((candidate) => candidate.id === id) ??
    candidates.find(({ answersTo }) => answersTo.includes(id)) ??
    toldByTables(id, resolution.readings);
  if (!entity)
    throw new IngestError(
      'unknown-entity',
      `No report speaks of ${id}. Ids read ${nodes.Person.id}; \`zhengtu query "MATCH (n:Person) RETURN n.id, n.name"\` lists those of people.`,
    );
  const owners: Owners = new Map(
    candidates.flatMap((each) => each.claims.map((claim) => [keyOf(each.label, claim), each] as const)),
  );
  const own = decisions
    .filter(({ kind }) => kind === entity.label)
    .map(({ decision }) => decision)
    .filter(({ left, right }) =>
      [left, right].some((side) => ownerOf(side, entity.label, owners) === entity),
    );
  return {
    id: entity.id,
    label: entity.label,
    name: entity.name,
    place: divisions.get(entity.id.split(':')[1] ?? '')?.name ?? null,
    reports: new Set(entity.claims.map(({ reading }) => reading.document)).size,
    seen: waysOfSpeaking(entity.claims),
    mentions: entity.table ? [] : mentionsOf(entity.claims, entity.answersTo),
    joined: entity.table
      ? [{ because: entity.table, words: ruleWords[entity.table], times: 1 }]
      : whyJoined(own),
    apart: nearMisses(entity, own, candidates, owners),
    judgements: inForce(judgements)
      .filter((judgement) => idsIn(judgement).some((each) => entity.answersTo.includes(each)))
      .map(keptJudgement),
  };
}

type Owners = ReadonlyMap<string, Candidate>;

const keyOf = (label: NodeLabel, { reading, item }: AnyClaim): string =>
  `${label}\n${reading.document}\n${'id' in item ? item.id : item.name}`;

const ownerOf = ({ claims: [first] }: ResolvedFrom, label: NodeLabel, owners: Owners) =>
  first && owners.get(keyOf(label, first));

function whyJoined(decisions: readonly Decision<ResolvedFrom>[]): WhyJoined[] {
  const reasons = decisions.flatMap((decision): WhyJoined[] => {
    if (decision.verdict !== 'joined') return [];
    const [left, right] = [firstPassage(decision.left), firstPassage(decision.right)];
    return left && right ? [{ ...reasonOf(decision.because), left, right, times: 1 }] : [];
  });
  const alike = groupBy(reasons, ({ words, left, right }) => [words, left?.as, right?.as].join('\n'));
  return [...alike.values()].flatMap((same): WhyJoined[] => {
    const [first] = same;
    return first ? [{ ...first, times: same.length }] : [];
  });
}

const firstPassage = ({ claims: [first] }: ResolvedFrom) => first && passageOf(first);

function reasonOf<Rule extends keyof typeof ruleWords>(
  because: Rule | Exclude<Decision<ResolvedFrom>['because'], string>,
) {
  if (typeof because === 'string') return { because, words: ruleWords[because] };
  return {
    because: 'judgement' as const,
    words: judgementWords(because),
    judgement: keptJudgement(because),
  };
}

function nearMisses(
  entity: Candidate,
  decisions: readonly Decision<ResolvedFrom>[],
  candidates: readonly Candidate[],
  owners: Owners,
): NearMiss[] {
  const misses = decisions.flatMap((decision): NearMiss[] => {
    if (decision.verdict !== 'apart') return [];
    const isLeft = ownerOf(decision.left, entity.label, owners) === entity;
    const [mine, theirs] = isLeft ? [decision.left, decision.right] : [decision.right, decision.left];
    const other = ownerOf(theirs, entity.label, owners);
    const [own, others] = [firstPassage(mine), firstPassage(theirs)];
    if (!other || other === entity || !own || !others) return [];
    return [{ id: other.id, name: other.name, ...reasonOf(decision.because), own, other: others }];
  });
  const byEntity = new Map(misses.map((miss) => [miss.id, miss]));
  for (const miss of namedAlike(entity, candidates)) if (!byEntity.has(miss.id)) byEntity.set(miss.id, miss);
  return [...byEntity.values()].slice(0, mostNearMisses);
}

/** Those that share the name and were never linked. */
function namedAlike(entity: Candidate, candidates: readonly Candidate[]): NearMiss[] {
  const rule = { Person: 'other-home', Body: 'other-place', Project: 'other-place' } as const;
  const because = rule[entity.label as keyof typeof rule];
  const [own] = entity.claims;
  if (!because || !own) return [];
  const name = foldName(entity.name);
  return candidates
    .filter((other) => other !== entity && other.label === entity.label && foldName(other.name) === name)
    .sort((a, b) => byCodeUnits(a.id, b.id))
    .flatMap(({ id, name: called, claims: [first] }) =>
      first ? [{ id, name: called, ...reasonOf(because), own: passageOf(own), other: passageOf(first) }] : [],
    );
}
