import { loadGazetteer } from '../gazetteer/index.js';
import type { CleanDocument } from '../read/clean-document.js';
import { bareDepartments } from './bodies/bare-departments.js';
import { BodyBook, type BodyMention } from './bodies/body.js';
import { findOrgans } from './bodies/organ-mentions.js';
import { findNamesAroundOrgans } from './bodies/organisation-names.js';
import {
  committeesOf,
  isOfDeputies,
  namedBodies,
  type ResolvedOrgan,
  resolveOrgan,
  universitiesOf,
} from './bodies/report-bodies.js';
import type { ReportZones } from './home/home-level.js';
import type { HomePlace } from './home/home-place.js';
import { findMasthead } from './home/masthead.js';
import { readWithModel } from './people/name-evidence.js';
import { gatherPeople, type Person } from './people/people.js';
import { peopleGroups } from './people/people-groups.js';
import type { PersonGroup } from './people/person-group.js';
import type { PlaceMention } from './places/place-mentions.js';
import { homeOf, isElsewhere, placesOf, withoutInner, yearOfReport } from './places/report-places.js';
import type { PostMention } from './posts/post-mention.js';
import { findPosts } from './posts/post-mentions.js';
import { withFullWidthMarks } from './text/full-width-marks.js';
import { type Sentence, sentencesOf } from './text/sentences.js';
import { Cover, holds } from './text/spans.js';
import { type Quoted, quotedTitles } from './text/text-marks.js';

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
  const document = { ...given, text, bylines: given.bylines.filter(({ name }) => isPersons(name)) };
  const sentences = sentencesOf(document);
  const zones = zonesOf(document, sentences);
  const titles = quotedTitles(text);
  const model = readWithModel(text);
  const { home, year } = homeOf(document, zones, titles, yearOfReport(document, zones), model);
  const found = placesOf(text, home.place, year, model, document.sourceSpan);
  const { mentions } = found;
  const book = new BodyBook();
  const outer = findNamesAroundOrgans(text);
  const scoped = findOrgans(text, withoutInner(mentions)).filter(
    (organ) => !outer.some((name) => holds(name, organ)),
  );
  const cover = new Cover(text.length).add(scoped).add(outer).add(mentions);
  const bare = bareDepartments(text, home.place, (span) => cover.touches(span));
  const organs = [...scoped, ...bare]
    .sort((a, b) => a.start - b.start)
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

/** 作者：官桥镇, 供稿：宣传部 tell who sent a report in, and 编辑：小常 a nickname, but no person. */
const isPersons = (name: string): boolean =>
  !/^(?:小[\u3400-\u9fff]|消息|佚名|本站|原创|网络|转载)$/.test(name) &&
  !/(?:局|委员会|办公室|中心|街道|社区|宣传部|政府|学校|公司)$/.test(name) &&
  !(/(?:镇|乡|街道|苏木)$/.test(name) && loadGazetteer().townsNamed(name).length > 0);

function zonesOf(document: CleanDocument, sentences: readonly Sentence[]): ReportZones {
  const title = document.paragraphs.find((paragraph) => paragraph.kind === 'title');
  const body = sentences.filter((sentence) => sentence.kind === 'body');
  return { titleEnd: title?.end ?? 0, leadEnd: body[1]?.end ?? body[0]?.end ?? 0 };
}
