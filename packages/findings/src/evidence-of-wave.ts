import { compareText, type NetworkNode, type SiteNetwork } from "@kith/model";
import type { Evidence } from "./evidence.ts";

/** Waves in the evidence, earliest first by number where they are numbered, else by text. */
export function wavesOf({ interviews }: Evidence): string[] {
  return [...new Set(interviews.map(({ wave }) => wave ?? ""))].sort((a, b) => {
    const byNumber = Number(a) - Number(b);
    return Number.isNaN(byNumber) || byNumber === 0 ? compareText(a, b) : byNumber;
  });
}

/**
 * What one wave said. Whoever was interviewed in two waves would count twice otherwise, and
 * a cell of five people could pass for ten. Ties and mentions of other waves are left out,
 * as are people nobody spoke of in this one. O(nodes + ties).
 */
export function evidenceOfWave(evidence: Evidence, wave: string): Evidence {
  const interviews = evidence.interviews.filter((interview) => (interview.wave ?? "") === wave);
  const said = new Set(interviews.map(({ egoID }) => egoID));
  const ties = evidence.network.ties.flatMap((tie) => {
    const tellers = tie.tellers.filter((teller) => said.has(teller));
    return tellers.length === 0 ? [] : [{ ...tie, tellers }];
  });
  const tied = new Set(ties.flatMap(({ source, target }) => [source, target]));
  const nodes = evidence.network.nodes.flatMap((node): NetworkNode[] => {
    const records = node.records.filter(({ egoID }) => said.has(egoID));
    if (node.kind !== "person") return tied.has(node.id) ? [{ ...node, records }] : [];
    if (records.length === 0) return [];
    const mentions = new Set(
      records.filter(({ alterID }) => alterID !== undefined).map(({ egoID }) => egoID),
    );
    const told = records.some(({ alterID }) => alterID === undefined);
    return [{ ...node, records, mentioned: mentions.size, status: told ? "respondent" : "named" }];
  });
  const network: SiteNetwork = { nodes, ties };
  return { interviews, network };
}
