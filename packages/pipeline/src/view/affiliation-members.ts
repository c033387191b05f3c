import type { SiteNetwork } from "@kith/model";

/** The people of each place, group, organisation or source of information, each once. */
export function affiliationMembers(network: SiteNetwork): ReadonlyMap<string, readonly string[]> {
  const isPerson = new Set(
    network.nodes.filter((node) => node.kind === "person").map((node) => node.id),
  );
  const members = new Map<string, Set<string>>();
  for (const { source, target } of network.ties) {
    if (isPerson.has(source) === isPerson.has(target)) continue;
    const [person, place] = isPerson.has(source) ? [source, target] : [target, source];
    const found = members.get(place) ?? new Set();
    found.add(person);
    members.set(place, found);
  }
  return new Map([...members].map(([place, found]) => [place, [...found]]));
}
