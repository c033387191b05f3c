import type { Choice } from "./choose-ties.ts";
import { chooseTies } from "./choose-ties.ts";
import { type ColourBy, colourPeople } from "./colour-by.ts";
import type { Figure } from "./figure.ts";
import type { FigureNetwork } from "./figure-network.ts";
import { type GroupBy, groupPeople } from "./group-people.ts";
import { networkLegend } from "./legend.ts";
import { nodeTable, tieTable } from "./network-tables.ts";
import { networkCaption, networkWords } from "./network-words.ts";
import type { SizeBy } from "./node-radius.ts";
import { nameOf } from "./sociogram.ts";
import { tallyTies } from "./tallies.ts";

/**
 * The twin of a picture that draws every node and tie chosen by other means than a scene, as
 * on a canvas: the same tables, words, caption and legend a sociogram has. O(nodes + ties).
 */
export function networkTwin(
  network: FigureNetwork,
  options: {
    readonly choice: Choice;
    readonly groupBy: GroupBy;
    readonly size: SizeBy;
    readonly colour: ColourBy;
    readonly names: boolean;
  },
): Omit<Figure, "scene" | "svg"> {
  const chosen = chooseTies(network, options.choice);
  const grouping = groupPeople(network, options.groupBy);
  const people = chosen.nodes.filter((node) => node.kind === "person");
  const byId = new Map(chosen.nodes.map((node) => [node.id, node]));
  const name = nameOf(options.names);
  const word = options.groupBy === "found" ? "group" : options.groupBy;
  const tallies = tallyTies(
    chosen.ties,
    byId,
    grouping,
    `Ties from the ${word} where it was said (rows) to the ${word} of the person named (columns). Same content as the picture.`,
  );
  return {
    table: tieTable(chosen.ties, byId, name),
    nodeTable: nodeTable(chosen.nodes, chosen.ties, grouping, name),
    tallies,
    words: networkWords(chosen, tallies, network, word, options.choice.kind),
    caption: networkCaption(network, options.choice.kind, chosen.ties, chosen),
    legend: networkLegend(chosen, options.size, colourPeople(people, options.colour, grouping)),
  };
}
