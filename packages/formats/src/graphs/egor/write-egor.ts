import type { GraphDocument } from "@kith/model";
import { writeInterviewFolder } from "../../interviews/write-interview-folder.ts";
import { zipFiles } from "../../zip/zip-files.ts";
import type { GraphWritten } from "../graph-format.ts";
import { attributeLosses, graphAttributeLosses, tieIdLosses } from "../losses.ts";
import { isDirected } from "../tie-direction.ts";
import { personalNetworks } from "./personal-networks.ts";

/**
 * Writes the personal network of every node as an interview folder, packed: `egos.csv`,
 * `alters.csv`, `aaties.csv`, as R's egor and `kith check` read them (`personalNetworks`). The
 * graph as a whole is not in it; what else is left out is listed.
 */
export function writeEgor(graph: GraphDocument, name: string): GraphWritten {
  const loops = graph.edges.some(({ source, target }) => source === target);
  const directed = graph.edges.some((edge) => isDirected(graph, edge));
  return {
    files: [{ name, bytes: zipFiles(writeInterviewFolder(personalNetworks(graph))) }],
    losses: [
      "The graph is taken apart into the personal network of each node; values are texts.",
      ...(directed ? ["The direction of ties between a respondent and those named is lost."] : []),
      ...(loops ? ["Ties of a node with itself were left out."] : []),
      ...graphAttributeLosses(graph),
      ...tieIdLosses(graph),
      ...attributeLosses("ties", graph.edges, (key) => key === "relation" || key === "weight"),
    ],
  };
}
