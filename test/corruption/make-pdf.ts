/** PDF documents of Chinese text in a font that is named and not held, as many Chinese offices' printers make them. */

export interface PdfOptions {
  /** The document asks for a password. */
  readonly isProtected?: boolean;
}

const fontSize = 12;
const leading = 20;
const charactersPerLine = 36;
const linesPerPage = 34;

const hex = (text: string): string =>
  [...Buffer.from(text, 'utf16le').swap16()].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** Lines as a printer sets them: each paragraph begins two characters in. */
const setLines = (paragraphs: readonly string[]): { text: string; indent: number }[] =>
  paragraphs.flatMap((paragraph) => {
    const lines: { text: string; indent: number }[] = [];
    for (let at = 0; at < paragraph.length; ) {
      const indent = at === 0 ? 2 : 0;
      const full = paragraph.slice(at, at + charactersPerLine - indent);
      // Words and numbers are not broken, nor does a line begin with a space.
      const broken = /[\w()]*$/u.exec(full)?.[0].length ?? 0;
      const isBroken = /^[\w()]/u.test(paragraph.slice(at + full.length)) && broken < full.length;
      const space = paragraph[at + full.length] === ' ' ? ' ' : '';
      const text = isBroken ? full.slice(0, -broken || undefined) : full + space;
      lines.push({ text, indent });
      at += text.length;
    }
    return lines;
  });

const contentOf = (lines: readonly { text: string; indent: number }[], page: number): string => {
  const shown = lines.map(({ text, indent }, i) => {
    const [x, y] = [72 + indent * fontSize, 770 - i * leading];
    return `BT /F1 ${fontSize} Tf ${x} ${y} Td <${hex(text)}> Tj ET`;
  });
  return [...shown, `BT /F1 9 Tf 290 40 Td <${hex(`- ${page} -`)}> Tj ET`].join('\n');
};

/** A PDF document of these paragraphs, with page numbers. */
export const makePdf = (
  paragraphs: readonly string[],
  { isProtected = false }: PdfOptions = {},
): Uint8Array => {
  const lines = setLines(paragraphs);
  const pages: string[] = [];
  for (let at = 0; at < lines.length; at += linesPerPage)
    pages.push(contentOf(lines.slice(at, at + linesPerPage), pages.length + 1));
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${6 + i * 2} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UTF16-H /DescendantFonts [4 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 5 >> /FontDescriptor 5 0 R /DW 1000 >>',
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >>',
    ...pages.flatMap((content, i) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${7 + i * 2} 0 R >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ]),
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const offset = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  // Of no password that anybody knows: the hashes are not of one.
  const lock = isProtected
    ? ` /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'5a'.repeat(32)}> /U <${'a5'.repeat(32)}> >> /ID [<${'00'.repeat(16)}> <${'00'.repeat(16)}>]`
    : '';
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R${lock} >>\nstartxref\n${file.length}\n%%EOF\n`;
  return new TextEncoder().encode(file);
};
