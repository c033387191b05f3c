import type { AffiliationKind } from "@kith/model";
import { type Evidence, respondents } from "./evidence.ts";
import type { Finding } from "./finding.ts";
import { makeFinding } from "./make-finding.ts";

/** Nodes of some kinds a respondent is linked to, by the respondent's person id. */
export function linksOf(
  { network }: Evidence,
  kinds: readonly AffiliationKind[],
): Map<string, Set<string>> {
  const wanted = new Set(
    network.nodes.filter((node) => kinds.some((kind) => kind === node.kind)).map(({ id }) => id),
  );
  const links = new Map<string, Set<string>>();
  for (const tie of network.ties) {
    const [person, node] = wanted.has(tie.target)
      ? [tie.source, tie.target]
      : [tie.target, tie.source];
    if (!wanted.has(node)) continue;
    const set = links.get(person) ?? new Set();
    set.add(node);
    links.set(person, set);
  }
  return links;
}

/** How many belong to a group or organisation. `undefined` when it was not asked. */
export function belongs(evidence: Evidence): Finding | undefined {
  const links = linksOf(evidence, ["group", "organisation"]);
  if (links.size === 0) return undefined;
  const everybody = respondents(evidence);
  return makeFinding({
    id: "belongs",
    title: "Groups people belong to",
    asked: "which groups and organisations people belong to",
    of: "people we spoke to",
    sentence: "{share} people belong to a group or organisation here.",
    answers: { yes: "belong to at least one", no: "named none" },
    count: everybody.filter(({ person }) => links.has(person?.id ?? "")).length,
    n: everybody.length,
    missing: 0,
  });
}

/** The source of information most people use. `undefined` when none was recorded. */
export function mainSource(evidence: Evidence): Finding | undefined {
  const links = linksOf(evidence, ["information"]);
  const everybody = respondents(evidence);
  const users = new Map<string, number>();
  for (const { person } of everybody) {
    for (const source of links.get(person?.id ?? "") ?? []) {
      users.set(source, (users.get(source) ?? 0) + 1);
    }
  }
  const [top] = [...users].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (top === undefined) return undefined;
  const label = evidence.network.nodes.find((node) => node.id === top[0])?.label ?? top[0];
  return makeFinding({
    id: "main-source",
    title: "Finding out what is going on",
    asked: "where people go, or to whom they speak, to find out what is going on",
    of: "people we spoke to",
    sentence: `{share} people find out what is going on through “${label}”, more than through any other source.`,
    answers: { yes: `named “${label}”`, no: "did not name it" },
    count: top[1],
    n: everybody.length,
    missing: 0,
  });
}
