import type { FigureCaption, FigureTable, FigureWords } from "../figure.ts";

/** A picture for everybody with its twin. Made only from what passed the gate. */
export interface PublicFigure {
  readonly id: string;
  readonly title: string;
  /** Inline SVG that follows the page's colours. */
  readonly svg: string;
  readonly table: FigureTable;
  readonly words: FigureWords;
  readonly caption: FigureCaption;
  /** How to read it, as sentences with the sign they explain. */
  readonly legend: readonly { readonly sign: string; readonly text: string }[];
}
