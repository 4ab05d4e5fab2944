/** Small choices kept in this browser. A browser that keeps nothing (private windows) is no error. */
const prefix = 'zhengtu.';

const storage = (lasting: boolean): Storage | null => {
  try {
    return lasting ? window.localStorage : window.sessionStorage;
  } catch {
    return null;
  }
};

/** The text that was kept under this name. */
export const keptText = (name: string): string | null => storage(true)?.getItem(prefix + name) ?? null;

/** What was kept under this name, if it is one of `allowed`. */
export const keptPreference = <T extends string>(
  name: string,
  allowed: readonly T[],
  { lasting = true } = {},
): T | null => {
  const value = storage(lasting)?.getItem(prefix + name);
  return allowed.find((known) => known === value) ?? null;
};

export const keepPreference = (name: string, value: string, { lasting = true } = {}): void => {
  try {
    storage(lasting)?.setItem(prefix + name, value);
  } catch {
    // Full or forbidden: the choice holds until the page is left.
  }
};
