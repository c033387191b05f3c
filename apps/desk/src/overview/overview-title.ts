import type { Overview } from "@kith/api";
import { noNames } from "../shell/no-names.ts";
import { about, words } from "../words/index.ts";

const { overview: said } = words;

/** The sentence a site opens with. It says "about" as long as we are not sure who is who. */
export function overviewTitle(overview: Overview): string {
  const { people, respondents, interviews, mentions } = overview;
  if (people === null) return said.title(interviews, said.othersUnmatched(mentions));
  // Without names each mention counts as somebody else, so a number of people is not known.
  if (noNames(overview)) return said.title(respondents, said.othersUnmatched(mentions));
  const others = Math.max(0, people - respondents);
  const sure = (overview.unsurePeople ?? 0) + (overview.unsurePairs ?? 0) === 0;
  return said.title(
    respondents,
    sure ? said.othersMatched(others) : said.othersAbout(about(others)),
  );
}
