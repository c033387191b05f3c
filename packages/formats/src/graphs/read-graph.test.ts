import { expect, test } from "vitest";
import { GRAPH_ENDINGS, readGraph } from "./read-graph.ts";

test("an unknown ending is a problem that lists the known ones", () => {
  const { graph, problems } = readGraph({ name: "ward.xyz", text: "" });
  expect(graph).toBeUndefined();
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ severity: "error", code: "unknown-ending" });
  for (const ending of GRAPH_ENDINGS) expect(problems[0]?.remedy).toContain(ending);
});

test.each([...GRAPH_ENDINGS, ".GRAPHML", ".Csv"])(
  "an empty %s file is a problem, not a failure",
  (ending) => {
    const { graph, problems } = readGraph({ name: `a${ending}`, text: "" });
    expect(graph).toBeUndefined();
    expect(problems.map(({ severity }) => severity)).toEqual(["error"]);
  },
);
