/** A column of a report's table; numbers stand to the right. */
export interface ReportColumn {
  readonly label: string;
  readonly kind: "text" | "number";
}

/** One part of a report: words, a picture where one helps, and always the table it is made of. */
export interface ReportSection {
  readonly id: string;
  readonly title: string;
  /** Sentences, the most important first. */
  readonly words: readonly string[];
  /** An SVG element. */
  readonly picture?: string;
  readonly table?: {
    readonly caption: string;
    readonly columns: readonly ReportColumn[];
    /** Cells in the order of the columns. */
    readonly rows: readonly (readonly string[])[];
  };
}

export const text = (label: string): ReportColumn => ({ label, kind: "text" });
export const number = (label: string): ReportColumn => ({ label, kind: "number" });
