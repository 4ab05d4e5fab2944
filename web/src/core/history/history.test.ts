import fc from 'fast-check';
import { expect, test } from 'vitest';
import { amend, begin, type History, push, redo, undo } from './history';

const steps = fc.array(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 30 });
const after = (acts: readonly string[]): History<string> => acts.reduce(push, begin('start'));

test('undoing every step comes back to the start, redoing every one to the end', () => {
  fc.assert(
    fc.property(steps, (acts) => {
      const end = after(acts);
      const back = acts.reduce((history) => undo(history), end);
      expect(back.present).toBe('start');
      expect(acts.reduce((history) => redo(history), back)).toEqual(end);
    }),
  );
});

test('a new step after an undo forgets what was undone', () => {
  const history = push(undo(after(['a', 'b'])), 'c');
  expect(history).toEqual({ past: ['start', 'a'], present: 'c', future: [] });
  expect(redo(history)).toBe(history);
});

test('amending takes no step of its own', () => {
  expect(undo(amend(after(['a', 'b']), 'B')).present).toBe('a');
});

test('the oldest steps are forgotten, the latest never', () => {
  const acts = Array.from({ length: 260 }, (_, at) => String(at));
  const history = after(acts);
  expect(history.past).toHaveLength(200);
  expect(undo(history).present).toBe('258');
});
