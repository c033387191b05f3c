/** A printable form: what stands on paper, without how it looks. */
export interface PrintForm {
  readonly title: string;
  readonly instrument: { readonly id: string; readonly version: number };
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  /** Filled in by the interviewer at the top: card, date, interviewer. */
  readonly head: readonly string[];
  readonly sections: readonly FormSection[];
  readonly sources: { readonly title: string; readonly texts: readonly string[] };
  readonly foot: { readonly name: string; readonly page: string };
}

export interface FormSection {
  readonly title: string;
  /** When it is asked, in words. */
  readonly condition?: string;
  readonly items: readonly FormItem[];
}

export interface FormItem {
  /** Question's id; the people list has none. */
  readonly id?: string;
  /** Counted through the form; notes and the people list have none. */
  readonly number?: number;
  readonly wording: string;
  readonly hint?: string;
  readonly script?: string;
  readonly condition?: string;
  readonly parts: readonly FormPart[];
}

export interface FormBox {
  readonly value: string;
  readonly label: string;
}

/** Where something is ticked or written. */
export type FormPart =
  | { readonly kind: "boxes"; readonly how: string; readonly boxes: readonly FormBox[] }
  /** Boxes in one row with words at the ends. */
  | {
      readonly kind: "scale";
      readonly boxes: readonly FormBox[];
      readonly least: string;
      readonly most: string;
    }
  | { readonly kind: "lines"; readonly count: number; readonly label?: string }
  /** Small boxes for numbers of the people list. */
  | { readonly kind: "numbers"; readonly label: string; readonly count: number }
  /** A table with a heading and a row for each of `rows`; `ticks` has boxes, `lines` room to write. */
  | {
      readonly kind: "table";
      readonly cells: "ticks" | "lines";
      readonly note?: string;
      readonly columns: readonly FormBox[];
      readonly rows: readonly string[];
      /** Heading of the first column. */
      readonly corner: string;
    }
  /** Every pair of the numbers, each once. */
  | { readonly kind: "pairs"; readonly note: string; readonly numbers: readonly string[] };
