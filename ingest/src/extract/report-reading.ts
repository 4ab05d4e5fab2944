import type { CleanDocument } from '../read/clean-document.js';
import { BodyBook, type BodyMention } from './body.js';
import { withFullWidthMarks } from './full-width-marks.js';
import type { ReportZones } from './home-level.js';
import type { HomePlace } from './home-place.js';
import { findMasthead } from './masthead.js';
import { readWithModel } from './name-evidence.js';
import { findOrgans } from './organ-mentions.js';
import { findNamesAroundOrgans } from './organisation-names.js';
import { gatherPeople, type Person } from './people.js';
import { peopleGroups } from './people-groups.js';
import type { PersonGroup } from './person-group.js';
import type { PlaceMention } from './place-mentions.js';
import type { PostMention } from './post-mention.js';
import { findPosts } from './post-mentions.js';
import {
  committeesOf,
  isOfDeputies,
  namedBodies,
  type ResolvedOrgan,
  resolveOrgan,
  universitiesOf,
} from './report-bodies.js';
import { homeOf, isElsewhere, placesOf, withoutInner, yearOfReport } from './report-places.js';
import { type Sentence, sentencesOf } from './sentences.js';
import { holds } from './spans.js';
import { type Quoted, quotedTitles } from './text-marks.js';

/** Everything found in a report before meetings and themes: who and what is named, and where. */
export interface ReportReading {
  readonly document: CleanDocument;
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly zones: ReportZones;
  readonly titles: readonly Quoted[];
  readonly home: HomePlace;
  readonly places: readonly PlaceMention[];
  readonly organs: readonly ResolvedOrgan[];
  readonly bodies: readonly BodyMention[];
  readonly posts: readonly PostMention[];
  readonly groups: readonly PersonGroup[];
  readonly people: readonly Person[];
}

/** Reads names in the order in which they need each other: places, home, bodies, titles, people. */
export function readReport(given: CleanDocument): ReportReading {
  const text = withFullWidthMarks(given.text);
  const document = { ...given, text };
  const sentences = sentencesOf(document);
  const zones = zonesOf(document, sentences);
  const titles = quotedTitles(text);
  const model = readWithModel(text);
  const { home, year } = homeOf(document, zones, titles, yearOfReport(document, zones), model);
  const found = placesOf(text, home.place, year, model, document.sourceSpan);
  const { mentions } = found;
  const book = new BodyBook();
  const outer = findNamesAroundOrgans(text);
  const organs = findOrgans(text, withoutInner(mentions))
    .filter((organ) => !outer.some((name) => holds(name, organ)))
    .map((organ) => resolveOrgan(organ, home.place, mentions, book, text));
  const organisations = namedBodies(document, found, organs, home.place, book);
  // A place elsewhere that only stands in an organisation's name is none of the report's.
  const places = mentions.filter(
    (mention) =>
      !(
        isElsewhere(mention.place, home.place) &&
        organisations.some((name) => name.body.kind !== 'group' && holds(name, mention))
      ),
  );
  const posts = findPosts({ text, home: home.place, places, organs, organisations });
  const groups = peopleGroups(
    document,
    model,
    posts,
    [...places, ...organs, ...organisations],
    titles,
    home.place,
  );
  const people = gatherPeople(document, groups);
  const bodies = [
    ...organs.flatMap((organ) =>
      organ.body === null || isOfDeputies(text, organ, groups)
        ? []
        : [{ start: organ.start, end: organ.end, body: organ.body }],
    ),
    ...organisations,
  ];
  const masthead = findMasthead(document);
  if (masthead !== null && !bodies.some((body) => body.start < masthead.end && masthead.start < body.end))
    bodies.push({ ...masthead, body: book.enter(masthead.body) });
  bodies.push(...committeesOf(bodies, book), ...universitiesOf(organisations, book));
  return { document, text, sentences, zones, titles, home, places, organs, bodies, posts, groups, people };
}

function zonesOf(document: CleanDocument, sentences: readonly Sentence[]): ReportZones {
  const title = document.paragraphs.find((paragraph) => paragraph.kind === 'title');
  const body = sentences.filter((sentence) => sentence.kind === 'body');
  return { titleEnd: title?.end ?? 0, leadEnd: body[1]?.end ?? body[0]?.end ?? 0 };
}
