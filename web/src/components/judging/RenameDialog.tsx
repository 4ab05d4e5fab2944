import { useId, useState } from 'react';
import { loadEntity } from '../../core/api/endpoints';
import { useResource } from '../../core/api/use-resource';
import { closeJudging } from '../../core/judgements/judging';
import { useWords } from '../../core/language/use-words';
import { Dialog } from '../dialog/Dialog';
import { ErrorNotice } from '../notices/ErrorNotice';
import { Loading } from '../notices/Loading';
import { JudgeForm } from './JudgeForm';

const RenameForm = ({ id, name }: { id: string; name: string }) => {
  const { judge } = useWords();
  const inputId = useId();
  const [text, setText] = useState(name);
  const wanted = text.trim();
  const ready =
    wanted === '' || wanted === name
      ? null
      : {
          verdict: 'rename' as const,
          requests: (why: string) => [{ verdict: 'rename' as const, entity: id, name: wanted, why, by: '' }],
          names: [name, wanted],
          onward: id,
        };
  return (
    <JudgeForm confirm={judge.confirmRename} effect={judge.renameEffect} ready={ready}>
      <label htmlFor={inputId}>{judge.newName}</label>
      <input
        ref={(input) => input?.focus()}
        id={inputId}
        className="field"
        type="text"
        maxLength={100}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onFocus={(event) => event.target.select()}
        onChange={(event) => setText(event.target.value)}
      />
    </JudgeForm>
  );
};

export const RenameDialog = ({ entity: id }: { entity: string }) => {
  const { judge } = useWords();
  const entity = useResource(`entity ${id}`, () => loadEntity(id));
  const name = entity.state === 'ready' ? entity.value.name : '…';
  return (
    <Dialog title={judge.renameTitle(name)} className="judging narrow" onClose={closeJudging}>
      {entity.state === 'loading' && <Loading />}
      {entity.state === 'failed' && <ErrorNotice error={entity.error} retry={entity.retry} />}
      {entity.state === 'ready' && <RenameForm id={id} name={name} />}
    </Dialog>
  );
};
