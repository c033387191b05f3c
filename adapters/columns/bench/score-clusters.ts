import { type ResolutionScore, scoreResolution } from "@kith/linkage";

/** Pairwise and B-cubed scores of a clustering of rows against their true persons. */
export function scoreClusters(cluster: Int32Array, truth: readonly string[]): ResolutionScore {
  const rows = Array.from(cluster, (c, i) => ({
    egoID: String(i),
    person: String(c),
    probability: 1,
  }));
  return scoreResolution(
    rows,
    truth.map((person, i) => ({ egoID: String(i), person })),
  );
}
