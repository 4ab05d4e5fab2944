import type { GraphNode, HopRelationship, Path } from '@zhengtu/server/api';
import { EntityLink } from '../../components/entity/EntityLink';
import { Quotes } from '../../components/evidence/Quotes';
import { dateInWords } from '../../core/dates/partial-date';
import { relationshipInWords } from '../../core/entities/entity-words';
import { putOnCanvas } from '../../core/graph/put-on-canvas';
import { useLanguage, useWords } from '../../core/language/use-words';
import { contentOf } from '../../core/paths/path-content';
import { themeTerms } from '../../core/themes/theme-lists';

/** What joins an entity to the next one, read in the direction of the path, with its words. */
const Hop = ({ relationship, here }: { relationship: HopRelationship; here: string }) => {
  const { paths: words } = useWords();
  const language = useLanguage();
  const { type, from, to, evidence, properties } = relationship;
  const title = properties.title ?? properties.asTitle;
  const theme = type === 'DISCUSSED' ? to : '';
  return (
    <div className="path-hop">
      <p className="path-hop-type">
        {relationshipInWords(type, from === here ? 'out' : 'in', language)}
        {typeof title === 'string' && <span className="path-title">{title}</span>}
      </p>
      {evidence.length > 0 ? (
        <Quotes evidence={evidence} about={here} terms={themeTerms(theme)} />
      ) : (
        <p className="path-told">{words.noQuote}</p>
      )}
    </div>
  );
};

const Stop = ({ node }: { node: GraphNode }) => {
  const language = useLanguage();
  return (
    <p className="path-stop">
      <EntityLink entity={node} />
      {node.date && <span className="path-date">{dateInWords(node.date, language)}</span>}
    </p>
  );
};

/** One path, hop by hop. */
export const PathCard = ({ path, number }: { path: Path; number: number }) => {
  const { paths: words } = useWords();
  const { nodes, hops } = path;
  return (
    <article className="path-card" data-testid="path">
      <header>
        <h2>{words.path(number, hops.length)}</h2>
        <button type="button" className="button" onClick={() => putOnCanvas(contentOf([path]))}>
          {words.onCanvas}
        </button>
      </header>
      <ol>
        {nodes.map((node, at) => (
          <li key={node.id}>
            <Stop node={node} />
            {(hops[at] ?? []).map((relationship) => (
              <Hop key={relationship.id} relationship={relationship} here={node.id} />
            ))}
          </li>
        ))}
      </ol>
    </article>
  );
};
