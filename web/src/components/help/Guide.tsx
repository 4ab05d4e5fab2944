import type { Address } from '../../core/address/address';
import { goTo } from '../../core/address/use-address';
import { loadThemes } from '../../core/api/endpoints';
import { loadMatrix } from '../../core/api/period-endpoints';
import { useResource } from '../../core/api/use-resource';
import { closeHelp } from '../../core/commands/use-help';
import { blankFocus } from '../../core/graph/canvas-store';
import { useLanguage, useWords } from '../../core/language/use-words';
import { mostShared } from '../../core/themes/theme-lists';
import { openPeriod } from '../../core/time/period';
import { Loading } from '../notices/Loading';

interface Step {
  readonly question: string;
  readonly steps: string;
  readonly to: Partial<Address>;
}

/** Three questions on what was really read, each with how to answer it and the way there. */
export const Guide = () => {
  const { commands } = useWords();
  const { guide } = commands;
  const language = useLanguage();
  const themes = useResource('themes', loadThemes);
  const matrix = useResource('matrix city /', () => loadMatrix('city', openPeriod));
  if (themes.state === 'loading' || matrix.state === 'loading') return <Loading />;
  const [theme] = themes.state === 'ready' ? mostShared(themes.value.themes, 1) : [];
  const cities = matrix.state === 'ready' ? matrix.value.rows.map(({ place }) => place) : [];
  const [first, second] = cities;
  const steps: Step[] = [
    ...(theme ? [{ ...guide.theme(theme[language]), to: { view: 'themes', theme: theme.id } } as const] : []),
    ...(first && second
      ? [{ ...guide.shared, to: { view: 'matrix', compared: [first.id, second.id] } } as const]
      : []),
    ...(first
      ? [
          {
            ...guide.around(first.name),
            to: { view: 'graph', focus: blankFocus, selected: first.id },
          } as const,
        ]
      : []),
  ];
  return (
    <>
      <p>{guide.intro}</p>
      <ol className="guide-steps">
        {steps.map(({ question, steps: how, to }) => (
          <li key={question}>
            <h3>{question}</h3>
            <p>{how}</p>
            <button
              type="button"
              className="button"
              onClick={() => {
                closeHelp();
                goTo(to);
              }}
            >
              {guide.go} →
            </button>
          </li>
        ))}
      </ol>
    </>
  );
};
