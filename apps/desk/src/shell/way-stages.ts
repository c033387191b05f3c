import type { Overview } from "@kith/api";
import { count, number, words } from "../words/index.ts";
import { noNames } from "./no-names.ts";

export type ThreadState = "whole" | "stitched" | "dotted";
export type StageId = "overview" | "interviews" | "who" | "people" | "explore" | "playback";

export interface Stage {
  readonly id: StageId;
  /** The thread that leaves this stage for the next. */
  readonly thread: ThreadState;
  /** One short line: "412 interviews". */
  readonly count: string;
}

const { overview: said } = words;

/**
 * The way from what was said to what may be shown. Between two stages the thread is whole
 * when nothing before it is open, stitched while questions wait, dotted where nothing has come.
 */
export function wayStages(overview: Overview | undefined, siteName: string): readonly Stage[] {
  const asked = (overview?.interviews ?? 0) > 0;
  const matched = overview?.people ?? null;
  const open = openQuestions(overview) > 0 || noNames(overview);
  const after: ThreadState = matched === null ? "dotted" : open ? "stitched" : "whole";
  return [
    { id: "overview", thread: asked ? "whole" : "dotted", count: siteName },
    {
      id: "interviews",
      thread: asked ? "whole" : "dotted",
      count: asked
        ? count(overview?.interviews ?? 0, "# interview", "# interviews")
        : said.stage.interviewsNone,
    },
    { id: "who", thread: after, count: whoCount(overview) },
    {
      id: "people",
      thread: after,
      count: matched === null ? said.stage.peopleNone : peopleCount(matched, overview),
    },
    {
      id: "explore",
      thread: after,
      count: matched === null ? said.stage.exploreNone : said.stage.exploreSome,
    },
    { id: "playback", thread: "dotted", count: said.stage.playback },
  ];
}

function whoCount(overview: Overview | undefined): string {
  if ((overview?.people ?? null) === null) return said.stage.peopleNone;
  if (noNames(overview)) return said.stage.whoNoNames;
  const open = openQuestions(overview);
  return open === 0 ? said.stage.whoNone : said.stage.whoOpen(open, BEST_QUESTIONS);
}

/** So many questions are worth a steward's time at most; the rest changes hardly anything. */
export const BEST_QUESTIONS = 300;

/** How many questions about who is who wait for a person. */
export function openQuestions(overview: Overview | undefined): number {
  return (overview?.unsurePeople ?? 0) + (overview?.unsurePairs ?? 0);
}

function peopleCount(people: number, overview: Overview | undefined): string {
  const unsure = overview?.unsurePeople ?? 0;
  const all = count(people, "# person", "# people");
  if (noNames(overview)) return said.stage.peopleNoNames(all);
  return unsure > 0 ? said.stage.peopleUnsure(all, number(unsure)) : all;
}
