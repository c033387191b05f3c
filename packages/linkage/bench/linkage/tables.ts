import type { Result } from "./result.ts";

const percent = (x: number): string => (100 * x).toFixed(1);
const signed = (x: number): string => `${x >= 0 ? "+" : "−"}${Math.abs(100 * x).toFixed(1)}`;
const mean = (list: readonly number[]): number =>
  list.length === 0 ? 0 : list.reduce((sum, x) => sum + x, 0) / list.length;

/** The results as Markdown, every part with a table of its own. */
export function resultTables(results: readonly Result[]): string {
  const of = (part: Result["task"]["part"]): readonly (readonly Result[])[] => {
    const groups = new Map<string, Result[]>();
    for (const one of results) {
      if (one.task.part !== part) continue;
      groups.set(one.task.name, [...(groups.get(one.task.name) ?? []), one]);
    }
    return [...groups.values()];
  };
  const parts: string[] = [];
  const add = (title: string, words: string, groups: readonly (readonly Result[])[]): void => {
    if (groups.length === 0) return;
    parts.push(`## ${title}\n\n${words}\n\n${scoreTable(groups)}`);
  };
  add(
    "Folders with a known truth",
    "Interview folders given with `--folders`, each matched once.",
    of("folder"),
  );
  add(
    "Three levels of detail",
    "Estates with 500 interviews, made up with 1,700 people (children too) where no network was given; means over the seeds.",
    of("level"),
  );
  const levels = of("level").filter((group) => group[0]?.task.attributesOnly === false);
  const both = [
    ...of("folder").filter((group) => group[0]?.task.attributesOnly === false),
    ...levels,
  ];
  if (both.length > 0) {
    parts.push(
      `## What matching does to the network\n\nErrors against the network of the truth, in percent: the mean error and, in brackets, the mean of its size. "Top ten": of the ten people with most ties, how many are found. "Covered": share of runs in which the 90% interval over draws holds the true clustering.\n\n${networkTable(both)}`,
      `## Do probabilities mean what they say?\n\nOf the pairs given a probability, the share that is one person, all seeds together. Mean gap: over the bins above 0.1, each pair counting once; worst: of bins with at least 50 pairs, mean over runs.\n\n${both.map(calibrationTable).join("\n\n")}`,
    );
  }
  add(
    "What each kind of evidence adds",
    "Typical detail; what is named is taken out of the interviews before matching.",
    of("evidence"),
  );
  add(
    "What asking “who knows whom” is worth",
    "Typical detail; ties between mentions are kept in a random share of the interviews.",
    of("ties"),
  );
  const scale = of("scale");
  if (scale.length > 0) {
    parts.push(`## Time and memory\n\n${scaleTable(scale)}`);
  }
  return parts.join("\n\n");
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [
    line(head),
    `|${head.map((_, i) => (i === 0 ? "---" : "---:")).join("|")}|`,
    ...rows.map(line),
  ].join("\n");
}

function scoreTable(groups: readonly (readonly Result[])[]): string {
  return table(
    [
      "",
      "Runs",
      "F1 (range)",
      "Precision",
      "Recall",
      "B-cubed",
      "Respondents",
      "Merge distance",
      "Mean gap",
      "Worst gap",
      "Seconds",
      "MB",
    ],
    groups.map((group) => {
      const over = (of: (one: Result) => number): number => mean(group.map(of));
      const f1 = group.map(({ score }) => score.pairwise.f1);
      return [
        group[0]?.task.name ?? "",
        String(group.length),
        `**${percent(mean(f1))}** (${percent(Math.min(...f1))} to ${percent(Math.max(...f1))})`,
        percent(over(({ score }) => score.pairwise.precision)),
        percent(over(({ score }) => score.pairwise.recall)),
        percent(over(({ score }) => score.bcubed.f1)),
        percent(over(({ score }) => score.respondents.f1)),
        over(({ score, records }) => (100 * score.mergeDistance.cost) / records).toFixed(1),
        over(({ calibration }) => calibration.meanGap).toFixed(3),
        over(({ calibration }) => calibration.worstGap).toFixed(2),
        over(({ seconds }) => seconds).toFixed(1),
        over(({ megabytes }) => megabytes).toFixed(0),
      ];
    }),
  );
}

function networkTable(groups: readonly (readonly Result[])[]): string {
  const names = ["people", "ties", "meanDegree", "transitivity", "components"] as const;
  return table(
    ["", "People", "Ties", "Ties per person", "Clustering", "Parts", "Top ten", "Covered"],
    groups.map((group) => {
      const drawn = group.filter(({ network }) => network.covered !== undefined);
      return [
        group[0]?.task.name ?? "",
        ...names.map((name) => {
          const errors = group.map(({ network }) => network[name]);
          return `${signed(mean(errors))} (${percent(mean(errors.map(Math.abs)))})`;
        }),
        mean(group.map(({ network }) => 10 * network.connectors)).toFixed(1),
        drawn.length === 0
          ? "no draws"
          : `${drawn.filter(({ network }) => network.covered).length} of ${drawn.length}`,
      ];
    }),
  );
}

function calibrationTable(group: readonly Result[]): string {
  const rows = Array.from({ length: 10 }, (_, k) => {
    const bins = group.map(({ calibration }) => calibration.bins[k]!);
    const pairs = bins.reduce((n, bin) => n + bin.pairs, 0);
    const weighed = (of: "predicted" | "actual"): string =>
      pairs === 0 ? "" : (bins.reduce((s, bin) => s + bin.pairs * bin[of], 0) / pairs).toFixed(3);
    return [
      `${(k / 10).toFixed(1)} to ${((k + 1) / 10).toFixed(1)}`,
      String(pairs),
      weighed("predicted"),
      weighed("actual"),
    ];
  });
  return `**${group[0]?.task.name}**\n\n${table(["Probability", "Pairs", "Predicted", "True"], rows)}`;
}

function scaleTable(groups: readonly (readonly Result[])[]): string {
  return table(
    ["", "Interviews", "Records", "Seconds", "CPU seconds", "MB", "One more interview, s", "F1"],
    groups.flatMap((group) =>
      group.map((one) => [
        one.task.name,
        String(one.interviews),
        String(one.records),
        one.seconds.toFixed(1),
        one.cpuSeconds.toFixed(1),
        one.megabytes.toFixed(0),
        one.extendSeconds?.toFixed(2) ?? "",
        percent(one.score.pairwise.f1),
      ]),
    ),
  );
}
