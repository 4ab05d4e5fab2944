/** Judgements kept in the data folder, and the graph made to follow them at once. */
import { IngestError } from '../errors.js';
import { loadGazetteer } from '../gazetteer/index.js';
import { asOnlyWriter } from '../records/data-folder.js';
import { loadJudgements, saveJudgements } from '../records/judgements-file.js';
import { RecordStore } from '../records/record-store.js';
import {
  idsIn,
  type Judgement,
  type Judgements,
  judgementId,
  judgementSchema,
  type KeptJudgement,
  keptJudgement,
} from '../resolve/judgements.js';
import { resolveEntities } from '../resolve/resolve-entities.js';
import { type LoadOptions, withLoader } from './batch.js';

/** What is judged in a data folder, in order of time. @throws IngestError 'bad-record', 'data-folder'. */
export const listJudgements = async (data: string): Promise<KeptJudgement[]> =>
  [...(await loadJudgements(data))]
    .map(keptJudgement)
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));

/** A judgement that was made or undone, with the entities that its ids mean now: of two that became one, one id. */
export interface Judged {
  readonly judgement: KeptJudgement;
  readonly entities: readonly string[];
}

/**
 * Keeps a judgement and makes the store follow it. Judging the contrary later replaces what holds now; undoing that
 * brings it back.
 * @throws IngestError 'bad-judgement' when it can mean nothing; 'unknown-entity' when no report speaks of an id;
 *   'store' when the graph does not follow yet (the judgement is kept, a rebuild applies it); 'data-folder' …
 */
export function judge(judgement: Judgement, options: LoadOptions): Promise<Judged> {
  return asOnlyWriter(options.data, async () => {
    const parsed = judgementSchema.safeParse(judgement);
    if (!parsed.success)
      throw badJudgement(parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)[0]);
    checkKinds(parsed.data);
    const judgements = [...(await loadJudgements(options.data)), parsed.data];
    const entities = await meantBy(parsed.data, judgements, options.data);
    await follow(judgements, options);
    return { judgement: keptJudgement(parsed.data), entities };
  });
}

/** Takes a judgement back, and with it what it did. @throws IngestError 'unknown-judgement', and those of {@link judge}. */
export function undoJudgement(id: string, options: LoadOptions): Promise<Judged> {
  return asOnlyWriter(options.data, async () => {
    const before = await loadJudgements(options.data);
    const undone = before.find((judgement) => judgementId(judgement) === id);
    if (!undone)
      throw new IngestError(
        'unknown-judgement',
        `There is no judgement ${id} here. \`zhengtu judge list\` tells what was judged.`,
      );
    const judgements = before.filter((judgement) => judgement !== undone);
    await follow(judgements, options);
    const entities = await meantBy(undone, judgements, options.data).catch((error: unknown) => {
      if (error instanceof IngestError && error.code === 'unknown-entity') return []; // its reports are gone
      throw error;
    });
    return { judgement: keptJudgement(undone), entities };
  });
}

async function follow(judgements: Judgements, options: LoadOptions): Promise<void> {
  await saveJudgements(options.data, judgements);
  await withLoader(options, new RecordStore(options.data), (loader) => loader.load([]));
}

const badJudgement = (reason: string | undefined): IngestError =>
  new IngestError('bad-judgement', `This cannot be judged: ${reason ?? 'it says nothing'}.`);

/** Kinds that reports tell apart by what they say; places and themes are told by their tables. */
const judgedKinds = ['person', 'body', 'meeting', 'project', 'policy', 'document'];
const kindOf = (id: string): string => id.slice(0, Math.max(0, id.indexOf(':')));

function checkKinds(judgement: Judgement): void {
  const kinds = idsIn(judgement).map(kindOf);
  const [kind] = kinds;
  if (kind === undefined || !judgedKinds.includes(kind))
    throw badJudgement(
      `ids of ${judgedKinds.join(', ')} are expected, as in person:210900:…, not ${idsIn(judgement)[0]}`,
    );
  if (judgement.verdict === 'rename') {
    if (kind === 'document') throw badJudgement('a report keeps the headline that it was published under');
    return;
  }
  if (kinds.some((other) => other !== kind)) throw badJudgement(`a ${kinds.join(' and a ')} are never one`);
  if (judgement.left === judgement.right) throw badJudgement('both ids are one and the same');
}

/** Ids of the graph under these judgements for the ids that one of them names, each once. */
async function meantBy(judgement: Judgement, judgements: Judgements, data: string): Promise<string[]> {
  const records = await new RecordStore(data).all();
  const { readings, ...kinds } = resolveEntities(records, judgements, loadGazetteer());
  const ids = new Map(readings.map(({ document }) => [document, document]));
  for (const entity of Object.values(kinds).flat()) for (const id of entity.answersTo) ids.set(id, entity.id);
  for (const { id } of Object.values(kinds).flat()) ids.set(id, id);
  const meant = idsIn(judgement).map((id) => {
    const found = ids.get(id);
    if (found !== undefined) return found;
    throw new IngestError(
      'unknown-entity',
      `No report speaks of ${id}. \`zhengtu query "MATCH (n:Person) RETURN n.id, n.name"\` lists the ids there are.`,
    );
  });
  return [...new Set(meant)];
}
