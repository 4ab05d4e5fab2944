/** What XML 1.0 cannot hold (production 2), and signs that turn the direction of the text after them (UTR 9). */
const unfit = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]|[\u202a-\u202e\u2066-\u2069]/gu;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text without what XML cannot hold. */
export const fitForXml = (text: string): string => text.replace(unfit, '');

/** Text as it may stand in an element or in an attribute between double quotes. */
export const xmlText = (text: string): string =>
  fitForXml(text).replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
