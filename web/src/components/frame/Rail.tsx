import { views } from '../../core/address/address';
import { useAddress } from '../../core/address/use-address';
import { useWords } from '../../core/language/use-words';
import { Link } from '../entity/Link';
import { Settings } from './Settings';

/** Chooses the view. A column on the left; on a phone a bar at the bottom. */
export const Rail = () => {
  const words = useWords();
  const current = useAddress((address) => address.view);
  return (
    <nav className="rail" aria-label={words.rail}>
      <Link to={{ view: 'graph', focus: null, selected: null }} className="rail-mark" label={words.name}>
        政
      </Link>
      <ul>
        {views.map((view) => (
          <li key={view}>
            <Link
              to={view === 'reports' ? { view, document: null, span: null } : { view }}
              className="rail-view"
              current={view === current}
            >
              <span className="rail-glyph" aria-hidden="true">
                {words.views[view].glyph}
              </span>
              <span className="rail-name">{words.views[view].name}</span>
            </Link>
          </li>
        ))}
      </ul>
      <Settings />
    </nav>
  );
};
