/** The second stage: a {@link CleanDocument} in, a {@link ReportRecord} out. Pure: the same document, the same record. */
import { extractorVersion } from '../extractor-version.js';
import type { CleanDocument } from '../read/clean-document.js';
import type { ReportRecord } from '../record.js';
import { type Doubt, doubtAboutHome } from './doubt.js';
import { findPublisher } from './home/publisher.js';
import { Calendar } from './meetings/calendar.js';
import { findMeetings } from './meetings/meetings.js';
import { findParticipation } from './people/participation.js';
import {
  buildBodies,
  buildMeetings,
  buildPeople,
  buildPlaces,
  buildPolicies,
  buildProjects,
  buildRelations,
  buildThemes,
  type Findings,
} from './record-builder.js';
import { readReport } from './report-reading.js';
import { withFullWidthMarks } from './text/full-width-marks.js';
import { weighThemes } from './themes/theme-weights.js';
import { findConsiderations, findPolicies } from './works/policies.js';
import { findCoverage, findProjects } from './works/projects.js';

/**
 * Reads out of a report who met, where and when, what they discussed, and the words that say so.
 * Never throws: what is no report gives a record without meetings.
 * @example extractRecord(readDocument(file)).meetings[0]?.kind // 'standing-committee'
 */
export function extractRecord(document: CleanDocument): ReportRecord {
  const reading = readReport(document);
  const calendar = new Calendar(document, reading.titles);
  const meetings = isNoReport(document) ? [] : findMeetings(reading, calendar);
  const policies = findPolicies(reading);
  const projects = meetings.length === 0 ? [] : findProjects(reading, meetings);
  const considerations = findConsiderations(reading, policies, meetings);
  const findings: Findings = {
    reading,
    publisher: findPublisher(document, reading),
    meetings,
    participation: findParticipation(reading, meetings),
    themes: weighThemes(reading, meetings, projects, policies, considerations),
    policies,
    considerations,
    projects,
    coverage: findCoverage(reading, projects, meetings),
  };
  return {
    id: recordId(document.path),
    extractor: extractorVersion,
    document: documentPart(document, calendar, findings),
    place: reading.home.place?.name ?? null,
    place_confidence: reading.home.confidence,
    ...placeStatus(doubtAboutHome(reading)),
    meetings: buildMeetings(findings),
    people: buildPeople(findings),
    bodies: buildBodies(findings),
    places: buildPlaces(findings),
    themes: buildThemes(findings),
    projects: buildProjects(findings),
    policies: buildPolicies(findings),
    relations: buildRelations(findings),
  };
}

const placeStatus = ({ status }: Doubt): Pick<ReportRecord, 'place_status'> =>
  status === undefined ? {} : { place_status: status };

/** 关于召开…会议的通知 and 停电信息 tell of what is to come, a novel's chapter of what never was: they are no reports. */
const isNoReport = ({ title, text }: CleanDocument): boolean =>
  NOTICE.test(title ?? '') || ISSUED.test(text.slice(0, 200)) || RULES.test(text);

const NOTICE =
  /^[^，。]{0,24}关于.*(?:通知|公告|公示|通告|启事|函)$|停[水电气运](?:信息|通知|公告)|第[一二三四五六七八九十百千\d]{1,6}[章回](?:\s|$)/;
/** 关于印发《…工作规则》的通知 under the name of who issues it. */
const ISSUED = /(?:^|\n)[ 　]*关于(?:印发|公布|转发)《[^》\n]+》的通知[ 　]*(?:\n|$)/;
/** Rules in chapters. */
const RULES = /\n[ 　]*第一章[ 　]*总[ 　]*则[ 　]*\n/;

/** The file name up to its first `_` or `.`. */
function recordId(path: string): string {
  const file = path.split(/[\\/]/).at(-1) ?? path;
  return file.split(/[_.]/)[0] || file;
}

function documentPart(
  document: CleanDocument,
  calendar: Calendar,
  { meetings }: Findings,
): ReportRecord['document'] {
  const { told } = document;
  return {
    id: document.id,
    sha256: document.sha256,
    title: document.title === null ? null : withFullWidthMarks(document.title),
    date: calendar.published() ?? meetings.find((meeting) => meeting.date !== null)?.date ?? null,
    source: document.source,
    url: document.url,
    script: document.script,
    annotated: document.annotated,
    fictional: told.fictional ?? false,
    text: document.text,
    damaged: document.damaged.map(([start, end]) => [start, end]),
    told: Object.keys(told).sort(),
  };
}
