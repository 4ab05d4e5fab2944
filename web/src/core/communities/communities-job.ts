/** What the community worker is asked and answers: nodes by index. */
export interface CommunitiesJob {
  readonly order: number;
  /** Source and target of each edge. */
  readonly edges: Uint32Array;
  /** How strongly each edge binds. */
  readonly weights: Float32Array;
}

export interface CommunitiesAnswer {
  /** The number of each node's community. */
  readonly communities: Int32Array;
}
