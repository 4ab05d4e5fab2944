/** Judgements made and undone; what is on view follows. */
import type { JudgementRequest } from '@zhengtu/server/api';
import { goTo, useAddress } from '../address/use-address';
import { loadExplanation, sendJudgement, takeJudgementBack } from '../api/curation-endpoints';
import { asExplorerError } from '../api/explorer-error';
import { refresh } from '../freshness/refresh';
import { closeToast, showToast } from '../toasts/toast';
import { isJudgedId } from './judged-kinds';

/** Which entity an id means now; null: none. */
export const findMeant = (id: string): Promise<string | null> =>
  loadExplanation(id).then(
    (explanation) => explanation.id,
    () => null, // no report speaks of it any more
  );

const idsIn = (request: JudgementRequest): string[] =>
  request.verdict === 'rename' ? [request.entity] : [request.left, request.right];

/** The panel and what else the address names go where the entity went; then all that is on view follows. */
const follow = async (ids: readonly string[], meant: string | null): Promise<void> => {
  const moved = new Map(
    meant === null ? [] : ids.filter((id) => id !== meant).map((id) => [id, meant] as const),
  );
  const { selected, pathFrom, pathTo } = useAddress.getState();
  const now = (id: string | null): string | null => (id === null ? null : (moved.get(id) ?? id));
  goTo({ selected: now(selected), pathFrom: now(pathFrom), pathTo: now(pathTo) }, { replace: true });
  await refresh(moved);
};

/**
 * Keeps judgements that belong together, and goes on with the entity that `onward` (an id or a mention of one) means
 * afterwards.
 *
 * @returns the ids of the judgements, by which they are undone.
 * @throws ExplorerError when one is refused; those before it are kept, and told of in the list of judgements.
 */
export const judge = async (requests: readonly JudgementRequest[], onward: string): Promise<string[]> => {
  const judgements: string[] = [];
  const before = useAddress.getState().selected;
  try {
    for (const request of requests) judgements.push((await sendJudgement(request)).judgement.id);
  } finally {
    if (judgements.length > 0) {
      const gone = requests.some(({ verdict }) => verdict === 'not-same')
        ? [before].filter((id) => id !== null)
        : requests.flatMap(idsIn);
      await follow(gone, await findMeant(onward));
    }
  }
  return judgements;
};

/** Takes judgements back. What is selected goes where its mentions are then; a failure is told in the toast. */
export const undoJudgements = async (judgements: readonly string[]): Promise<void> => {
  closeToast();
  try {
    for (const judgement of judgements) await takeJudgementBack(judgement);
    const { selected } = useAddress.getState();
    const judged = selected !== null && isJudgedId(selected) ? selected : null;
    await follow(judged === null ? [] : [judged], judged === null ? null : await findMeant(judged));
    showToast({ is: 'undone' });
  } catch (error) {
    await refresh();
    showToast({ is: 'failed', error: asExplorerError(error) });
  }
};
