/** Readings that know of which report each is a version; see `versions.ts`. */
import type { Decide } from '../decisions.js';
import type { Judgements } from '../judgements.js';
import type { Reading } from '../readings.js';
import { versionsOf } from './versions.js';

/**
 * The same readings, in the same order. Versions share what one report has one of: the scope of its own names, and
 * the home, which a copy on another site may no longer tell.
 */
export function withVersions(
  readings: readonly Reading[],
  judgements: Judgements,
  decide?: Decide<{ readonly reading: Reading }>,
): Reading[] {
  const reports = new Map<Reading, Reading>();
  for (const versions of versionsOf(readings, judgements, decide))
    for (const [i, shared] of asVersions(versions).entries()) {
      const own = versions[i];
      if (own) reports.set(own, shared);
    }
  return readings.map((reading) => reports.get(reading) ?? reading);
}

/** Readings of one report's versions, the report first, with what they share. */
export function asVersions(versions: readonly Reading[]): Reading[] {
  const [report] = versions;
  const home = versions.find((version) => version.home !== undefined)?.home;
  return versions.map((version) =>
    report && versions.length > 1
      ? { ...version, report: report.document, scope: report.scope, home: version.home ?? home }
      : version,
  );
}
