/** A running Neo4j to test against, and how it was had. */
export interface Neo4jServer {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** `address`, `docker` or `jvm`, with the version where it is known. */
  readonly how: string;
  /** Ends it; of a server that was there before (`ZHENGTU_TEST_NEO4J`) nothing is ended. */
  stop(): Promise<void>;
}
