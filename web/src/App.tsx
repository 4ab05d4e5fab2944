import { type ComponentType, lazy, Suspense, useEffect } from 'react';
import { DropVeil } from './components/bringing/DropVeil';
import { Banner } from './components/frame/Banner';
import { Rail } from './components/frame/Rail';
import { TopBar } from './components/frame/TopBar';
import { Loading } from './components/notices/Loading';
import { ViewBoundary } from './components/notices/ViewBoundary';
import { Panel } from './components/panel/Panel';
import { TakeAwayStatus } from './components/take-away/TakeAwayStatus';
import { TimeStrip } from './components/timeline/TimeStrip';
import { Toast } from './components/toasts/Toast';
import type { View } from './core/address/address';
import { goTo, useAddress } from './core/address/use-address';
import { useBringing } from './core/bringing/bringing';
import { isModalOpen } from './core/commands/keys';
import { useHelp } from './core/commands/use-help';
import { useShortcuts } from './core/commands/use-shortcuts';
import { canvasCommands } from './core/graph/canvas-commands';
import { useJudging } from './core/judgements/judging';
import { useLanguage, useWords } from './core/language/use-words';
import { GraphView } from './views/graph/GraphView';
import './components/frame/frame.css';

/** Views by their name in the address; all but the first are fetched when first opened. */
const viewComponents: Record<View, ComponentType> = {
  graph: GraphView,
  table: lazy(() => import('./views/table/TableView')),
  themes: lazy(() => import('./views/themes/ThemesView')),
  matrix: lazy(() => import('./views/matrix/MatrixView')),
  timeline: lazy(() => import('./views/timeline/TimelineView')),
  paths: lazy(() => import('./views/paths/PathsView')),
  reports: lazy(() => import('./views/reports/ReportsView')),
  cypher: lazy(() => import('./views/cypher/CypherView')),
};

const JudgingDialog = lazy(() => import('./components/judging/JudgingDialog'));
const BringPanel = lazy(() => import('./components/bringing/BringPanel'));
const HelpDialog = lazy(() => import('./components/help/HelpDialog'));

/** Esc puts the panel away, unless something nearer (a list of suggestions) took it. */
const useEscape = (): void => {
  useEffect(() => {
    const close = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented || isModalOpen()) return;
      goTo({ selected: null });
      canvasCommands.chooseNone();
    };
    window.addEventListener('keydown', close);
    return () => window.removeEventListener('keydown', close);
  }, []);
};

export const App = () => {
  const view = useAddress((address) => address.view);
  const selected = useAddress((address) => address.selected);
  const words = useWords();
  const language = useLanguage();
  useEscape();
  useShortcuts();
  const judging = useJudging((state) => state.judging);
  const bringing = useBringing((state) => state.open);
  const help = useHelp((state) => state.help);
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.title = `${words.views[view].name} · ${words.name}${language === 'zh' ? ' Zhengtu' : ''}`;
  }, [language, words, view]);

  const ViewComponent = viewComponents[view];
  const withPanel = selected !== null || view === 'graph';
  return (
    <div className={`app ${withPanel ? 'with-panel' : ''}`} data-view={view}>
      <a className="skip-link" href="#main">
        {words.skip}
      </a>
      <Rail />
      <TopBar />
      <Banner />
      <main id="main" tabIndex={-1}>
        <ViewBoundary key={view}>
          <Suspense fallback={<Loading />}>
            <ViewComponent />
          </Suspense>
        </ViewBoundary>
      </main>
      {view !== 'timeline' && <TimeStrip />}
      {withPanel && <Panel />}
      <TakeAwayStatus />
      <DropVeil />
      {bringing && (
        <Suspense fallback={null}>
          <BringPanel />
        </Suspense>
      )}
      {judging && (
        <Suspense fallback={null}>
          <JudgingDialog key={JSON.stringify(judging)} judging={judging} />
        </Suspense>
      )}
      <Toast />
      {help && (
        <Suspense fallback={null}>
          <HelpDialog key={help} help={help} />
        </Suspense>
      )}
    </div>
  );
};
