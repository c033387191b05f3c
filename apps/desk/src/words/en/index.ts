import { askWords } from "./ask.ts";
import { exportWords } from "./exports.ts";
import { importWords } from "./import.ts";
import { jobWords } from "./jobs.ts";
import { networkWords } from "./network.ts";
import { numbersWords } from "./numbers.ts";
import { overviewWords } from "./overview.ts";
import { partWords } from "./parts.ts";
import { peopleWords } from "./people.ts";
import { shellWords } from "./shell.ts";
import { siteWords } from "./sites.ts";
import { wavesWords } from "./waves.ts";
import { whatIfWords } from "./what-if.ts";
import { whoWords } from "./who-is-who.ts";

/** British English. `**…**` marks what is said in bold. */
export const en = {
  shell: shellWords,
  parts: partWords,
  jobs: jobWords,
  network: networkWords,
  sites: siteWords,
  overview: overviewWords,
  people: peopleWords,
  who: whoWords,
  import: importWords,
  exports: exportWords,
  ask: askWords,
  numbers: numbersWords,
  waves: wavesWords,
  whatIf: whatIfWords,
};
