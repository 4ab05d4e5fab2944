/** Which text of a page is its article, told by Mozilla's Readability over a document that runs no scripts. */
import { createRequire } from 'node:module';
import { once } from '../../tables.js';
import type { Page } from './page-lines.js';

// Both libraries descend by recursion and cost more than the page's length: beyond these no newspaper's page goes.
const deepest = 200;
const mostElements = 20_000;
// Of the article; Readability's own default of 500 loses short notices.
const fewestCharacters = 100;

const require = createRequire(import.meta.url);

/** Loaded with the first page: they take as long as all the rest, and most commands read none. */
const libraries = once(() => ({
  parseHTML: (require('linkedom') as typeof import('linkedom')).parseHTML,
  Readability: (require('@mozilla/readability') as typeof import('@mozilla/readability')).Readability,
}));

/** Readability climbs to the body, which a page saved in part does not have. */
const withBody = (html: string): string =>
  /<body[\s>]/iu.test(html) ? html : `<html><body>${html}</body></html>`;

interface Removable {
  remove(): void;
}

export const squeeze = (text: string): string => text.replace(/[\s\u00a0\u200b\ufeff]+/gu, '');

/** The article's text without white space, or nothing where the page has none or is no page that a person made. */
export const findArticle = (html: string, { depth, elements }: Page): string | undefined => {
  if (depth > deepest || elements > mostElements) return undefined;
  const { parseHTML, Readability } = libraries();
  const { document } = parseHTML(withBody(html));
  if (!document.documentElement || !document.body) return undefined;
  const dropped: Iterable<Removable> = document.querySelectorAll(
    'script, style, noscript, template, rt, rp, rtc',
  );
  for (const element of [...dropped]) element.remove();
  const article = new Readability(document, { charThreshold: fewestCharacters }).parse();
  const text = squeeze(article?.textContent ?? '');
  return text.length < fewestCharacters / 2 ? undefined : text;
};
