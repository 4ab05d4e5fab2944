import { parseEvidenceRef, relationshipTypes } from '@zhengtu/graph-schema';
import { EntityLink } from '../../components/entity/EntityLink';
import { Link } from '../../components/entity/Link';
import { entityOf, isResultNode, isResultRelationship } from '../../core/cypher/result-values';
import { relationshipInWords } from '../../core/entities/entity-words';
import { useLanguage, useWords } from '../../core/language/use-words';

/** Lists longer than this are cut, and say by how much. */
const mostItems = 30;
const longestText = 160;

const List = ({ items }: { items: readonly unknown[] }) => {
  const { common } = useWords();
  const numbered = items.slice(0, mostItems).map((item, at) => ({ key: at, item }));
  return (
    <span className="value-list">
      {numbered.map(({ key, item }) => (
        <ResultValue key={key} value={item} />
      ))}
      {items.length > mostItems && (
        <span className="value-none">{common.more(items.length - mostItems)}</span>
      )}
    </span>
  );
};

/** A reference to words of a report opens the report there; other text is shown, long text cut. */
const Text = ({ text }: { text: string }) => {
  const { cypher: words, panel } = useWords();
  const evidence = parseEvidenceRef(text);
  if (evidence)
    return (
      <Link
        className="open-report"
        title={`${panel.openReport} · ${text}`}
        to={{ view: 'reports', document: evidence.document, span: [evidence.start, evidence.end] }}
      >
        {words.position(evidence.start + 1)} ↗
      </Link>
    );
  return text.length > longestText ? (
    <span title={text.slice(0, 2000)}>{text.slice(0, longestText)}…</span>
  ) : (
    text
  );
};

/** A value of a result: nodes as chips that select, references as links, the rest as plain text. */
export const ResultValue = ({ value }: { value: unknown }) => {
  const language = useLanguage();
  if (value === null || value === undefined) return <span className="value-none">null</span>;
  if (typeof value === 'string') return <Text text={value} />;
  if (typeof value === 'number') return <span className="value-number">{value}</span>;
  if (typeof value === 'boolean') return <span className="value-boolean">{String(value)}</span>;
  if (isResultNode(value)) return <EntityLink entity={entityOf(value)} chip />;
  if (isResultRelationship(value)) {
    const type = relationshipTypes.find((known) => known === value.type);
    return <span className="tag">{type ? relationshipInWords(type, 'out', language) : value.type}</span>;
  }
  if (Array.isArray(value)) return <List items={value} />;
  return (
    <span className="value-list">
      {Object.entries(value).map(([key, inner]) => (
        <span key={key}>
          <span className="value-none">{key}: </span>
          <ResultValue value={inner} />
        </span>
      ))}
    </span>
  );
};
