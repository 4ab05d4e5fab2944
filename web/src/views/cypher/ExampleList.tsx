import { cypherExamples } from '../../core/cypher/examples';
import { useLanguage, useWords } from '../../core/language/use-words';

/** Worked examples; picking one puts it in the editor and runs it. */
export const ExampleList = ({ onPick }: { onPick: (query: string) => void }) => {
  const { cypher: words } = useWords();
  const language = useLanguage();
  return (
    <nav className="cypher-examples" aria-label={words.examples}>
      <h2>{words.examples}</h2>
      <ul>
        {cypherExamples.map((example) => (
          <li key={example.id}>
            <button type="button" onClick={() => onPick(example.query)}>
              {example[language]}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
};
