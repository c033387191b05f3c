import type { LinkRun } from "@kith/linkage";
import { type Interview, recordKey, type TruthRecord } from "@kith/model";
import { measuresOverDraws } from "@kith/network";
import type { NetworkError } from "./result.ts";

/** Compares the network of a resolution with that of the truth. */
export function networkError(
  interviews: readonly Interview[],
  { resolution, draws }: Pick<LinkRun, "resolution" | "draws">,
  truth: readonly TruthRecord[],
): NetworkError {
  const found = measuresOverDraws(interviews, resolution.records, draws);
  const actual = measuresOverDraws(interviews, truth, []);
  const error = (name: keyof typeof found.measures): number => {
    const [x, y] = [found.measures[name].shown ?? 0, actual.measures[name].shown ?? 0];
    return y === 0 ? 0 : (x - y) / y;
  };
  const { drawn } = found.measures.transitivity;
  const trueTransitivity = actual.measures.transitivity.shown ?? 0;
  return {
    people: error("people"),
    ties: error("ties"),
    meanDegree: error("mean-degree"),
    transitivity: error("transitivity"),
    components: error("components"),
    connectors: sharedConnectors(found.connectors, actual.connectors, resolution.records, truth),
    trueTransitivity,
    ...(drawn === undefined
      ? {}
      : {
          covered: drawn.low <= trueTransitivity && trueTransitivity <= drawn.high,
          transitivityLow: drawn.low,
          transitivityHigh: drawn.high,
        }),
  };
}

/** Share of the true connectors whose records mostly belong to one of the ten found. */
function sharedConnectors(
  found: readonly { readonly person: string }[],
  actual: readonly { readonly person: string }[],
  records: readonly TruthRecord[],
  truth: readonly TruthRecord[],
): number {
  const foundPerson = new Map(
    records.map(({ egoID, alterID, person }) => [recordKey(egoID, alterID), person] as const),
  );
  const top = new Set(found.slice(0, 10).map(({ person }) => person));
  const ten = actual.slice(0, 10);
  const hits = ten.filter(({ person }) => {
    const counts = new Map<string, number>();
    for (const { egoID, alterID, person: one } of truth) {
      if (one !== person) continue;
      const who = foundPerson.get(recordKey(egoID, alterID)) ?? "";
      counts.set(who, (counts.get(who) ?? 0) + 1);
    }
    const main = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
    return main !== undefined && top.has(main);
  });
  return ten.length === 0 ? 1 : hits.length / ten.length;
}
