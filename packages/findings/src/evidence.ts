import type { Interview, NetworkNode, SiteNetwork } from "@kith/model";

/** What findings are made from: what was said, and who it turned out to be about. */
export interface Evidence {
  readonly interviews: readonly Interview[];
  readonly network: SiteNetwork;
}

/** Every interview with the person its respondent is. */
export function respondents(
  evidence: Evidence,
): { readonly interview: Interview; readonly person: NetworkNode | undefined }[] {
  const personOf = new Map<string, NetworkNode>();
  for (const node of evidence.network.nodes) {
    for (const record of node.records) {
      if (record.alterID === undefined) personOf.set(record.egoID, node);
    }
  }
  return evidence.interviews.map((interview) => ({
    interview,
    person: personOf.get(interview.egoID),
  }));
}

/** Generators that elicited at least one mention, most mentions first. */
export function generatorsAsked(interviews: readonly Interview[]): string[] {
  const counts = new Map<string, number>();
  for (const interview of interviews) {
    for (const mention of interview.mentions) {
      for (const name of mention.generators) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name);
}
