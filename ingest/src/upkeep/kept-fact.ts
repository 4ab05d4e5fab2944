/**
 * Facts as they stand on disk: most of what a load keeps is these, so that nothing is written twice. A saying names its
 * report once, where in memory its sighting, each of its wordings and its place in time do.
 */
import type { RelationshipRef } from '@zhengtu/graph-store';
import type { Saying } from '../resolve/facts.js';

export interface Fact {
  readonly ref: RelationshipRef;
  /** Reports that say so, and those of them that do not doubt it. */
  count: number;
  sure: number;
  /** Hash of the row's properties. */
  row: string;
  /** What each report says, by its place in time; nothing where they are too many to stand here. */
  few: Record<string, Saying> | undefined;
}

type Wording = Saying['wordings'][number];
type Sighting = Saying['sighting'];

/** A wording of the sighting's own document and date is its properties alone. */
type KeptWording = Wording['properties'] | readonly [Wording['properties'], Wording['date'], string];

/** The report is 0 where it is the document; what doubts it stands at the end, where something does. */
export type KeptSaying =
  | SureSaying
  | readonly [...SureSaying, confidence: number | null, status: 'unverified' | null];

type SureSaying = readonly [
  date: Sighting['date'],
  document: string,
  report: string | 0,
  spans: Sighting['spans'],
  wordings: readonly KeptWording[],
];

export type KeptFact = readonly [
  ...ref: readonly [
    id: string,
    type: RelationshipRef['type'],
    from: string,
    to: string,
    fromLabel: RelationshipRef['fromLabel'],
    toLabel: RelationshipRef['toLabel'],
  ],
  count: number,
  sure: number,
  row: string,
  few: readonly KeptSaying[] | null,
];

export const keptSaying = ({ sighting, wordings }: Saying): KeptSaying => {
  const { date, document, report, spans, confidence, status } = sighting;
  const isOwn = (wording: Wording) => wording.date === date && wording.document === document;
  const kept = wordings.map((wording): KeptWording => {
    return isOwn(wording) ? wording.properties : [wording.properties, wording.date, wording.document];
  });
  const sure: SureSaying = [date, document, report === document ? 0 : report, spans, kept];
  const isSure = confidence === undefined && status === undefined;
  return isSure ? sure : [...sure, confidence ?? null, status ?? null];
};

export function sayingKept([
  date,
  document,
  report,
  spans,
  wordings,
  confidence,
  status,
]: KeptSaying): Saying {
  return {
    sighting: {
      document,
      report: report === 0 ? document : report,
      date,
      spans,
      ...(typeof confidence === 'number' ? { confidence } : {}),
      ...(status ? { status } : {}),
    },
    wordings: wordings.map((wording) =>
      isElsewhere(wording)
        ? { properties: wording[0], date: wording[1], document: wording[2] }
        : { properties: wording, date, document },
    ),
  };
}

const isElsewhere = (wording: KeptWording): wording is Extract<KeptWording, readonly unknown[]> =>
  Array.isArray(wording);

export const keptFact = ({ ref, count, sure, row, few }: Fact): KeptFact => {
  const { id, type, from, to, fromLabel, toLabel } = ref;
  const sayings = few ? Object.values(few).map(keptSaying) : null;
  return [id, type, from, to, fromLabel, toLabel, count, sure, row, sayings];
};

export function factKept(kept: KeptFact): Fact {
  const [id, type, from, to, fromLabel, toLabel, count, sure, row, sayings] = kept;
  const few = sayings?.map(sayingKept).map((saying) => [placeInTime(saying), saying]);
  return {
    ref: { id, type, from, to, fromLabel, toLabel },
    count,
    sure,
    row,
    few: few && Object.fromEntries(few),
  };
}

/** Text in whose order sayings stand in time: as `bySightingDate`. */
export const placeInTime = ({ sighting: { date, document, report } }: Saying): string =>
  `${date === null ? '2' : /^\d{4}/.test(date) ? `0${date}` : `1${date}`} ${document} ${report}`;
