/** Text to bytes in charsets that Node only decodes: tables made by decoding every sequence there is. */

const tableOf = (charset: string, sequences: Iterable<readonly number[]>): Map<string, readonly number[]> => {
  const decoder = new TextDecoder(charset);
  const table = new Map<string, readonly number[]>();
  for (const bytes of sequences) {
    const text = decoder.decode(Uint8Array.from(bytes));
    if ([...text].length === 1 && text !== '\ufffd' && !table.has(text)) table.set(text, bytes);
  }
  return table;
};

function* pairs(): Generator<number[]> {
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) yield [lead, trail];
}

function* pairsAndFours(): Generator<number[]> {
  yield* pairs();
  for (let first = 0x81; first <= 0x84; first++)
    for (let second = 0x30; second <= 0x39; second++)
      for (let third = 0x81; third <= 0xfe; third++)
        for (let fourth = 0x30; fourth <= 0x39; fourth++) yield [first, second, third, fourth];
}

const tables = new Map<string, Map<string, readonly number[]>>();

const tableFor = (charset: 'gbk' | 'gb18030' | 'big5'): Map<string, readonly number[]> => {
  const known = tables.get(charset) ?? tableOf(charset, charset === 'gb18030' ? pairsAndFours() : pairs());
  tables.set(charset, known);
  return known;
};

/** The bytes of a character, or nothing if the charset cannot write it. */
export const bytesOf = (
  character: string,
  charset: 'gbk' | 'gb18030' | 'big5',
): readonly number[] | undefined =>
  character <= '\u007f' ? [character.charCodeAt(0)] : tableFor(charset).get(character);

export const canEncode = (text: string, charset: 'gbk' | 'gb18030' | 'big5'): boolean =>
  [...text].every((character) => bytesOf(character, charset) !== undefined);

/** @throws RangeError for a character that the charset cannot write. */
export const encode = (text: string, charset: 'gbk' | 'gb18030' | 'big5'): Uint8Array =>
  Uint8Array.from(
    [...text].flatMap((character) => {
      const bytes = bytesOf(character, charset);
      if (!bytes) throw new RangeError(`${character} cannot be written in ${charset}.`);
      return [...bytes];
    }),
  );

export const encodeUtf16 = (text: string, order: 'le' | 'be'): Uint8Array => {
  const bytes = Buffer.from(text, 'utf16le');
  return Uint8Array.from(order === 'be' ? bytes.swap16() : bytes);
};
