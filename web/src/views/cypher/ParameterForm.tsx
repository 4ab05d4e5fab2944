import type { ParameterTexts } from '../../core/cypher/parameters';
import { useWords } from '../../core/language/use-words';
import { usePeriod } from '../../core/time/use-period';

export interface ParameterFormProps {
  /** The parameters that the query asks for. */
  readonly names: readonly string[];
  readonly texts: ParameterTexts;
  readonly onChange: (texts: ParameterTexts) => void;
  readonly onRun: () => void;
}

/** A field for every parameter that the query asks for. */
export const ParameterForm = ({ names, texts, onChange, onRun }: ParameterFormProps) => {
  const { cypher: words } = useWords();
  const { from, to } = usePeriod();
  const periodEnd = (name: string): string | null => (name === 'from' ? from : name === 'to' ? to : null);
  if (names.length === 0) return null;
  return (
    <fieldset className="cypher-parameters">
      <legend>{words.parameters}</legend>
      {names.map((name) => (
        <label key={name}>
          <code>${name}</code>
          <input
            type="text"
            value={texts[name] ?? ''}
            placeholder={periodEnd(name) ?? words.parameterHint}
            spellCheck={false}
            autoComplete="off"
            onChange={(event) => onChange({ ...texts, [name]: event.target.value })}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
              event.preventDefault();
              onRun();
            }}
          />
        </label>
      ))}
    </fieldset>
  );
};
