import type { NodeKind, NodeStatus } from "@kith/model";
import type { Spread } from "@kith/network";
import type { Role, RoleCount } from "./roles.ts";

/** A node with everything a picture or a table of the network shows of it. */
export interface NetworkNodeView {
  readonly id: string;
  readonly kind: NodeKind;
  readonly status: NodeStatus;
  /** Name or label; empty when nobody gave one. */
  readonly label: string;
  readonly gender: string;
  readonly age: number | null;
  readonly street: string;
  readonly area: string;
  /** In how many interviews somebody else mentioned it. */
  readonly mentioned: number;
  /** How sure we are that its records are one person, 0 to 1. */
  readonly probability: number;
  readonly records: number;
  /** Index into `groups`; `null` for those without ties to people. */
  readonly group: number | null;
  /** Place in the picture, from 0 to the extent's width and height. */
  readonly x: number;
  readonly y: number;
  /** People it has a tie with. The next four are of ties between people, and 0 or `null` for what is not a person. */
  readonly degree: number;
  readonly betweenness: number;
  readonly closeness: number | null;
  readonly clustering: number | null;
  /** Parts of the network that no tie joins, largest first, from 0. A place's is its commonest person's. */
  readonly component: number;
  readonly role: Role;
  readonly attributes: Readonly<Record<string, string>>;
}

export interface NetworkTieView {
  readonly source: string;
  readonly target: string;
  readonly kind: string;
  /** Interviews in which it was said. */
  readonly tellers: number;
  readonly mutual: boolean;
  /** `true` when it has no direction: somebody said it about both ends. */
  readonly symmetric?: boolean;
  readonly probability: number;
}

export interface NetworkGroup {
  readonly label: string;
  readonly size: number;
}

/** Measures of ties between people; `null` where there is no value. */
export interface NetworkTotals {
  readonly people: number;
  /** Pairs of people with a tie, whatever its kinds. */
  readonly ties: number;
  readonly components: number;
  readonly largestComponent: number;
  readonly isolates: number;
  readonly density: number | null;
  readonly transitivity: number | null;
  readonly modularity: number | null;
  readonly groups: number;
}

/**
 * How far totals spread over plausible matchings: median and 90% interval of each. It tells
 * of doubt about who is who, not of the people nobody interviewed.
 */
export interface NetworkIntervals {
  readonly draws: number;
  readonly people?: Spread;
  readonly ties?: Spread;
  readonly components?: Spread;
  readonly largestComponent?: Spread;
  readonly isolates?: Spread;
  readonly transitivity?: Spread;
}

/** A site's network ready to be looked at, made once per matching. Holds names: never public. */
export interface NetworkView {
  /** ISO 8601, or empty when not recorded. */
  readonly madeAt: string;
  readonly nodes: readonly NetworkNodeView[];
  readonly ties: readonly NetworkTieView[];
  readonly groups: readonly NetworkGroup[];
  readonly roles: readonly RoleCount[];
  readonly extent: { readonly width: number; readonly height: number };
  readonly measures: NetworkTotals;
  /** Missing where no plausible matchings were drawn, and in older documents. */
  readonly intervals?: NetworkIntervals;
  /** What every picture must state. */
  readonly asked: {
    readonly interviews: number;
    readonly namedNobody: number;
    readonly generators: readonly string[];
    /** In how many interviews each question named somebody; missing in older documents. */
    readonly named?: readonly { readonly generator: string; readonly interviews: number }[];
    readonly waves: readonly string[];
  };
}
