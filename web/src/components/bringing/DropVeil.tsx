import { useEffect, useState } from 'react';
import { addPicked } from '../../core/bringing/bringing';
import { pickedInDrop } from '../../core/bringing/picked-files';
import { useWords } from '../../core/language/use-words';
import './drop-veil.css';

/** Hovering is told several times a second; past this pause, in ms, nothing hovers any more. */
const hoverPause = 1500;

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/** Takes files that are dropped anywhere on the page; while they hover, says what letting go will do. */
export const DropVeil = () => {
  const { bring: words } = useWords();
  const [over, setOver] = useState(false);
  useEffect(() => {
    let forget: number | undefined;
    const onOver = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
      // Not every way of calling a drag off is told.
      window.clearTimeout(forget);
      forget = window.setTimeout(() => setOver(false), hoverPause);
    };
    const onLeave = (event: DragEvent): void => {
      // Out of the window: it enters nothing of the page.
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent): void => {
      setOver(false);
      if (!hasFiles(event) || !event.dataTransfer) return;
      event.preventDefault();
      addPicked(pickedInDrop(event.dataTransfer));
    };
    window.addEventListener('dragenter', onOver);
    window.addEventListener('dragover', onOver);
    window.addEventListener('dragleave', onLeave);
    window.addEventListener('drop', onDrop);
    return () => {
      window.clearTimeout(forget);
      window.removeEventListener('dragenter', onOver);
      window.removeEventListener('dragover', onOver);
      window.removeEventListener('dragleave', onLeave);
      window.removeEventListener('drop', onDrop);
    };
  }, []);
  if (!over) return null;
  return (
    <div className="drop-veil" data-testid="drop-veil">
      <p>
        <strong>{words.drop}</strong>
        {words.dropHint}
      </p>
    </div>
  );
};
