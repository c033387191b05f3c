import {
  chooseTies,
  colourPeople,
  type Figure,
  type FigureNetwork,
  type FigureTable,
  groupPeople,
  groupsAndRopes,
  kindWords,
  type LegendEntry,
  nameOf,
  networkLegend,
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
  /** `sociogram`: everyone drawn; `groups`: cards and ropes; `two-mode`: people and places. */
  readonly view: "sociogram" | "groups" | "two-mode";
  /** Whether there is more to draw than a sociogram holds, so that a scale can be chosen. */
  readonly large: boolean;
  readonly title: string;
  /** The network the picture is made from. */
  readonly network: FigureNetwork;
  readonly leftOut: number;
  /** How to read it when everybody is drawn; the figure's own legend is for groups. */
  readonly everybodyLegend: () => readonly LegendEntry[];
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
    return { figure, view: "two-mode", large: false, title, everybodyLegend: none, ...own };
  }
  const options = {
    ...common,
    choice: { kind: choice.kind, sure: choice.sure, who: choice.between },
    size: choice.size,
    colour: choice.colour,
  };
  const chosen = chooseTies(network, options.choice);
  const count = chosen.nodes.length;
  if (count <= SOCIOGRAM_LIMIT) {
    const figure = sociogram(network, {
      ...options,
      labelPeople: count <= NAMES_UP_TO,
      areas: choice.around === undefined,
      ...(choice.around === undefined ? {} : { centre: choice.around }),
    });
    return { figure, view: "sociogram", large: false, title, everybodyLegend: none, ...own };
  }
  const figure = groupsAndRopes(network, {
    ...options,
    ...(choice.open === undefined ? {} : { open: choice.open }),
  });
  const everybodyLegend = () => {
    const people = chosen.nodes.filter((node) => node.kind === "person");
    const grouping = groupPeople(network, choice.groupBy);
    return networkLegend(chosen, choice.size, colourPeople(people, choice.colour, grouping));
  };
  return { figure, view: "groups", large: true, title, everybodyLegend, ...own };
}

const none = (): readonly LegendEntry[] => [];

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
