/** Keys of the keyboard, written as `mod+shift+z`, `?` or `ArrowLeft`; `mod` is ⌘ on a Mac, Ctrl elsewhere. */
export const onMac = /Mac|iP(hone|ad)/.test(globalThis.navigator?.userAgent ?? '');

export interface KeyStroke {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** Whether a stroke is the one that is written so. Shift is not asked of signs, which need it on some keyboards. */
export const isStroke = (stroke: KeyStroke, written: string): boolean => {
  const parts = written.split('+');
  const key = parts.at(-1) ?? '';
  const letter = /^\p{L}$/u.test(key);
  const named = key.length > 1;
  return (
    (letter ? stroke.key.toLowerCase() === key : stroke.key === key) &&
    (stroke.ctrlKey || stroke.metaKey) === parts.includes('mod') &&
    stroke.altKey === parts.includes('alt') &&
    (!(letter || named) || stroke.shiftKey === parts.includes('shift'))
  );
};

const names: Readonly<Record<string, string>> = {
  shift: onMac ? '⇧' : 'Shift',
  mod: onMac ? '⌘' : 'Ctrl',
  alt: onMac ? '⌥' : 'Alt',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Delete: 'Del',
};

/** A stroke as a person reads it: `Ctrl+Shift+Z`, on a Mac `⌘⇧Z`. */
export const strokeInWords = (written: string): string =>
  written
    .split('+')
    .map((part) => names[part] ?? part.toUpperCase())
    .join(onMac ? '' : '+');

/** Whether somebody is writing: letters are then text, not commands. */
export const isWriting = (event: Event): boolean => {
  const target = event.composedPath()[0];
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
};

/** Whether a dialog has the keyboard: what is behind it hears no key. */
export const isModalOpen = (): boolean => document.querySelector('dialog:modal') !== null;
