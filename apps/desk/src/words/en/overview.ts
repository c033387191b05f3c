export const overviewWords = {
  stage: {
    interviewsNone: "none yet",
    peopleNone: "not matched yet",
    peopleUnsure: (all: string, unsure: string) => `${all}, ${unsure} not sure`,
    exploreNone: "nothing to draw yet",
    exploreSome: "who relies on whom",
    playback: "what residents see",
  },
};
