/** Composes one report and what is true of it, from the stock, the place and who sits there on that day. */
import { type Agenda, makeAgenda } from './agenda.js';
import type { Jurisdiction } from './jurisdictions.js';
import { lead, type MeetingKind, meetingForms } from './lead.js';
import { type Official, type Officials, type SeatId, seats } from './officials.js';
import { inventName } from './person-name.js';
import { type Random, randomOf } from './random.js';
import { phraseStock } from './stock.js';
import type { ReportTruth } from './truth.js';

/** A report before it is laid out: its parts, and the truth but for the layout. */
export interface ComposedReport {
  readonly title: string;
  readonly outlet: string;
  readonly published: string;
  readonly paragraphs: readonly string[];
  readonly byline: string;
  readonly tail: string;
  readonly truth: Omit<ReportTruth, 'layout'>;
}

export interface Occasion {
  readonly id: string;
  readonly place: Jurisdiction;
  /** Name of the prefecture above a county. */
  readonly city: string | undefined;
  readonly date: Date;
}

/** Stands in reports of every place: a hot spot of the graph. */
const nationalLeader = { name: '习近平', official: 'national-1' };

const isoDate = (date: Date): string => date.toISOString().slice(0, 10);
const dayAfter = (date: Date): Date => new Date(date.getTime() + 86_400_000);
/** A city's outlets leave 市 out of their names: 兰州日报. */
const outletOf = (pattern: string, place: Jurisdiction, city: string | undefined): string =>
  pattern.replaceAll('{P}', place.name).replaceAll('{C}', (city ?? place.name).replace(/市$/, ''));

const titleOf = (seat: SeatId, unit: string): string =>
  (seats.find(({ id }) => id === seat)?.title ?? '').replaceAll('{u}', unit);

const named = (inOffice: ReadonlyMap<SeatId, Official>, ids: readonly SeatId[], unit: string) =>
  ids.flatMap((id) => {
    const official = inOffice.get(id);
    return official ? [{ official, words: `${titleOf(id, unit)}${official.name}` }] : [];
  });

/** One title may stand before several names: 副市长甲、乙. */
const attendance = (people: ReturnType<typeof named>): string =>
  people
    .map(({ words }, at) => {
      const before = people[at - 1];
      const title = (person: (typeof people)[number]): string =>
        person.words.slice(0, -person.official.name.length);
      const current = people[at];
      return before && current && title(before) === title(current)
        ? `、${current.official.name}`
        : `${at ? '，' : ''}${words}`;
    })
    .join('');

const paragraphsOf = (agenda: Agenda, speaker: string, random: Random): string[] =>
  agenda.items.map(({ state, policy, demand, project, department, unit }) => {
    const adopted = policy ? `会议审议通过《${policy}》，由${unit}${department}抓好落实。` : '';
    const covered = project ? `要加快推进${project}，按节点完成建设任务。` : '';
    const said = random.chance(0.5) ? `${speaker}${random.pick(phraseStock.spoke)}，` : '会议要求，';
    return `${state}${adopted}${said}${demand}${covered}`;
  });

export const composeReport = (occasion: Occasion, officials: Officials, seed: number): ComposedReport => {
  const { id, place, city, date } = occasion;
  const random = randomOf(seed, 'report', id);
  const inOffice = officials.inOffice(place, date.getUTCFullYear());
  const kind: MeetingKind = random.pick(Object.keys(meetingForms) as MeetingKind[]);
  const form = meetingForms[kind];
  const [chair] = named(inOffice, [form.chair], place.unit);
  if (!chair) throw new Error(`Nobody holds ${form.chair} in ${place.name} on ${isoDate(date)}.`);
  const seated = seats.map((seat) => seat.id).filter((seat) => seat !== form.chair);
  const chosen = new Set(random.sample(seated, 2 + random.below(6)));
  const others = named(
    inOffice,
    seated.filter((seat) => chosen.has(seat)),
    place.unit,
  );
  const agenda = makeAgenda(random, place, date.getUTCFullYear());
  const opening = lead({ random, kind, place, city, date, chair: chair.words, agenda });
  const reporter = inventName(random, place.province);
  const fill = (text: string): string => text.replaceAll('{P}', place.name).replaceAll('{U}', place.unit);
  const background = random.chance(0.6) ? [random.pick(phraseStock.background)] : [];
  const quoted = background.some((text) => text.includes(nationalLeader.name)) ? [nationalLeader] : [];
  const published = isoDate(random.chance(0.7) ? dayAfter(date) : date);
  return {
    title: opening.title,
    outlet: outletOf(random.pick(phraseStock.outlets), place, city),
    published,
    paragraphs: [
      opening.text,
      ...(others.length > 0
        ? [`${attendance(others)}${random.chance(0.5) ? '出席会议' : '参加会议'}。`]
        : []),
      ...background,
      ...paragraphsOf(agenda, chair.official.name, random),
      ...(random.chance(0.4) ? [fill(random.pick(phraseStock.closings))] : []),
    ],
    byline: `（记者 ${reporter}）`,
    tail: fill(random.pick(phraseStock.tails)),
    truth: {
      id,
      place: place.name,
      kind,
      meetingDate: isoDate(date),
      published,
      people: [chair, ...others]
        .map(({ official }) => ({ name: official.name, official: official.id }))
        .concat(quoted, { name: reporter, official: `writer-${place.code}-${reporter}` }),
      chaired: [chair.official.name],
      themes: agenda.items.map(({ theme }) => theme),
      projects: agenda.items.flatMap(({ project }) => project ?? []),
      policies: agenda.items.flatMap(({ policy }) => policy ?? []),
    },
  };
};
