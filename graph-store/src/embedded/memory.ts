/** How much memory the processes of the engine may hold: each holds the whole graph. */
import { totalmem } from 'node:os';

/** What this machine has, or what the container around this process is given, in bytes. */
export const memoryOfMachine = (): number => {
  const constrained = process.constrainedMemory();
  return constrained > 0 ? Math.min(constrained, totalmem()) : totalmem();
};

/** Of the machine's memory, for graphs. */
const share = 0.6;
/** Never more, however small the graph: the one that answers all, a spare one, two with long queries. */
const mostForGuests = 4;

/**
 * How many processes may hold a graph beside the one that writes it; one at least, for guests are always answered.
 * @param graph What a process with the graph open holds, in bytes. @param machine Bytes that there are.
 */
export const processesForGuests = (graph: number, machine = memoryOfMachine()): number =>
  Math.max(1, Math.min(mostForGuests, Math.floor((share * machine) / graph) - 1));

/**
 * Watches the memory of this process: a query may take `limit` bytes beyond what the graph takes, which is looked at
 * whenever nothing else can have taken any.
 */
export class MemoryWatch {
  private graph = Number.POSITIVE_INFINITY;
  private readonly limit: number;
  private readonly held: () => number;

  /** @param held How much the process holds now. */
  constructor(limit: number, held: () => number = () => process.memoryUsage.rss()) {
    this.limit = limit;
    this.held = held;
  }

  /** To be called while no query runs and no result waits. @returns bytes that the graph takes. */
  rest(): number {
    this.graph = this.held();
    return this.graph;
  }

  /** Nothing is too much before the graph was there once. */
  get isTooMuch(): boolean {
    return this.held() - this.graph >= this.limit;
  }
}
