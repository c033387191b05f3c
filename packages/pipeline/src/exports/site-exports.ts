import {
  writeEdgeCsv,
  writeGraphml,
  writeInterviewFolder,
  writeNodeCsv,
  writePairs,
  writePeople,
} from "@kith/formats";
import type {
  AttributeValue,
  GraphDocument,
  Interview,
  Resolution,
  SiteNetwork,
  SourceFile,
  TruthRecord,
} from "@kith/model";
import { siteNetworkDocument } from "@kith/network";
import type { NetworkView } from "../view/network-view.ts";

export interface NetworkExportOptions {
  /** Whether people's names, streets and free attributes go along. */
  readonly names: boolean;
}

/** The network with what the view measured of each node, as a graph document. */
export function measuredDocument(
  network: SiteNetwork,
  view: NetworkView,
  { names }: NetworkExportOptions,
): GraphDocument {
  const document = siteNetworkDocument(network, { names });
  const measured = new Map(view.nodes.map((node) => [node.id, node]));
  return {
    ...document,
    nodes: document.nodes.map(({ id, attributes }) => {
      const node = measured.get(id);
      if (node === undefined) return { id, attributes };
      const measures: Record<string, AttributeValue> = {
        degree: node.degree,
        betweenness: node.betweenness,
        component: node.component,
        role: node.role,
        x: node.x,
        y: node.y,
      };
      if (node.closeness !== null) measures.closeness = node.closeness;
      if (node.clustering !== null) measures.clustering = node.clustering;
      // A group's label is made of street names, which are withheld with the other names.
      if (node.group !== null) measures.group = node.group;
      return { id, attributes: { ...attributes, ...measures } };
    }),
  };
}

export function exportGraphml(
  network: SiteNetwork,
  view: NetworkView,
  options: NetworkExportOptions,
): SourceFile {
  return {
    name: "network.graphml",
    text: writeGraphml(measuredDocument(network, view, options)),
  };
}

export function exportNodes(
  network: SiteNetwork,
  view: NetworkView,
  options: NetworkExportOptions,
): SourceFile {
  return { name: "nodes.csv", text: writeNodeCsv(measuredDocument(network, view, options)) };
}

/** Ties refer to people by id and hold no names. */
export function exportTies(network: SiteNetwork): SourceFile {
  return { name: "ties.csv", text: writeEdgeCsv(siteNetworkDocument(network)) };
}

export function exportPeople(resolution: Resolution): SourceFile {
  return { name: "people.csv", text: writePeople(resolution.records) };
}

/** The evidence of a pair may quote names. */
export function exportPairs(resolution: Resolution): SourceFile {
  return { name: "pairs.csv", text: writePairs(resolution.pairs) };
}

/** The interview folder as it would be read in again. Holds names: it is the record itself. */
export function exportInterviews(
  interviews: readonly Interview[],
  truth: readonly TruthRecord[] = [],
): readonly SourceFile[] {
  return truth.length === 0
    ? writeInterviewFolder(interviews)
    : writeInterviewFolder(interviews, truth);
}
