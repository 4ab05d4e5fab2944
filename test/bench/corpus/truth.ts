/** What is known of a made report, in words of the annotation guidelines; written beside the texts. */
export interface ReportTruth {
  /** The file name up to the first `_`. */
  readonly id: string;
  /** Official name of the home place. */
  readonly place: string;
  /** Its GB/T 2260 code: several places share a name. */
  readonly placeCode: string;
  readonly kind: 'standing-committee' | 'executive' | 'study' | 'work-conference' | 'visit';
  readonly meetingDate: string;
  readonly published: string;
  /**
   * Names as printed, with the official (or writer) behind each: `official` is the same wherever they move; `title` as
   * printed before the name, for those in office.
   */
  readonly people: readonly { readonly name: string; readonly official: string; readonly title?: string }[];
  readonly chaired: readonly string[];
  /** Main themes. */
  readonly themes: readonly string[];
  /** Themes of stock sentences: neither missed if absent, nor wrong if present. */
  readonly backgroundThemes: readonly string[];
  readonly projects: readonly string[];
  readonly policies: readonly string[];
  readonly layout: Layout;
}

/** How the text is laid out and what was done to it. */
export interface Layout {
  readonly page: 'clean' | 'web' | 'glued';
  readonly script: 'Hans' | 'Hant';
  readonly annotated: boolean;
  /** Characters whose bytes were lost. */
  readonly damaged: number;
}
