/** Makes one graph of the truth's own records and scores who is who in it; the time is of the former only. */
import { buildGraph } from '@zhengtu/ingest';
import { answerParent, peakMegabytes } from '../child.js';
import { makeReports } from '../corpus/corpus.js';
import { readJurisdictions } from '../corpus/jurisdictions.js';
import { recordOfTruth } from '../corpus/truth-record.js';
import { type ResolvedMention, samePeople } from '../same-people.js';

export interface ResolvingTask {
  readonly reports: number;
}

export interface ResolvingAnswer {
  readonly seconds: number;
  readonly peakMegabytes: number;
  readonly mentions: number;
  /** Of all officials, wherever they moved. */
  readonly people: ReturnType<typeof samePeople>;
  /** Where one who moves to another city is not expected to be known again: the design leaves that to a judgement. */
  readonly peopleInOneCity: ReturnType<typeof samePeople>;
}

const cityOf = (code: string): string => code.slice(0, /^(11|12|31|50)/.test(code) ? 2 : 4);

answerParent(({ reports }: ResolvingTask): ResolvingAnswer => {
  const levels = new Map(readJurisdictions().map(({ code, level }) => [code, level]));
  const truths = [...makeReports(reports)].map(({ truth }) => truth);
  const records = truths.map((truth) => recordOfTruth(truth, levels.get(truth.placeCode) ?? 'county'));
  const started = performance.now();
  const { nodes, relationships } = buildGraph(records);
  const seconds = (performance.now() - started) / 1000;
  const officials = new Map(
    truths.flatMap(({ people, placeCode }, at) =>
      people
        .filter(({ title }) => title !== undefined)
        .map(({ name, official }) => [
          `${records[at]?.document.id} ${name}`,
          { official, city: cityOf(placeCode) },
        ]),
    ),
  );
  const found = [...relationships.values()].flatMap(({ type, from, to, toLabel }) => {
    const wanted = officials.get(`${from} ${nodes.get(to)?.properties.name}`);
    return type === 'MENTIONS' && toLabel === 'Person' && wanted ? [{ found: to, ...wanted }] : [];
  });
  const scored = (wanted: (mention: (typeof found)[number]) => string) =>
    samePeople(found.map((mention): ResolvedMention => ({ found: mention.found, wanted: wanted(mention) })));
  return {
    seconds,
    peakMegabytes: peakMegabytes(),
    mentions: found.length,
    people: scored(({ official }) => official),
    peopleInOneCity: scored(({ official, city }) =>
      official.startsWith('national') ? official : `${official} ${city}`,
    ),
  };
});
