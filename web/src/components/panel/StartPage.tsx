import type { Stats, ThemeSummary } from '@zhengtu/server/api';
import { loadStats, loadThemes } from '../../core/api/endpoints';
import { useResource } from '../../core/api/use-resource';
import { openHelp } from '../../core/commands/use-help';
import { findExample } from '../../core/cypher/examples';
import { blankFocus } from '../../core/graph/canvas-store';
import { useLanguage, useWords } from '../../core/language/use-words';
import { mostShared } from '../../core/themes/theme-lists';
import { BringInstead } from '../bringing/BringInstead';
import { Link } from '../entity/Link';
import { ErrorNotice } from '../notices/ErrorNotice';
import './start-page.css';

const counted = [
  'documents',
  'meetings',
  'people',
  'bodies',
  'cities',
  'themes',
  'projects',
  'policies',
] as const;

const visited = findExample('visited');

const Questions = ({ themes }: { themes: readonly ThemeSummary[] }) => {
  const { start, explore } = useWords();
  const language = useLanguage();
  const asked = mostShared(themes, 2);
  return (
    <ul className="questions">
      {asked.map((theme) => (
        <li key={theme.id}>
          <Link to={{ view: 'themes', theme: theme.id }}>{start.questionTheme(theme[language])}</Link>
        </li>
      ))}
      <li>
        <Link to={{ view: 'themes', theme: null }}>{start.questionShared}</Link>
      </li>
      <li>
        <Link to={{ view: 'cypher', query: findExample('chaired').query }}>{start.questionWho}</Link>
      </li>
      <li>
        <Link to={{ view: 'cypher', query: visited.query }}>{visited[language]}</Link>
      </li>
      <li>
        <Link to={{ view: 'graph', focus: blankFocus, selected: null }}>{explore.blank}</Link>
      </li>
    </ul>
  );
};

const Counts = ({ stats }: { stats: Stats }) => {
  const { start } = useWords();
  return (
    <section className="counts" aria-label={start.counts}>
      <h3>{start.counts}</h3>
      <dl>
        {counted.map((key) => (
          <div key={key}>
            <dd>{stats[key]}</dd>
            <dt>{start[key]}</dt>
          </div>
        ))}
      </dl>
    </section>
  );
};

/** Where nothing is selected: questions to click, and what has been read. */
export const StartPage = () => {
  const { start, commands } = useWords();
  const stats = useResource('stats', loadStats);
  const themes = useResource('themes', loadThemes);
  if (stats.state === 'failed') return <ErrorNotice error={stats.error} retry={stats.retry} />;
  const empty = stats.state === 'ready' && stats.value.documents === 0;
  return (
    <div className="start-page">
      <h2>{start.title}</h2>
      <p>{empty ? start.empty : start.intro}</p>
      {empty && <BringInstead />}
      {!empty && (
        <p className="start-help">
          <button type="button" onClick={() => openHelp('guide')}>
            {commands.names.guide.name}
          </button>
          <button type="button" onClick={() => openHelp('shortcuts')}>
            {commands.names.shortcuts.name} <kbd>?</kbd>
          </button>
        </p>
      )}
      {!empty && themes.state === 'ready' && <Questions themes={themes.value.themes} />}
      {stats.state === 'ready' && <Counts stats={stats.value} />}
    </div>
  );
};
