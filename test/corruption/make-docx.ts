import { strToU8, zipSync } from 'fflate';

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;

/** A character with its reading above it. */
const ruby = (base: string, reading: string): string =>
  `<w:r><w:ruby><w:rubyPr/><w:rt>${run(reading)}</w:rt><w:rubyBase>${run(base)}</w:rubyBase></w:ruby></w:r>`;

/**
 * A Word document of these paragraphs, as small as one can be.
 * @param readingOf The reading printed above a character, or nothing.
 */
export const makeDocx = (
  paragraphs: readonly string[],
  readingOf?: (character: string) => string,
): Uint8Array => {
  const runs = (paragraph: string) =>
    readingOf
      ? [...paragraph].map((c) => (/\p{Script=Han}/u.test(c) ? ruby(c, readingOf(c)) : run(c))).join('')
      : run(paragraph);
  const body = paragraphs.map((paragraph) => `<w:p><w:pPr/>${runs(paragraph)}</w:p>`).join('');
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    'word/document.xml': strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}<w:sectPr/></w:body></w:document>`,
    ),
  });
};
