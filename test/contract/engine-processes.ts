import { execFileSync } from 'node:child_process';

/** The processes of embedded engines that this process started, by their numbers. */
export const engineProcesses = (): number[] =>
  execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line))
    .filter((match) => Number(match?.[2]) === process.pid && match?.[3]?.includes('embedded/child'))
    .map((match) => Number(match?.[1]));

/** Ends them all at once, as a system that is out of memory might. */
export const killEngines = (): void => {
  for (const pid of engineProcesses()) process.kill(pid, 'SIGKILL');
};
