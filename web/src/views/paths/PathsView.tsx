import type { Paths } from '@zhengtu/server/api';
import { EntityLink } from '../../components/entity/EntityLink';
import { Link } from '../../components/entity/Link';
import { EmptyNotice } from '../../components/notices/EmptyNotice';
import { ErrorNotice } from '../../components/notices/ErrorNotice';
import { Loading } from '../../components/notices/Loading';
import { useAddress } from '../../core/address/use-address';
import { loadMatrix, loadPaths } from '../../core/api/period-endpoints';
import { useResource } from '../../core/api/use-resource';
import { useSteadyResource } from '../../core/api/use-steady-resource';
import { putOnCanvas } from '../../core/graph/put-on-canvas';
import { useWords } from '../../core/language/use-words';
import { contentOf } from '../../core/paths/path-content';
import { openPeriod } from '../../core/time/period';
import { periodKey, usePeriod } from '../../core/time/use-period';
import { PathCard } from './PathCard';
import { PathTools } from './PathTools';
import './paths.css';

/** Before two are picked: cities side by side in the matrix, to start with. */
const Examples = () => {
  const { paths: words } = useWords();
  const matrix = useResource('matrix city /', () => loadMatrix('city', openPeriod));
  if (matrix.state !== 'ready') return null;
  const cities = matrix.value.rows.slice(0, 4).map(({ place }) => place);
  const pairs = cities.slice(1).flatMap((other, at) => {
    const one = cities[at];
    return one ? [[one, other] as const] : [];
  });
  if (pairs.length === 0) return null;
  return (
    <section className="path-examples">
      <h2>{words.examples}</h2>
      <ul>
        {pairs.map(([one, other]) => (
          <li key={other.id}>
            <Link to={{ pathFrom: one.id, pathTo: other.id }} className="button">
              {words.between(one.name, other.name)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
};

const Found = ({ answer }: { answer: Paths }) => {
  const { paths: words } = useWords();
  const { paths, complete, passedOver } = answer;
  return (
    <section className="paths-found" aria-label={words.results}>
      {paths.length > 0 ? (
        <header className="paths-count">
          <p data-testid="paths-count">{words.found(paths.length)}</p>
          <button type="button" className="button primary" onClick={() => putOnCanvas(contentOf(paths))}>
            {words.allOnCanvas}
          </button>
        </header>
      ) : (
        <EmptyNotice title={words.none}>
          <p>{words.noneWay}</p>
        </EmptyNotice>
      )}
      {!complete && <p className="tag caution paths-note">{words.incomplete}</p>}
      {passedOver.length > 0 && (
        <p className="paths-note">
          {words.passedOver}
          {passedOver.map((node) => (
            <EntityLink key={node.id} entity={node} chip />
          ))}
        </p>
      )}
      {paths.map((path, at) => (
        <PathCard key={path.nodes.map(({ id }) => id).join(' ')} path={path} number={at + 1} />
      ))}
    </section>
  );
};

const Answer = ({ from, to }: { from: string; to: string }) => {
  const { paths: words } = useWords();
  const without = useAddress((address) => address.without);
  const boilerplate = useAddress((address) => address.boilerplate);
  const period = usePeriod();
  const answer = useSteadyResource(
    `paths ${from} ${to}`,
    `${without.join()} ${boilerplate} ${periodKey(period)}`,
    () => loadPaths(from, to, { without, boilerplate }, period),
  );
  if (answer.state === 'loading') return <Loading text={words.searching} />;
  if (answer.state === 'failed') return <ErrorNotice error={answer.error} retry={answer.retry} />;
  return <Found answer={answer.value} />;
};

/** What joins two entities: the shortest paths between them, each hop with its words. */
const PathsView = () => {
  const { paths: words } = useWords();
  const from = useAddress((address) => address.pathFrom);
  const to = useAddress((address) => address.pathTo);
  return (
    <div className="paths-view">
      <PathTools />
      {from === null || to === null ? (
        <Examples />
      ) : from === to ? (
        <EmptyNotice title={words.same} />
      ) : (
        <Answer key={`${from} ${to}`} from={from} to={to} />
      )}
    </div>
  );
};

export default PathsView;
