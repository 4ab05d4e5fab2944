import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useWords } from '../../core/language/use-words';
import { openView, removeView, saveView, useSavedViews } from '../../core/saved-views/saved-views';
import { Icon } from '../icons/Icon';
import './views-menu.css';

/** Saves what is seen under a name, and opens or deletes what was saved. */
export const ViewsMenu = () => {
  const { takeAway: words } = useWords();
  const views = useSavedViews();
  const [open, setOpen] = useState(false);
  const [name, setName] = useState('');
  const holder = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return;
    const leave = (event: PointerEvent): void => {
      if (event.target instanceof Node && !holder.current?.contains(event.target)) setOpen(false);
    };
    const closeOnEscape = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      setOpen(false);
    };
    window.addEventListener('pointerdown', leave, true);
    window.addEventListener('keydown', closeOnEscape, true);
    return () => {
      window.removeEventListener('pointerdown', leave, true);
      window.removeEventListener('keydown', closeOnEscape, true);
    };
  }, [open]);
  const save = (event: FormEvent): void => {
    event.preventDefault();
    const trimmed = name.trim();
    if (trimmed === '') return;
    saveView(trimmed).catch(() => undefined);
    setName('');
  };
  return (
    <div ref={holder} className="menu-holder">
      <button
        type="button"
        className="tool"
        aria-expanded={open}
        aria-label={words.views}
        title={words.views}
        onClick={() => setOpen(!open)}
      >
        <Icon name="views" />
      </button>
      {open && (
        <section className="drop-down menu views-menu" aria-label={words.views}>
          <form onSubmit={save}>
            <input
              aria-label={words.nameView}
              placeholder={words.nameView}
              maxLength={60}
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
            <button type="submit" className="button">
              {words.saveView}
            </button>
          </form>
          {views.length === 0 && <p className="drop-down-heading">{words.noViews}</p>}
          <ul>
            {views.map((view) => (
              <li key={view.name}>
                <button
                  type="button"
                  className="view-name"
                  aria-label={words.openView(view.name)}
                  onClick={() => {
                    setOpen(false);
                    openView(view).catch(() => undefined);
                  }}
                >
                  {view.name}
                </button>
                <button
                  type="button"
                  className="view-remove"
                  aria-label={words.removeView(view.name)}
                  title={words.removeView(view.name)}
                  onClick={() => removeView(view.name)}
                >
                  ×
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
};
