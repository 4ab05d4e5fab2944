import { readDocument, type ToldFacts } from '../read/index.js';
import type { ReportRecord } from '../record.js';
import { extractRecord } from './index.js';

/** The record of an invented report, for tests. */
export const recordOf = (text: string, told: ToldFacts = {}): ReportRecord =>
  extractRecord(readDocument({ path: 'x_test.txt', bytes: new TextEncoder().encode(text), told }));
