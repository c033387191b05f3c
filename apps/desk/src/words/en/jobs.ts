import { count } from "../format.ts";

export const jobWords = {
  label: "Work under way",
  endedLabel: "What came of the work",
  kind: { import: "Reading interviews in", link: "Working out who is who" },
  stage: (stage: string) => `Now ${stage}.`,
  far: (done: string, total: string) => `${done} of ${total}`,
  cancel: "Cancel",
  silent: "no answer from Kith",
  silentMeans: "Kith does not answer, so we cannot see how far this came.",
  see: "See the overview",
  dismiss: "Put this away",
  ended: {
    done: "Done. The interviews are in, matched and drawn.",
    failed: "The work could not be finished.",
    cancelled: "Stopped.",
  },
  endedMeans: {
    done: "What you see below is up to date.",
    cancelled: "What was kept before is still there. Nothing is lost.",
  },
  kept: (interviews: number, matchedBefore: boolean) =>
    `${count(interviews, "# interview is kept.", "# interviews are kept.")} ${
      matchedBefore
        ? "The matching was not done again: people and pictures are as they were before."
        : "Matching is not done, so there are no people and pictures yet."
    }`,
  match: "Match now",
};
