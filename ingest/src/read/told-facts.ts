import { z } from 'zod';
import { IngestError } from '../errors.js';
import type { ToldFacts } from './clean-document.js';

const toldFactsSchema = z.strictObject({
  source: z.string().min(1).optional(),
  place: z.string().min(1).optional(),
  year: z.int().min(1900).max(2200).optional(),
  url: z.url().optional(),
  fictional: z.boolean().optional(),
});

/**
 * Reads a folder's `zhengtu.json`.
 * @example readToldFacts('{"fictional": true}', 'samples/zhengtu.json') // { fictional: true }
 * @throws IngestError 'bad-told-facts', naming the file and the field.
 */
export const readToldFacts = (json: string, path: string): ToldFacts => {
  const bad = (reason: string, cause?: unknown) =>
    new IngestError(
      'bad-told-facts',
      `${path}: ${reason}. It may hold source, place, year, url and fictional; mend or remove it.`,
      { cause },
    );
  let value: unknown;
  try {
    value = JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw bad('not valid JSON', error);
  }
  const parsed = toldFactsSchema.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw bad(`${issue?.path.join('.') || 'the file'}: ${issue?.message ?? 'not understood'}`, parsed.error);
  }
  // Built key by key: an absent fact is an absent key, never `undefined`.
  return Object.fromEntries(Object.entries(parsed.data).filter(([, told]) => told !== undefined));
};
