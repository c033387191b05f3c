import type { ColourBy, GroupBy, SizeBy } from "@kith/figures";

export const BETWEEN = ["people", "people-and-places", "places", "information"] as const;
export type Between = (typeof BETWEEN)[number];
export const SURE = ["sure", "likely", "all"] as const;
export type Sure = (typeof SURE)[number];
export const SIZES: readonly SizeBy[] = ["mentioned", "ties", "bridging", "same"];
export const GROUPS_BY: readonly GroupBy[] = ["found", "street", "area"];
export const COLOURS_BY = ["status", "street", "age", "gender", "role", "group"] as const;

/** Everything Explore shows, as its address says it. */
export interface ExploreChoice {
  readonly kind: string;
  readonly between: Between;
  readonly sure: Sure;
  readonly size: SizeBy;
  readonly colour: ColourBy;
  readonly groupBy: GroupBy;
  /** Groups with ropes, or every node; only matters above the limit of a sociogram. */
  readonly scale: "groups" | "everybody";
  /** Group drawn with its members. */
  readonly open: number | undefined;
  /** Node chosen. */
  readonly person: string | undefined;
  /** Node whose own network is shown. */
  readonly around: string | undefined;
}

type Search = Readonly<Record<string, string | undefined>>;

const oneOf = <T extends string>(values: readonly T[], text: string | undefined, other: T): T =>
  values.find((value) => value === text) ?? other;

/**
 * Reads the address; anything unknown counts as not said.
 *
 * @param groupBy how this site's people are put together when the address does not say
 */
export function readChoice(search: Search, groupBy: GroupBy = "found"): ExploreChoice {
  const open = Number(search.open);
  const scale = oneOf(["groups", "everybody"], search.scale, "groups");
  return {
    kind: search.kind ?? "any",
    between: oneOf(BETWEEN, search.between, usualBetween(scale)),
    sure: oneOf(SURE, search.sure, "likely"),
    size: oneOf(SIZES, search.size, "mentioned"),
    colour: readColour(search.colour),
    groupBy: oneOf(GROUPS_BY, search.group, groupBy),
    scale,
    open: search.open !== undefined && Number.isInteger(open) ? open : undefined,
    person: search.person,
    around: search.around,
  };
}

/** With everybody drawn, ties to places would tie everything to everything. */
function usualBetween(scale: ExploreChoice["scale"]): Between {
  return scale === "everybody" ? "people" : "people-and-places";
}

/** The same at another scale, with what is usual there unless something else was asked for. */
export function atScale(choice: ExploreChoice, scale: ExploreChoice["scale"]): ExploreChoice {
  const usual = choice.between === usualBetween(choice.scale);
  return { ...choice, scale, between: usual ? usualBetween(scale) : choice.between };
}

function readColour(text: string | undefined): ColourBy {
  if (text?.startsWith("attribute:")) return { by: "attribute", name: text.slice(10) };
  return { by: oneOf(COLOURS_BY, text, "status") };
}

export const colourKey = (colour: ColourBy): string =>
  colour.by === "attribute" ? `attribute:${colour.name}` : colour.by;

/** Writes a choice as an address; what is usual is left out. */
export function writeChoice(
  choice: ExploreChoice,
  groupBy: GroupBy = "found",
): Record<string, string> {
  const usual = readChoice({ scale: choice.scale }, groupBy);
  const all: Record<string, string | undefined> = {
    kind: choice.kind === usual.kind ? undefined : choice.kind,
    between: choice.between === usual.between ? undefined : choice.between,
    sure: choice.sure === usual.sure ? undefined : choice.sure,
    size: choice.size === usual.size ? undefined : choice.size,
    colour: choice.colour.by === "status" ? undefined : colourKey(choice.colour),
    group: choice.groupBy === usual.groupBy ? undefined : choice.groupBy,
    scale: choice.scale === "groups" ? undefined : choice.scale,
    open: choice.open === undefined ? undefined : String(choice.open),
    person: choice.person,
    around: choice.around,
  };
  return Object.fromEntries(
    Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
