import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { graphFromEdges, type Layout, type LayoutJob, layoutTask } from "@kith/network";
import { expect, test } from "vitest";
import { runInWorker, type WorkerTask } from "./index.ts";

const LAYOUT: WorkerTask<LayoutJob, Layout> = {
  module: pathToFileURL(createRequire(import.meta.url).resolve("@kith/network")),
  function: "layoutTask",
};

/** A ring in which everybody also knows the next but one. */
function ring(n: number): LayoutJob {
  const nodes = Array.from({ length: 2 * n }, (_, i) => i % n);
  const next = nodes.map((v, i) => (v + (i < n ? 1 : 2)) % n);
  return { graph: graphFromEdges(n, nodes, next), seed: 3 };
}

test("a network is drawn in a thread as it is drawn here, telling how far it is", async () => {
  const stages = new Set<string>();
  const outcome = await runInWorker(LAYOUT, ring(400), { progress: (stage) => stages.add(stage) });
  const here = layoutTask(ring(400), { progress: () => {} });
  expect(outcome).toEqual({ state: "done", value: here });
  expect(stages).toEqual(new Set(["drawing the network"]));
});

test("drawing stops when nobody waits for it any more", async () => {
  const controller = new AbortController();
  // Far more than can be drawn before the first word of progress is answered.
  const outcome = await runInWorker(LAYOUT, ring(20_000), {
    signal: controller.signal,
    progress: () => controller.abort(),
  });
  expect(outcome).toEqual({ state: "cancelled" });
});
