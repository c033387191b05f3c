/** A text file, read or to be written, without saying where. */
export interface SourceFile {
  /** Name without folders: `alters.csv`. */
  readonly name: string;
  readonly text: string;
}
