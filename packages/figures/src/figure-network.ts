/**
 * What a figure is drawn from. The shape is what the server's network view carries, so that a
 * view can be handed over as it is; nothing here depends on the server.
 */
export interface FigureNode {
  readonly id: string;
  readonly kind: "person" | "place" | "group" | "organisation" | "information";
  readonly status: "respondent" | "named" | "none";
  readonly label: string;
  readonly gender: string;
  readonly age: number | null;
  readonly street: string;
  readonly area: string;
  /** In how many interviews somebody else mentioned it. */
  readonly mentioned: number;
  /** How sure we are that its records are one person, 0 to 1. */
  readonly probability: number;
  /** Index into `groups`; `null` without ties. */
  readonly group: number | null;
  readonly x: number;
  readonly y: number;
  readonly degree: number;
  readonly betweenness: number;
  readonly role: string;
  readonly attributes: Readonly<Record<string, string>>;
}

export interface FigureTie {
  /** Who said it, or for ties about others one end. */
  readonly source: string;
  readonly target: string;
  /** A question ("help"), `knows`, or `affiliation`. */
  readonly kind: string;
  readonly tellers: number;
  readonly mutual: boolean;
  readonly probability: number;
}

export interface FigureNetwork {
  readonly nodes: readonly FigureNode[];
  readonly ties: readonly FigureTie[];
  readonly groups: readonly { readonly label: string; readonly size: number }[];
  readonly asked: {
    readonly interviews: number;
    readonly namedNobody: number;
    readonly generators: readonly string[];
    /** In how many interviews each question named somebody, where it was counted. */
    readonly named?:
      | readonly { readonly generator: string; readonly interviews: number }[]
      | undefined;
    readonly waves: readonly string[];
  };
}

/** The kind of tie that joins a person to a place, group, organisation or information. */
export const AFFILIATION = "affiliation";
/** The kind of tie a respondent reports between two others. */
export const KNOWS = "knows";

/** `help_when_ill` as a reader wants it: "help when ill". */
export function kindWords(kind: string): string {
  if (kind === AFFILIATION) return "goes there or belongs";
  return kind.replace(/[_-]+/g, " ").trim().toLowerCase() || "unnamed";
}
