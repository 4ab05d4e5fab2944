import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * Runs one measurement in a process of its own, so that its memory is its own and its code starts cold.
 *
 * @param program a module beside the suite that calls {@link answerParent}
 * @returns what it answered. @throws Error with its last words when it ends without an answer
 */
export const measureInChild = <Task, Answer>(program: URL, task: Task): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const child = fork(program, [], {
      stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
      serialization: 'advanced',
    });
    let lastWords = '';
    child.stderr?.on('data', (data) => {
      lastWords = `${lastWords}${data}`.slice(-2000);
    });
    child.once('message', (answer) => resolve(answer as Answer));
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`${program.pathname} ended with ${code}: ${lastWords}`)));
    child.send(task as object);
  });

/** In the child: takes the task, answers, ends. */
export const answerParent = <Task, Answer>(measure: (task: Task) => Answer | Promise<Answer>): void => {
  process.once('message', (task) => {
    Promise.resolve(measure(task as Task)).then(
      (answer) => process.send?.(answer, () => process.exit(0)),
      (error) => {
        console.error(error);
        process.exit(1);
      },
    );
  });
};

/** The most memory that this process ever held, in MB. */
export const peakMegabytes = (): number => process.resourceUsage().maxRSS / 1024;

/** Without pages of mapped files, which the system takes back when it needs them; all of it where it does not tell. */
const ownMegabytes = (): number => {
  if (process.platform !== 'linux') return process.memoryUsage.rss() / 2 ** 20;
  return Number(/^RssAnon:\s+(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) / 1024;
};

/** Looks at this process from now on. @returns the most memory of its own that was seen, in MB, whenever it is asked. */
export const followOwnMemory = (): (() => number) => {
  let most = 0;
  const look = () => {
    most = Math.max(most, ownMegabytes());
  };
  setInterval(look, 100).unref();
  return () => {
    look();
    return most;
  };
};
