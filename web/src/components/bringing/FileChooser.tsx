import { useRef } from 'react';
import { addPicked } from '../../core/bringing/bringing';
import { pickedInDialog } from '../../core/bringing/picked-files';
import { useWords } from '../../core/language/use-words';

interface ChooserProps {
  readonly label: string;
  readonly folder?: boolean;
}

const Chooser = ({ label, folder = false }: ChooserProps) => {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className="button" onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={(element) => {
          input.current = element;
          if (element) element.webkitdirectory = folder;
        }}
        type="file"
        multiple
        hidden
        aria-label={label}
        onChange={({ currentTarget }) => {
          if (currentTarget.files) addPicked(pickedInDialog(currentTarget.files));
          // The same files may be chosen again.
          currentTarget.value = '';
        }}
      />
    </>
  );
};

/** Chooses files, or a folder with all that is in it, by the system's dialog. */
export const FileChooser = () => {
  const { bring: words } = useWords();
  return (
    <div className="bring-choosers">
      <Chooser label={words.chooseFiles} />
      <Chooser label={words.chooseFolder} folder />
    </div>
  );
};
