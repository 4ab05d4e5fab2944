import type { ThemeSummary } from '@zhengtu/server/api';
import { Link } from '../../components/entity/Link';
import { EmptyNotice } from '../../components/notices/EmptyNotice';
import { useLanguage, useWords } from '../../core/language/use-words';
import { mostShared, themeInWords } from '../../core/themes/theme-lists';

const mostShown = 16;

/** Before a theme is picked: those that most cities discuss, as bars. */
export const SharedThemes = ({ themes }: { themes: readonly ThemeSummary[] }) => {
  const { themes: words, reports } = useWords();
  const language = useLanguage();
  const shared = mostShared(themes, mostShown);
  const most = shared[0]?.cities ?? 1;
  if (shared.length === 0)
    return (
      <EmptyNotice title={reports.empty}>
        <p>{reports.emptyWay}</p>
      </EmptyNotice>
    );
  return (
    <section className="shared-themes">
      <h1>{words.shared}</h1>
      <p>{words.sharedAbout}</p>
      <ol>
        {shared.map((theme) => (
          <li key={theme.id}>
            <Link to={{ theme: theme.id }} className="shared-theme">
              <span className="shared-name">{themeInWords(theme, language)}</span>
              <span className="shared-bar" aria-hidden="true">
                <span style={{ width: `${(100 * theme.cities) / most}%` }} />
              </span>
              <span className="shared-count">{words.cities(theme.cities)}</span>
            </Link>
          </li>
        ))}
      </ol>
    </section>
  );
};
