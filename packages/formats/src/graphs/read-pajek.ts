import type {
  AttributeValue,
  GraphDocumentEdge,
  GraphDocumentNode,
  Problem,
  SourceFile,
} from "@kith/model";
import { problem, quoted } from "../problems.ts";
import type { GraphRead } from "./graph-read.ts";
import { type PajekNetwork, pajekNetwork } from "./pajek-network.ts";

/**
 * Reads a Pajek network: `*Vertices n [n1]` (two-mode with n1 of the first mode, kept as the
 * attribute `mode`), `*Arcs`, `*Edges`, `*Arcslist`, `*Edgeslist`, `*Matrix`, several of each;
 * a named relation (`*Arcs :2 "advice"`) becomes the attribute `relation`, coordinates `x y z`.
 *
 * A node's id is its label where every vertex has one and no two are alike; otherwise its
 * number, with the label as an attribute (`labels-not-ids`, warning). A missing weight is 1 where others are given. Arcs and
 * edges together make a directed graph in which an edge is two (`mixed-directions`, warning).
 *
 * Source: de Nooy, Mrvar and Batagelj, *Exploratory Social Network Analysis with Pajek*,
 * appendix 2.
 */
export function readPajek(file: SourceFile): GraphRead {
  const problems: Problem[] = [];
  const network = pajekNetwork(file, problems);
  if (network === undefined) {
    if (problems.length === 0) {
      const message = "The file holds no network.";
      const remedy = "Export it as a Pajek network (.net).";
      problems.push(problem("error", "empty-file", { file: file.name }, message, remedy));
    }
    return { graph: undefined, problems, notes: [] };
  }
  const nodes = nodesOf(network, file.name, problems);
  const directed =
    network.ties.length === 0 ? network.arcs : network.ties.some((tie) => tie.directed);
  if (directed && network.ties.some((tie) => !tie.directed)) {
    const message = "The file has arcs and edges; an edge is kept as two arcs, one each way.";
    const remedy = "Nothing to do if that is meant.";
    problems.push(problem("warning", "mixed-directions", { file: file.name }, message, remedy));
  }
  const weighted = network.ties.some(({ weight }) => weight !== undefined);
  const id = (number: number): string => nodes[number - 1]?.id ?? String(number);
  const edges = network.ties.flatMap((tie): GraphDocumentEdge[] => {
    const weight: [string, AttributeValue][] = weighted ? [["weight", tie.weight ?? 1]] : [];
    const attributes = Object.fromEntries([...weight, ...tie.attributes]);
    const edge = { source: id(tie.from), target: id(tie.to), attributes };
    const both = directed && !tie.directed && tie.from !== tie.to;
    return both ? [edge, { source: edge.target, target: edge.source, attributes }] : [edge];
  });
  return { graph: { directed, nodes, edges }, problems, notes: [] };
}

function nodesOf(
  { size, firstMode, labels, details }: PajekNetwork,
  file: string,
  problems: Problem[],
): GraphDocumentNode[] {
  const written = [...labels.values()].filter((label) => label !== "");
  const distinct = new Set(written);
  const byLabel = size > 0 && distinct.size === size;
  if (!byLabel && written.length > 0) {
    const without = size - written.length;
    const seen = new Set<string>();
    const repeated = written.find((label) => seen.size === seen.add(label).size);
    const why =
      without === 1
        ? "One vertex has no label"
        : without > 1
          ? `${without} vertices have no label`
          : `Several vertices have the label ${quoted(repeated ?? "")}`;
    const message = `${why}, so all are called by their numbers; labels are kept as the attribute label.`;
    const remedy = "Give every vertex a label of its own to have nodes called by their labels.";
    problems.push(problem("warning", "labels-not-ids", { file }, message, remedy));
  }
  return Array.from({ length: size }, (_, index): GraphDocumentNode => {
    const number = index + 1;
    const label = labels.get(number);
    const attributes: [string, AttributeValue][] = [];
    if (!byLabel && label !== undefined) attributes.push(["label", label]);
    if (firstMode !== undefined) attributes.push(["mode", number <= firstMode ? "1" : "2"]);
    attributes.push(...(details.get(number) ?? []));
    const id = byLabel && label !== undefined ? label : String(number);
    return { id, attributes: Object.fromEntries(attributes) };
  });
}
