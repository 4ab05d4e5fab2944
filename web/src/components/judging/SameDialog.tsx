import type { Explanation } from '@zhengtu/server/api';
import { useMemo, useState } from 'react';
import { loadExplanation } from '../../core/api/curation-endpoints';
import { useResource } from '../../core/api/use-resource';
import { kindInWords } from '../../core/entities/entity-words';
import { closeJudging } from '../../core/judgements/judging';
import { useLanguage, useWords } from '../../core/language/use-words';
import { Dialog } from '../dialog/Dialog';
import { Badge } from '../entity/Badge';
import { ErrorNotice } from '../notices/ErrorNotice';
import { Loading } from '../notices/Loading';
import { EntityFinder } from '../search/EntityFinder';
import { JudgeForm } from './JudgeForm';
import { PassageQuote, SpokenAs } from './PassageQuote';

/** Ways of speaking that are shown of a side. */
const mostShown = 3;

const useExplanation = (id: string | null) =>
  useResource(id && `explanation ${id}`, () => loadExplanation(id ?? ''));

/** What one side rests on: how reports speak of it, in their words. */
const Side = ({ explanation }: { explanation: Explanation }) => {
  const { judge } = useWords();
  const language = useLanguage();
  const { label, name, place, reports, seen } = explanation;
  return (
    <section className="side" aria-label={name}>
      <h3>
        <Badge label={label} />
        {name}
      </h3>
      <p className="fact-note">
        {[kindInWords({ label }, language), place, judge.reports(reports)].filter(Boolean).join(' · ')}
      </p>
      {seen.slice(0, mostShown).map(({ as, example }) => (
        <div key={as}>
          {as !== name && <SpokenAs as={as} />}
          <PassageQuote passage={example} />
        </div>
      ))}
    </section>
  );
};

const OtherSide = ({ id, onChange }: { id: string; onChange: () => void }) => {
  const { judge } = useWords();
  const other = useExplanation(id);
  return (
    <div className="other-side">
      {other.state === 'loading' && <Loading />}
      {other.state === 'failed' && <ErrorNotice error={other.error} retry={other.retry} />}
      {other.state === 'ready' && <Side explanation={other.value} />}
      <button type="button" className="button" onClick={onChange}>
        {judge.findAgain}
      </button>
    </div>
  );
};

const SameForm = ({ explanation, preset }: { explanation: Explanation; preset: string | null }) => {
  const { judge } = useWords();
  const [chosen, setChosen] = useState(preset);
  const other = useExplanation(chosen);
  const { id, label, name } = explanation;
  const kinds = useMemo(() => [label], [label]);
  const ready =
    other.state === 'ready' && other.value.id !== id
      ? {
          verdict: 'same' as const,
          requests: (why: string) => [
            { verdict: 'same' as const, left: id, right: other.value.id, why, by: '' },
          ],
          names: [name, other.value.name],
          onward: id,
        }
      : null;
  return (
    <JudgeForm confirm={judge.confirmSame} effect={judge.sameEffect} ready={ready}>
      {chosen === null && (
        <EntityFinder
          ref={(input) => input?.focus()}
          label={judge.find}
          kinds={kinds}
          except={id}
          onPick={setChosen}
        />
      )}
      <h3 className="visually-hidden">{judge.compare}</h3>
      <div className="sides">
        <Side explanation={explanation} />
        {chosen !== null && <OtherSide key={chosen} id={chosen} onChange={() => setChosen(null)} />}
      </div>
    </JudgeForm>
  );
};

/** Finds another of the kind, shows what both rest on, and joins them. */
export const SameDialog = ({ entity, other }: { entity: string; other: string | null }) => {
  const { judge } = useWords();
  const explanation = useExplanation(entity);
  const name = explanation.state === 'ready' ? explanation.value.name : '…';
  return (
    <Dialog title={judge.sameTitle(name)} className="judging" onClose={closeJudging}>
      {explanation.state === 'loading' && <Loading />}
      {explanation.state === 'failed' && <ErrorNotice error={explanation.error} retry={explanation.retry} />}
      {explanation.state === 'ready' && <SameForm explanation={explanation.value} preset={other} />}
    </Dialog>
  );
};
