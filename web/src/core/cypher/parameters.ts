/** Parameters of a query as people write them: `开封市`, `12`, `true`, `["甲", "乙"]`, `"12"` for a text of digits. */
import { isRecord } from './json';

export type ParameterTexts = Readonly<Record<string, string>>;

/** What a text means: JSON where it is some, else the text itself. */
const valueIn = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

/** The texts with the ends of the chosen period as `$from` and `$to`, where nothing else was written for them. */
export const withPeriod = (
  texts: ParameterTexts,
  { from, to }: { readonly from: string | null; readonly to: string | null },
): ParameterTexts => ({
  ...(from === null ? {} : { from: JSON.stringify(from) }),
  ...(to === null ? {} : { to: JSON.stringify(to) }),
  ...Object.fromEntries(Object.entries(texts).filter(([, text]) => text.trim() !== '')),
});

/** The values to send for these parameters; one that nothing was written for is left out, and the store says so. */
export const valuesOf = (names: readonly string[], texts: ParameterTexts): Record<string, unknown> =>
  Object.fromEntries(
    names.flatMap((name) => {
      const text = texts[name]?.trim() ?? '';
      return text === '' ? [] : [[name, valueIn(text)]];
    }),
  );

/** The texts of some parameters as JSON, for a link; null where there are none. */
export const formatTexts = (names: readonly string[], texts: ParameterTexts): string | null => {
  const written = names.flatMap((name) => (texts[name]?.trim() ? [[name, texts[name]] as const] : []));
  return written.length > 0 ? JSON.stringify(Object.fromEntries(written)) : null;
};

/** The inverse of {@link formatTexts}; what is no such JSON gives no texts. */
export const parseTexts = (json: string | null): ParameterTexts => {
  try {
    const parsed: unknown = JSON.parse(json ?? '{}');
    if (!isRecord(parsed)) return {};
    return Object.fromEntries(
      Object.entries(parsed).flatMap(([name, text]) => (typeof text === 'string' ? [[name, text]] : [])),
    );
  } catch {
    return {};
  }
};
