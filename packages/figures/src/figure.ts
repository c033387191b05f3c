import type { Scene } from "./scene.ts";
import type { Theme } from "./tokens.ts";

export interface Column {
  readonly key: string;
  readonly label: string;
  /** `doubt` is a column that only says how sure. */
  readonly kind: "text" | "number" | "doubt";
}

/** The table half of a twin. Cells are in the order of the columns. */
export interface FigureTable {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** Ids of what each row is about, for links; same order as `rows`. */
  readonly ids: readonly string[];
}

/** Ties between the groups of the rows and of the columns. */
export interface TallyTable {
  readonly caption: string;
  readonly rowHeading: string;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** `cells[row][column]`; `unsure` counts those drawn stitched or dotted. */
  readonly cells: readonly (readonly Tally[])[];
  readonly total: Tally;
}

export interface Tally {
  readonly ties: number;
  readonly unsure: number;
}

export interface Span {
  readonly text: string;
  readonly strong: boolean;
}

/** The words half of a twin: under 80 words, read aloud well. */
export interface FigureWords {
  readonly claim: readonly Span[];
  readonly rest: readonly string[];
  /** All of it as plain text. */
  readonly text: string;
}

/** What every picture must state below it. */
export interface FigureCaption {
  readonly asked: string;
  readonly of: string;
  readonly answered: string;
  readonly missing: string;
}

export interface LegendEntry {
  readonly sign:
    | "told"
    | "named"
    | "told-plain"
    | "named-plain"
    | "place"
    | "size"
    | "tapered"
    | "even"
    | "stitched"
    | "dotted"
    | "rope-4"
    | "rope-2"
    | "rope-1"
    | "rope-stitched"
    | "not-drawn"
    | "card"
    | { readonly fill: string; readonly letter: string };
  readonly text: string;
}

/** A picture and its twin, all made from one model. */
export interface Figure {
  readonly scene: Scene;
  /** A file that stands alone: own colours, title and description. */
  svg(options?: { readonly theme?: Theme }): string;
  /** One row per tie or rope drawn. */
  readonly table: FigureTable;
  /** One row per person, place or group drawn. */
  readonly nodeTable: FigureTable;
  readonly tallies: TallyTable;
  readonly words: FigureWords;
  readonly caption: FigureCaption;
  readonly legend: readonly LegendEntry[];
}
