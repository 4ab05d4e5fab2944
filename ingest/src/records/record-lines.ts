/**
 * All records and judgements of a data folder as lines of JSON, to be carried to another folder and store:
 *
 *     {"zhengtu":"records","version":1,"extractor":"1"}
 *     {"judgements":[…]}
 *     {"told":{…},"record":{…}}      one a report, in order of their ids
 */
import { z } from 'zod';
import { IngestError } from '../errors.js';
import { extractorVersion } from '../extractor-version.js';
import { recordSchema } from '../record.js';
import { judgementsSchema } from '../resolve/judgements.js';
import { asOnlyWriter } from './data-folder.js';
import { loadJudgements, saveJudgements } from './judgements-file.js';
import { RecordStore } from './record-store.js';

const version = 1;

const firstLine = z.object({ zhengtu: z.literal('records'), version: z.literal(version) });
const recordLine = z.object({ told: z.record(z.string(), z.unknown()), record: recordSchema });

/** @throws IngestError 'bad-record', 'data-folder'. */
export async function* recordLines(data: string): AsyncGenerator<string> {
  const records = new RecordStore(data);
  yield `${JSON.stringify({ zhengtu: 'records', version, extractor: extractorVersion })}\n`;
  yield `${JSON.stringify({ judgements: await loadJudgements(data) })}\n`;
  for (const document of await records.list()) {
    const head = await records.findHead(document);
    if (head) yield `${JSON.stringify({ told: head.told, record: await records.get(document) })}\n`;
  }
}

export interface TakenRecords {
  /** New here, or another reading than the one that was here. */
  readonly taken: number;
  /** Here already, word for word. */
  readonly known: number;
  readonly judgements: number;
}

/** @throws IngestError 'bad-record' that names the line. */
function parseLine<T>(schema: z.ZodType<T>, text: string, number: number): T {
  try {
    return schema.parse(JSON.parse(text));
  } catch (cause) {
    throw new IngestError(
      'bad-record',
      `Line ${number} is none that \`zhengtu export records\` writes. Lines before it were taken; export anew, or mend it and import again.`,
      { cause },
    );
  }
}

/** Judgements that are not here yet are added; what is here stays. */
async function takeJudgements(data: string, text: string): Promise<number> {
  const given = parseLine(judgementsSchema, text, 2).judgements;
  const here = await loadJudgements(data);
  const known = new Set(here.map((judgement) => JSON.stringify(judgement)));
  const added = given.filter((judgement) => !known.has(JSON.stringify(judgement)));
  if (added.length > 0) await saveJudgements(data, [...here, ...added]);
  return added.length;
}

/**
 * Takes lines that {@link recordLines} wrote into a data folder. A record of a report that is here already replaces
 * it where it differs; nothing is removed. Repeated after it broke off, it goes on.
 * @throws IngestError 'bad-record', 'data-folder', 'data-folder-locked'.
 */
export const takeRecordLines = (data: string, lines: AsyncIterable<string>): Promise<TakenRecords> =>
  asOnlyWriter(data, async () => {
    const records = new RecordStore(data);
    let [number, taken, known, judgements] = [0, 0, 0, 0];
    for await (const text of lines) {
      number += 1;
      if (number === 1) parseLine(firstLine, text, 1);
      else if (number === 2) judgements = await takeJudgements(data, text);
      else if (text.trim() !== '') {
        const { told, record } = parseLine(recordLine, text, number);
        const before = await records.findHead(record.document.id);
        const { content } = await records.put(record, told);
        if (before?.content === content) known += 1;
        else taken += 1;
      }
    }
    if (number < 2)
      throw new IngestError('bad-record', 'There is nothing that `zhengtu export records` writes.');
    return { taken, known, judgements };
  });
