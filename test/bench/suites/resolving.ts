/** Who is who across reports: how right, how fast, how it grows. Reading is left out: records are the truth's own. */
import { measureInChild } from '../child.js';
import type { Measured } from '../row.js';
import { growthExponent } from '../statistics.js';
import { reports, type Suite } from '../suite.js';
import type { ResolvingAnswer, ResolvingTask } from './resolving-child.js';

const sizes = { quick: [300, 1000], full: [1000, 3000, 10_000] };
const truth = { name: 'the truth of the generator', value: 1 };
const program = new URL('resolving-child.ts', import.meta.url);

function* rowsOf(answer: ResolvingAnswer, size: number): Generator<Measured> {
  const { people, peopleInOneCity } = answer;
  const at = `${reports(size)}, ${answer.mentions.toLocaleString('en')} mentions`;
  const row = (name: string, value: number): Measured => ({ name, size: at, value, unit: '', peer: truth });
  yield row('people, B³ precision (namesakes kept apart)', people.precision);
  yield row('people, B³ recall (officials known again, also in another city)', people.recall);
  yield row('people, B³ F1', people.f1);
  yield {
    ...row('people within one city, B³ F1', peopleInOneCity.f1),
    target: { of: 'value', atLeast: 0.98 },
  };
}

export const resolving: Suite = async function* (bench) {
  const runs: { size: number; value: number }[] = [];
  for (const size of bench.quick ? sizes.quick : sizes.full) {
    bench.tell(`resolving ${reports(size)}`);
    const answer = await measureInChild<ResolvingTask, ResolvingAnswer>(program, { reports: size });
    runs.push({ size, value: answer.seconds });
    yield* rowsOf(answer, size);
  }
  yield {
    name: 'growth exponent of the time',
    size: `${runs[0]?.size.toLocaleString('en')} to ${reports(runs.at(-1)?.size ?? 0)}`,
    value: growthExponent(runs),
    unit: '',
    peer: { name: 'linear', value: 1 },
    target: { of: 'value', atMost: 1.15 },
  };
};
