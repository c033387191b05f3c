import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { openStore } from "../index.ts";
import { type Acknowledged, batchOf, writtenDecision, writtenInterviews } from "./written.ts";

/**
 * When to kill: so many milliseconds after the process was started, after it began or
 * finished to make the database, or after it acknowledged so many things, of which the first
 * is that the store is open.
 */
export interface KillMoment {
  readonly after: "start" | "making" | "made" | number;
  readonly wait: number;
}

/** What a killed process had acknowledged before. */
export interface KillRound {
  readonly batches: readonly string[];
  readonly decisions: readonly { readonly id: string; readonly batch: string }[];
}

/** Starts a writer on the folder and kills it, without warning, at that moment. */
export async function killRound(
  dataDir: string,
  round: number,
  moment: KillMoment,
): Promise<KillRound> {
  const child = spawn(
    process.execPath,
    [join(import.meta.dirname, "writer.ts"), dataDir, String(round)],
    { stdio: ["ignore", "pipe", "pipe"] },
  );
  let said = "";
  let complaint = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    complaint += text;
  });
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const reached = (): boolean => {
    switch (moment.after) {
      case "start":
        return true;
      case "making":
        return existsSync(join(dataDir, "database.making"));
      case "made":
        return existsSync(join(dataDir, "database"));
      default:
        return said.split("\n").length > moment.after;
    }
  };
  while (!reached() && isRunning(child)) await pause(2);
  await pause(moment.wait);
  if (!isRunning(child)) throw new Error(`The writer ended by itself: ${complaint}`);
  child.kill("SIGKILL");
  await ended;
  // A line that was cut off was not said.
  const lines: Acknowledged[] = said
    .slice(0, said.lastIndexOf("\n") + 1)
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
  return {
    batches: lines.flatMap((line) => (line.kind === "batch" ? [line.batch] : [])),
    decisions: lines.flatMap((line) => (line.kind === "decision" ? [line] : [])),
  };
}

/**
 * Opens the store as the next process would, and says everything that is not as it was
 * acknowledged: nothing, when all is well.
 */
export async function whatWasLost(
  dataDir: string,
  rounds: readonly KillRound[],
): Promise<string[]> {
  const store = await openStore({ dataDir });
  try {
    const site = (await store.sites.list())[0];
    const interviews = site === undefined ? [] : await store.interviews.read(site.id);
    const decisions = site === undefined ? [] : await store.decisions.list(site.id);
    const lost: string[] = [];
    const there = Map.groupBy(interviews, batchOf);
    for (const batch of rounds.flatMap(({ batches }) => batches)) {
      if (!there.has(batch)) lost.push(`batch ${batch} was acknowledged and is gone`);
    }
    for (const [batch, found] of there) {
      if (!isDeepStrictEqual(found, writtenInterviews(batch))) lost.push(`batch ${batch} is torn`);
    }
    const byId = new Map(decisions.map(({ id, ...decision }) => [id, decision]));
    for (const { id, batch } of rounds.flatMap((round) => round.decisions)) {
      if (!isDeepStrictEqual(byId.get(id), writtenDecision(batch))) {
        lost.push(`decision ${id} was acknowledged and is not as it was`);
      }
    }
    return lost;
  } finally {
    await store.close();
  }
}

function isRunning(child: ChildProcess): boolean {
  return child.exitCode === null && child.signalCode === null;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
