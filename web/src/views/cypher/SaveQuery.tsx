import { useState } from 'react';
import { type KeptQuery, saveQuery } from '../../core/cypher/query-shelf';
import { useWords } from '../../core/language/use-words';

/** Saves the query under a name in this browser; a name that is taken holds the newer one. */
export const SaveQuery = ({ kept }: { kept: KeptQuery }) => {
  const { cypher: words } = useWords();
  const [name, setName] = useState<string | null>(null);
  const [saved, setSaved] = useState<string | null>(null);
  if (name === null)
    return (
      <>
        <button
          type="button"
          className="button"
          disabled={!kept.query.trim()}
          onClick={() => {
            setName('');
            setSaved(null);
          }}
        >
          {words.save}
        </button>
        {saved !== null && <output className="query-saved">{words.savedAs(saved)}</output>}
      </>
    );
  const given = name.trim();
  return (
    <form
      className="save-query"
      onSubmit={(event) => {
        event.preventDefault();
        if (!given) return;
        saveQuery({ ...kept, name: given });
        setSaved(given);
        setName(null);
      }}
    >
      <input
        type="text"
        aria-label={words.saveName}
        placeholder={words.saveName}
        value={name}
        maxLength={60}
        ref={(input) => input?.focus()}
        onChange={(event) => setName(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          setName(null);
        }}
      />
      <button type="submit" className="button" disabled={!given}>
        {words.save}
      </button>
    </form>
  );
};
