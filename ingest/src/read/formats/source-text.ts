/** A format's outcome: the report's source text, which the same cleaning then follows whatever the format. */
export interface SourceText {
  readonly text: string;
  readonly charset: string;
  /** Where the report was published, if the file tells. */
  readonly url?: string;
}
