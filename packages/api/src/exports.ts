/** Files a site can be taken away as. */
export const EXPORTS = [
  "network.graphml",
  "nodes.csv",
  "ties.csv",
  "people.csv",
  "pairs.csv",
  "decisions.csv",
  "interviews.zip",
  "playback.zip",
] as const;
export type ExportName = (typeof EXPORTS)[number];
