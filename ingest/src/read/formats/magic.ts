/** What a file is by its first bytes, for those that are not read as text. */
interface Signature {
  readonly format: string;
  readonly bytes: readonly number[];
}

const ascii = (text: string) => [...text].map((c) => c.charCodeAt(0));

// File signatures as listed in the formats' own specifications.
const signatures: readonly Signature[] = [
  { format: 'a JPEG image', bytes: [0xff, 0xd8, 0xff] },
  { format: 'a PNG image', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { format: 'a GIF image', bytes: ascii('GIF8') },
  { format: 'a PDF document', bytes: ascii('%PDF-') },
  { format: 'a ZIP archive or an Office document', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { format: 'an old Office document', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { format: 'an RTF document', bytes: ascii('{\\rtf') },
  { format: 'a gzip archive', bytes: [0x1f, 0x8b] },
  { format: 'a RAR archive', bytes: ascii('Rar!') },
  { format: 'a 7z archive', bytes: [0x37, 0x7a, 0xbc, 0xaf] },
];

/** Names the format whose signature the bytes begin with, or nothing. */
export const findBinaryFormat = (bytes: Uint8Array): string | undefined =>
  signatures.find((signature) => signature.bytes.every((byte, i) => bytes[i] === byte))?.format;
