/** How every id of the graph is made: readable, stable, and the same on every store. */
import type { RelationshipType } from './relationships.js';

/** Stands for the whole country, and for what belongs to no place that can be told. */
export const nationCode = '100000';

/** Names that differ in width, spaces, quotes and dots only are one name: `“两湖”创新区` → `两湖创新区`. */
export const foldName = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/[\s《》〈〉“”"'‘’「」『』·•・,，。、:：;；()（）]/gu, '')
    .toLowerCase()
    // What stood between a letter and its accent is gone now, and a letter in lower case may take its mark in.
    .normalize('NFKC');

/** `sha256` in hex, of the source bytes. */
export const documentId = (sha256: string): string => `document:${sha256.slice(0, 16)}`;
/** With a code `place:210900`; without one `place:410304/杨湾村`, under the nearest division that has one. */
export const placeId = (place: { code: string } | { parent: string; name: string }): string =>
  'code' in place ? `place:${place.code}` : `place:${place.parent}/${place.name}`;
export const bodyId = (placeCode: string, name: string): string => `body:${placeCode}:${name}`;
export const personId = (placeCode: string, name: string, body?: string): string =>
  `person:${placeCode}:${name}${body ? `@${body}` : ''}`;
/** `when` is the meeting's full date, else the 16 hex digits of its report: a day without a year joins nothing. */
export const meetingId = (placeCode: string, when: string, kind: string, name?: string): string =>
  `meeting:${placeCode}:${when}:${kind}${name ? `@${name}` : ''}`;
export const themeId = (theme: string): string => `theme:${theme}`;
export const projectId = (placeCode: string, name: string): string => `project:${placeCode}:${name}`;
export const policyId = (name: string): string => `policy:${foldName(name)}`;
/** A relationship's id; `key` is the value of its type's key property (a post's title, a writer's role). */
export const relationshipId = (type: RelationshipType, from: string, to: string, key?: string): string =>
  `${type}:${from}>${to}${key ? `#${key}` : ''}`;

/** `document:8bcc82c7832b0293#12-20`: offsets in UTF-16 code units into the document's clean text. */
export const evidenceRef = (document: string, start: number, end: number): string =>
  `${document}#${start}-${end}`;

export interface EvidenceSpan {
  readonly document: string;
  readonly start: number;
  readonly end: number;
}

/** The inverse of {@link evidenceRef}; `undefined` when the text is no reference. */
export const parseEvidenceRef = (ref: string): EvidenceSpan | undefined => {
  const found = /^(document:[0-9a-f]+)#(\d+)-(\d+)$/.exec(ref);
  if (!found?.[1]) return undefined;
  return { document: found[1], start: Number(found[2]), end: Number(found[3]) };
};
