/** What XML 1.0 can hold at all; a report may hold other control characters. Source: XML 1.0, production 2. */
const notXml = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
/** Characters that turn the direction of the text after them, which no name needs. Source: Unicode TR 9. */
const directionMarks = /[\u202a-\u202e\u2066-\u2069]/gu;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text that looks like what it is, on paper as in a spreadsheet. */
export const withoutDirectionMarks = (text: string): string => text.replace(directionMarks, '');

/** Text as it may stand in an element or in an attribute between double quotes. */
export const xmlText = (text: string): string =>
  withoutDirectionMarks(text)
    .replace(notXml, '')
    .replace(/[&<>"]/g, (character) => entities[character] ?? character);
