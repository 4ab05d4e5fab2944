/** What the layout worker is asked and answers. Positions are `[x, y, x, y, …]` in the order of the nodes. */
import type { NodeLabel } from '@zhengtu/graph-schema';
import type { LayoutName } from './layout-names';

export interface LayoutJob {
  readonly layout: LayoutName;
  /** Radii as they are drawn, in pixels. */
  readonly sizes: Float32Array;
  readonly positions: Float32Array;
  /** 1: stays where it is while the others find their place. */
  readonly fixed: Uint8Array;
  readonly kinds: readonly NodeLabel[];
  /** 1: a city, which heads a column. */
  readonly cities: Uint8Array;
  /** Source and target of each edge, as indexes of nodes. */
  readonly edges: Uint32Array;
  /** How strongly each edge pulls. */
  readonly weights: Float32Array;
  /** The shorter side of the stage, in pixels: at this scale discs are kept apart. */
  readonly stage: number;
  readonly iterations: number;
}

export interface LayoutProgress {
  readonly positions: Float32Array;
  readonly done: boolean;
}
