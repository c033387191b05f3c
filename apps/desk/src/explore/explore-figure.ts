import {
  chooseTies,
  type Figure,
  type FigureNetwork,
  type FigureTable,
  groupsAndRopes,
  kindWords,
  nameOf,
  networkTwin,
  personWords,
  SOCIOGRAM_LIMIT,
  sociogram,
  tieTable,
  twoMode,
} from "@kith/figures";
import type { ExploreChoice } from "./explore-choice.ts";
import { exploreWords } from "./explore-words.ts";
import { ownNetwork } from "./own-network.ts";

export interface ExploreFigure {
  readonly figure: Figure;
  /**
   * `sociogram`: everyone drawn; `groups`: cards and ropes; `everybody`: everyone on a canvas;
   * `two-mode`: people and places.
   */
  readonly view: "sociogram" | "groups" | "everybody" | "two-mode";
  /** Whether there is more to draw than a sociogram holds, so that a scale can be chosen. */
  readonly large: boolean;
  readonly title: string;
  /** The network the picture is made from. */
  readonly network: FigureNetwork;
  readonly leftOut: number;
}

export interface Space {
  readonly width: number;
  readonly height: number;
}

/** Names are written beside people up to this many, unless they are hidden. */
const NAMES_UP_TO = 60;

/** The picture a choice asks for, at the scale that can be read. */
export function exploreFigure(
  site: FigureNetwork,
  choice: ExploreChoice,
  space: Space,
  names: boolean,
): ExploreFigure {
  const own =
    choice.around === undefined
      ? { network: site, leftOut: 0 }
      : ownNetwork(site, choice.around, SOCIOGRAM_LIMIT);
  const { network } = own;
  const title = figureTitle(site, choice, names);
  const common = { groupBy: choice.groupBy, title, names, ...space };
  if (choice.between === "places" || choice.between === "information") {
    const figure = twoMode(network, {
      ...common,
      kinds: choice.between === "places" ? ["place", "group", "organisation"] : ["information"],
      sure: choice.sure,
    });
    return { figure, view: "two-mode", large: false, title, ...own };
  }
  const options = {
    ...common,
    choice: { kind: choice.kind, sure: choice.sure, who: choice.between },
    size: choice.size,
    colour: choice.colour,
  };
  const count = chooseTies(network, options.choice).nodes.length;
  if (count <= SOCIOGRAM_LIMIT) {
    const figure = sociogram(network, {
      ...options,
      labelPeople: count <= NAMES_UP_TO,
      areas: choice.around === undefined,
      ...(choice.around === undefined ? {} : { centre: choice.around }),
    });
    return { figure, view: "sociogram", large: false, title, ...own };
  }
  const figure = groupsAndRopes(network, {
    ...options,
    ...(choice.open === undefined ? {} : { open: choice.open }),
  });
  // Everybody is drawn on a canvas; its twin is made from the same choice, places included.
  if (choice.scale === "everybody") {
    const twin = networkTwin(network, options);
    return { figure: { ...figure, ...twin }, view: "everybody", large: true, title, ...own };
  }
  return { figure, view: "groups", large: true, title, ...own };
}

/** The ties of one node, one row each, whatever the picture shows. */
export function chosenTies(
  site: FigureNetwork,
  choice: ExploreChoice,
  id: string,
  names: boolean,
): FigureTable {
  const byId = new Map(site.nodes.map((node) => [node.id, node]));
  const who = choice.between === "people" ? "people" : "people-and-places";
  const { ties } = chooseTies(site, { kind: choice.kind, sure: choice.sure, who });
  const own = ties.filter((tie) => tie.source === id || tie.target === id);
  return tieTable(own, byId, nameOf(names));
}

/** The question a picture answers. */
export function figureTitle(site: FigureNetwork, choice: ExploreChoice, names: boolean): string {
  if (choice.around !== undefined) {
    const node = site.nodes.find((one) => one.id === choice.around);
    if (node !== undefined)
      return exploreWords.around(
        (names || node.kind !== "person") && node.label !== "" ? node.label : personWords(node),
      );
  }
  if (choice.between === "places") return "Who goes where?";
  if (choice.between === "information") return "Where do people find things out?";
  if (choice.kind === "any") return "Who is tied to whom?";
  if (choice.kind === "knows") return "Who knows whom?";
  const kind = kindWords(choice.kind);
  return (
    KNOWN_QUESTIONS.find(([word]) => kind.includes(word))?.[1] ?? `Who was named for “${kind}”?`
  );
}

const KNOWN_QUESTIONS: readonly (readonly [string, string])[] = [
  ["help", "Who would people ask for help?"],
  ["trust", "Whom do people trust?"],
  ["rely", "Whom do people rely on?"],
  ["support", "Who supports whom?"],
  ["change", "Who can help change something locally?"],
  ["advice", "Whom do people ask for advice?"],
  ["friend", "Who are friends?"],
];
