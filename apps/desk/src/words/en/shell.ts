import { count } from "../format.ts";

export const shellWords = {
  name: "Kith",
  skip: "Skip to the page",
  home: "Kith: all sites",
  sites: "All sites",
  chooseSite: "Site",
  madeUp: "Made-up data",
  madeUpMeans: "Made by Kith for practice. Nobody in it exists.",
  wave: (number: string) => `Wave ${number}`,
  waves: (names: readonly string[]) =>
    names.length === 1 ? `${names[0]}` : count(names.length, "# wave", "# waves"),
  find: "Find",
  findKey: "/",
  settings: "Display",
  theme: "Light or dark",
  themes: { device: "As this device", light: "Light", dark: "Dark" },
  keys: "Keys",
  keysOn: "Single-letter keys work",
  keysMeans:
    "/ finds a person. 1, 2 and 3 show the picture, the table or the words. Switch them off if you use speech or a key is pressed by accident.",
  way: "From what was said to what may be shown",
  stages: {
    overview: "Overview",
    interviews: "Interviews",
    who: "Who is who",
    people: "People",
    explore: "Explore",
    playback: "Playback",
  },
  previous: "Previous",
  next: "Next",
  stageOf: (at: number, of: number) => `Step ${at} of ${of}`,
  opensPlayback: "what residents see",
  findTitle: "Find a person, a place or a group",
  findLabel: "Name",
  findHint: "Type a few letters. Arrows choose, Enter opens.",
  findNone: (typed: string) => `Nobody here is called “${typed}”.`,
  findCount: (n: number, shown: number) =>
    n > shown
      ? count(n, "# found, the first few shown", `# found, the first ${shown} shown`)
      : count(n, "# found", "# found"),
  close: "Close",
  silent: "Kith has stopped, or cannot be reached.",
  silentMeans: (clock: string) =>
    `It last answered at ${clock}; what you see is from then. Start Kith again: what was saved is kept, and this page goes on by itself.`,
  pageSilent: "This page could not be fetched: Kith has stopped.",
  pageSilentRemedy: "Start it again, then try again. What was saved is kept.",
  pageFailed: "This page could not be shown.",
  pageFailedRemedy:
    "Look whether Kith is still running, then try again. If it stays, reload the page. What was saved is kept.",
  pageMissing: "There is no such page.",
  pageMissingRemedy: "The address may be old or mistyped. Nothing is lost.",
};
