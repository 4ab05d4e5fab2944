/** What has a meaning in Lucene's query language; a user's text has none. */
const special = /[+\-&|!(){}[\]^"~*?:\\/]/g;
const escapeLucene = (text: string): string => text.replace(special, '\\$&');

/** Terms as a query of Lucene: `all`, each as a phrase; or `any` pair of their characters. */
export const fullTextQuery = (terms: readonly string[], words: 'all' | 'any'): string =>
  terms.map((term) => (words === 'all' ? `+"${escapeLucene(term)}"` : escapeLucene(term))).join(' ');
