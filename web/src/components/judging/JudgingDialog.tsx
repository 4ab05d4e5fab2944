import type { Judging } from '../../core/judgements/judging';
import { ApartDialog } from './ApartDialog';
import { JudgementsDialog } from './JudgementsDialog';
import { RenameDialog } from './RenameDialog';
import { SameDialog } from './SameDialog';
import './judging.css';

/** The question about who is who that is open. */
const JudgingDialog = ({ judging }: { judging: Judging }) => {
  switch (judging.is) {
    case 'same':
      return <SameDialog entity={judging.entity} other={judging.other ?? null} />;
    case 'apart':
      return <ApartDialog entity={judging.entity} />;
    case 'rename':
      return <RenameDialog entity={judging.entity} />;
    case 'list':
      return <JudgementsDialog />;
  }
};

export default JudgingDialog;
