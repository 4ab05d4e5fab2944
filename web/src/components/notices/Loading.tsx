import { useWords } from '../../core/language/use-words';
import './notices.css';

/** Shown after a moment only (CSS), so that quick answers do not flicker. */
export const Loading = ({ text }: { text?: string }) => {
  const { common } = useWords();
  return <output className="loading">{text ?? common.loading}</output>;
};
