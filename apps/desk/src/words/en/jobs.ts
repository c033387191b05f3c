export const jobWords = {
  label: "Work under way",
  endedLabel: "What came of the work",
  kind: { import: "Reading interviews in", link: "Working out who is who" },
  stage: (stage: string) => `Now ${stage}.`,
  far: (done: string, total: string) => `${done} of ${total}`,
  cancel: "Cancel",
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
};
