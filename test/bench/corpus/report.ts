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
  readonly date: Date;
}

/** Stands in reports of every place: a hot spot of the graph. */
const nationalLeader = { name: '习近平', official: 'national-1', title: '总书记' };

const isoDate = (date: Date): string => date.toISOString().slice(0, 10);
const dayAfter = (date: Date): Date => new Date(date.getTime() + 86_400_000);
/** A city's outlets leave 市 out of their names: 兰州日报. Of a place that others are named like, the city's reports. */
const outletOf = ({ name, city, ambiguous }: Jurisdiction, random: Random): string => {
  const fitting = phraseStock.outlets.filter((pattern) => !ambiguous || pattern.includes('{C}'));
  return random
    .pick(fitting)
    .replaceAll('{P}', name)
    .replaceAll('{C}', (city ?? name).replace(/市$/, ''));
};

const titleOf = (seat: SeatId, unit: string): string =>
  (seats.find(({ id }) => id === seat)?.title ?? '').replaceAll('{u}', unit);

interface Seated {
  readonly title: string;
  readonly official: Official;
}

/** Who sits in these seats, in this order. */
const seatedIn = (
  inOffice: ReadonlyMap<SeatId, Official>,
  ids: readonly SeatId[],
  unit: string,
): readonly Seated[] =>
  ids.flatMap((id) => {
    const official = inOffice.get(id);
    return official ? [{ title: titleOf(id, unit), official }] : [];
  });

/** One title may stand before several names: 副市长甲、乙. */
const attendance = (people: readonly Seated[], random: Random): string[] => {
  if (people.length === 0) return [];
  const groups: { title: string; names: string[] }[] = [];
  for (const { title, official } of people) {
    const last = groups.at(-1);
    if (last?.title === title) last.names.push(official.name);
    else groups.push({ title, names: [official.name] });
  }
  const list = groups.map(({ title, names }) => `${title}${names.join('、')}`).join('，');
  return [`${list}${random.chance(0.5) ? '出席会议' : '参加会议'}。`];
};

const paragraphsOf = (agenda: Agenda, speaker: string, random: Random): string[] =>
  agenda.items.map(({ state, policy, demand, project, department, unit }) => {
    const adopted = policy ? `会议审议通过《${policy}》，由${unit}${department}抓好落实。` : '';
    const covered = project ? `要加快推进${project}，按节点完成建设任务。` : '';
    const said = random.chance(0.5) ? `${speaker}${random.pick(phraseStock.spoke)}，` : '会议要求，';
    return `${state}${adopted}${said}${demand}${covered}`;
  });

const chooseOthers = (
  inOffice: ReadonlyMap<SeatId, Official>,
  chair: SeatId,
  unit: string,
  random: Random,
): readonly Seated[] => {
  const free = seats.map(({ id }) => id).filter((id) => id !== chair);
  const chosen = new Set(random.sample(free, 2 + random.below(6)));
  return seatedIn(
    inOffice,
    free.filter((id) => chosen.has(id)),
    unit,
  );
};

/** What is decided before a word is written. */
const plan = ({ id, place, date }: Occasion, officials: Officials, seed: number) => {
  const random = randomOf(seed, 'report', id);
  const year = date.getUTCFullYear();
  const inOffice = officials.inOffice(place, year);
  const kind: MeetingKind = random.pick(Object.keys(meetingForms) as MeetingKind[]);
  const seat = meetingForms[kind].chair;
  const [chair] = seatedIn(inOffice, [seat], place.unit);
  if (!chair) throw new Error(`Nobody holds ${seat} in ${place.name} in ${year}.`);
  return {
    random,
    kind,
    chair,
    others: chooseOthers(inOffice, seat, place.unit, random),
    agenda: makeAgenda(random, place, year),
    background: random.chance(0.6) ? [random.pick(phraseStock.background)] : [],
    reporter: inventName(random, place.province),
    published: isoDate(random.chance(0.7) ? dayAfter(date) : date),
  };
};

const truthOf = (
  { id, place, date }: Occasion,
  { kind, chair, others, agenda, background, reporter, published }: ReturnType<typeof plan>,
): ComposedReport['truth'] => {
  const quoted = background.some(({ text }) => text.includes(nationalLeader.name)) ? [nationalLeader] : [];
  return {
    id,
    place: place.name,
    placeCode: place.code,
    kind,
    meetingDate: isoDate(date),
    published,
    people: [
      ...[chair, ...others].map(({ official, title }) => ({
        name: official.name,
        official: official.id,
        title,
      })),
      ...quoted,
      { name: reporter, official: `writer-${place.code}-${reporter}` },
    ],
    chaired: [chair.official.name],
    themes: agenda.items.map(({ theme }) => theme),
    backgroundThemes: background.flatMap(({ themes }) => themes),
    projects: agenda.items.flatMap(({ project }) => project ?? []),
    policies: agenda.items.flatMap(({ policy }) => policy ?? []),
  };
};

/** @throws Error where nobody could chair */
export const composeReport = (occasion: Occasion, officials: Officials, seed: number): ComposedReport => {
  const { place, date } = occasion;
  const planned = plan(occasion, officials, seed);
  const { random, kind, chair, others, agenda, background, reporter, published } = planned;
  const opening = lead({
    random,
    kind,
    place,
    date,
    chair: `${chair.title}${chair.official.name}`,
    agenda,
  });
  const fill = (text: string): string => text.replaceAll('{P}', place.name).replaceAll('{U}', place.unit);
  return {
    title: opening.title,
    outlet: outletOf(place, random),
    published,
    paragraphs: [
      opening.text,
      ...attendance(others, random),
      ...background.map(({ text }) => text),
      ...paragraphsOf(agenda, chair.official.name, random),
      ...(random.chance(0.4) ? [fill(random.pick(phraseStock.closings))] : []),
    ],
    byline: `（记者 ${reporter}）`,
    tail: fill(random.pick(phraseStock.tails)),
    truth: truthOf(occasion, planned),
  };
};
