/**
 * Bytes to text. In order: a byte order mark, strict UTF-8, what the page declares, then UTF-16 without a mark,
 * GB18030 and Big5, told apart by how much of the outcome is everyday Chinese; last the same with a few bytes lost.
 */
export type Charset = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5' | 'windows-1252';
export interface Decoded {
  readonly text: string;
  readonly charset: Charset;
}

const marks: readonly { charset: Charset; bytes: readonly number[] }[] = [
  { charset: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { charset: 'utf-16le', bytes: [0xff, 0xfe] },
  { charset: 'utf-16be', bytes: [0xfe, 0xff] },
];

/** The most frequent characters of running Chinese text, in both scripts: about 30 % of any report. */
const everyday = new Set(
  '的一是在不了有和人这這中大为為上个個国國我以要他时時来來用们們生到作地于出就分对對成会會可主发發年动動同工也能下过過子说說产產种種面而方后後多定行学學法所民得经經十三之进進着等部度家电電力里如水化高自二理起小物现現实實加量都两兩体體制机機当當使点點从從业業本去把性好应應开開它合还還因由其些然前外天政四日那社义義事平形相全表间間样樣与與关關各重新线線内內数數正心反你明看原又么利比或但质質气氣第向道命此变變条條只没沒结結解问問意建月公无無系军軍很情者最立代想已通并提直题題党黨程展五果料象员員革位入常文总總次品式活设設及管特件长長求老头頭基资資边邊流路级級少图圖山统統接知较較将將组組见見计計别別她手角期根论論运運农農指几幾九区區强強放决決西被干做必战戰先回则則任取据處处市委书書记記政府议議召镇鎮县縣省村项項目记者，。、：；“”《》0123456789',
);

const decodeStrictly = (bytes: Uint8Array, charset: Charset): string | undefined => {
  try {
    return new TextDecoder(charset, { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
};

/** What stands for bytes that mean nothing. */
const lost = '\ufffd';

// A saved page loses a byte here and there; a picture loses most.
const mostLost = 0.02;

/** The text with `lost` where bytes mean nothing, unless they are many; a character cut off at the end is left out. */
const decodeWithLosses = (bytes: Uint8Array, charset: Charset): string | undefined => {
  const text = new TextDecoder(charset).decode(bytes).replace(/\ufffd+$/u, '');
  const losses = text.split(lost).length - 1;
  const told = text.match(/[^\0-\u007f]/gu)?.length ?? 0;
  return losses <= told * mostLost ? text : undefined;
};

/** Share of a text's non-ASCII characters that are everyday ones; 0 for a text without any. */
const everydayShare = (text: string): number => {
  let known = 0;
  let all = 0;
  for (const character of text) {
    if (character <= '\u007f') continue;
    all++;
    if (everyday.has(character)) known++;
  }
  return all === 0 ? 0 : known / all;
};

const leastShare = 0.12;
const guessed: readonly Charset[] = ['utf-16le', 'utf-16be', 'gb18030', 'big5'];
const isUtf16 = (charset: Charset): boolean => charset.startsWith('utf-16');

/** NULs stand in UTF-16 only, and only UTF-16 comes in pairs throughout. */
const isPossible = (bytes: Uint8Array, charset: Charset): boolean =>
  isUtf16(charset) ? bytes.length % 2 === 0 : !bytes.includes(0);

const decodeByEvidence = (
  bytes: Uint8Array,
  charsets: readonly Charset[],
  decode: typeof decodeStrictly,
): Decoded | undefined => {
  let best: (Decoded & { share: number }) | undefined;
  for (const charset of charsets) {
    const text = isPossible(bytes, charset) ? decode(bytes, charset) : undefined;
    const share = everydayShare(text ?? '');
    if (text !== undefined && share > (best?.share ?? leastShare)) best = { text, charset, share };
  }
  return best && { text: best.text, charset: best.charset };
};

const knownCharsets: ReadonlyMap<string, Charset> = new Map([
  ['utf-8', 'utf-8'],
  ['utf-16le', 'utf-16le'],
  ['utf-16be', 'utf-16be'],
  ['gbk', 'gb18030'],
  ['gb18030', 'gb18030'],
  ['big5', 'big5'],
  ['windows-1252', 'windows-1252'],
]);

/**
 * The charset that a page or an XML document declares in its first lines, under any of the names of the WHATWG's
 * encoding standard; nothing if it declares none or one not known here.
 * @example findDeclaredCharset(bytesOf('<meta charset="gb2312">')) // 'gb18030'
 */
export const findDeclaredCharset = (bytes: Uint8Array): Charset | undefined => {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const label = /(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)/iu.exec(head)?.[1];
  if (label === undefined) return undefined;
  try {
    const charset = knownCharsets.get(new TextDecoder(label).encoding);
    // What can be read as ASCII is not UTF-16.
    return charset && isUtf16(charset) ? undefined : charset;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
};

/**
 * Decodes a text file, or gives nothing when the bytes are not text in any charset known here.
 * @param declared What the text says of itself; believed unless the bytes are UTF-8, or Chinese in another charset only.
 * @example decodeText(new TextEncoder().encode('会议')) // { text: '会议', charset: 'utf-8' }
 */
export const decodeText = (bytes: Uint8Array, declared?: Charset): Decoded | undefined => {
  const mark = marks.find(({ bytes: head }) => head.every((byte, i) => bytes[i] === byte))?.charset;
  const hasNul = bytes.includes(0);
  const told = [mark, hasNul ? undefined : ('utf-8' as const)].filter((charset) => charset !== undefined);
  for (const charset of told) {
    const text = decodeStrictly(bytes, charset);
    if (text !== undefined) return { text, charset };
  }
  if (mark) {
    const text = decodeWithLosses(bytes, mark);
    return text === undefined ? undefined : { text, charset: mark };
  }
  const believed = declared === undefined ? [] : [declared];
  return (
    decodeByEvidence(bytes, believed, decodeStrictly) ??
    decodeByEvidence(bytes, guessed, decodeStrictly) ??
    decodeByEvidence(bytes, ['utf-8', ...believed, 'gb18030', 'big5'], decodeWithLosses) ??
    (declared === undefined || hasNul
      ? undefined
      : { text: new TextDecoder(declared).decode(bytes), charset: declared })
  );
};
