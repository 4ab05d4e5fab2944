import type { NodeLabel } from '@zhengtu/graph-schema';
import type { Apart, Joined } from '../resolve/decisions.js';
import type { KeptJudgement } from '../resolve/judgements.js';

/** Words of a report, in their sentence. */
export interface Passage {
  readonly document: string;
  readonly title: string | null;
  readonly date: string | null;
  /** Offsets of `quote` in the report's clean text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** What the report says: a name, or a person's posts. */
  readonly as: string;
}

/** One way in which reports speak of an entity. */
export interface Seen {
  readonly as: string;
  readonly reports: number;
  readonly firstSeen?: string;
  readonly lastSeen?: string;
  readonly example: Passage;
}

/** Where one report first speaks of it, with an id by which a judgement speaks of the one whom it means. */
export interface Mention extends Passage {
  readonly id: string;
}

/** Rules outside of resolving's own: names that tables tell, and what nothing links. */
export type TableRule = 'gazetteer' | 'vocabulary';
export type Elsewhere = 'other-home' | 'other-place';

interface Reason<Rule> {
  readonly because: Rule | 'judgement';
  readonly words: string;
  readonly judgement?: KeptJudgement;
}

/** Why two ways of speaking are of one entity; `times` in as many cases, of which one is shown. */
export interface WhyJoined extends Reason<Joined | TableRule> {
  readonly times: number;
  readonly left?: Passage;
  readonly right?: Passage;
}

/** An entity that is not this one though something speaks for it. */
export interface NearMiss extends Reason<Apart | Elsewhere> {
  readonly id: string;
  readonly name: string;
  readonly own: Passage;
  readonly other: Passage;
}

/** Why the words of several reports are one entity of the graph, and what nearly was. */
export interface Explanation {
  readonly id: string;
  readonly label: NodeLabel;
  readonly name: string;
  /** Name of the division that it belongs to, or a person is at home in; `null` where none can be told. */
  readonly place: string | null;
  readonly reports: number;
  readonly seen: Seen[];
  /** One a report, in order of time; of a very common one the first. Places and themes have none: they are not judged. */
  readonly mentions: Mention[];
  readonly joined: WhyJoined[];
  readonly apart: NearMiss[];
  /** Judgements in force that speak of it. */
  readonly judgements: KeptJudgement[];
}
