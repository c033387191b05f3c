import type { Interview } from "@kith/model";
import { adultResidents, isResident } from "./population/community.ts";
import { COMMUNITY_PARAMETERS } from "./population/make-community.ts";
import { WELLBEING } from "./population/wellbeing.ts";
import type { SimulatedWave, SimulateOptions } from "./simulate.ts";
import { VERSION } from "./version.ts";

/** What a made-up folder is, how it was made, and what it can and cannot be used for. */
export function aboutText(
  options: SimulateOptions,
  waves: readonly SimulatedWave[],
  interviews: readonly Interview[],
): string {
  const first = waves[0];
  const residents =
    first?.community.people.filter((person) => isResident(first.community, person)).length ?? 0;
  const adults = first === undefined ? 0 : adultResidents(first.community).length;
  const mentions = interviews.reduce((sum, interview) => sum + interview.mentions.length, 0);
  const parameters = { ...COMMUNITY_PARAMETERS, ...options.parameters };
  const life = WELLBEING.lifeSatisfaction;
  const lines = [
    "# About these interviews",
    "",
    "**Everything here is made up.** No person, street, group or answer is real. Any likeness to a real person is chance. Figures from this folder say nothing about any real place.",
    "",
    options.on === undefined
      ? "The people, their homes and their ties were all drawn by the program."
      : "The ties are those of a network that was given; names, homes, streets, ages and answers were invented around it.",
    "",
    "## How it was made",
    "",
    `- Program: Kith simulation ${VERSION}`,
    `- Seed: ${options.seed} (the same seed and settings give the same files, byte for byte)`,
    `- People: ${residents} residents, ${adults} of them 16 or older`,
    `- Interviews asked for: ${options.interviews} in each of ${waves.length} ${waves.length === 1 ? "wave" : "waves"}`,
    `- Where names come from, as shares of homes: ${Object.entries(parameters.cultures)
      .map(([culture, share]) => `${culture.replaceAll("_", " ")} ${share}`)
      .join(", ")}`,
    `- Adults who know nobody at all: ${options.on === undefined ? parameters.isolateShare : "as in the network given"}; people usually called by a name no table of short forms holds: ${parameters.unlistedNameShare}`,
    `- Detail: ${options.detail} (how much respondents say about those they name)`,
    ...(options.labels === "as-said"
      ? ["- Places and groups are called as people call them, in several forms and with slips"]
      : []),
    `- In this folder: ${interviews.length} interviews, ${mentions} mentions`,
    ...waves.map((wave) => fieldworkLine(wave, options.interviews)),
    "",
    "`truth.csv` says who every respondent and every mention really is. Only a made-up community has such a file; it is there to score matching, never to help it.",
    "",
    "## How wellbeing depends on position",
    "",
    `With k the number of adults somebody knows, and c = ln(1 + k) − ln(${1 + WELLBEING.knownAtZero}):`,
    "",
    `- life satisfaction (0 to 10) = ${life.base} + ${life.connection} c − ${-life.unemployed} if unemployed − ${-life.longTermIll} if long-term ill + ${life.perYear} × (age − 45) + ${life.perGroup} for each group (at most three) + chance (spread ${life.spread}, a fifth of it shared with the people they know)`,
    `- belonging (1 to 5) = ${WELLBEING.belonging.base} + ${WELLBEING.belonging.connection} c + ${WELLBEING.belonging.perGroup} for each group + chance (spread ${WELLBEING.belonging.spread})`,
    `- empowerment (1 to 5) = ${WELLBEING.empowerment.base} + ${WELLBEING.empowerment.connection} c + ${WELLBEING.empowerment.perGroup} for each group + chance (spread ${WELLBEING.empowerment.spread})`,
    "- loneliness falls with c, and is lower for those with a partner",
    "",
    `So somebody who knows nobody is, all else alike, ${round(life.connection * Math.log(13))} points less satisfied with life than somebody who knows twelve people.`,
    "",
  ];
  return lines.join("\n");
}

function fieldworkLine({ wave, fieldwork }: SimulatedWave, wanted: number): string {
  const { respondents, doorsKnocked, notIn, refused, secondAdults } = fieldwork;
  const second =
    secondAdults === 0
      ? ""
      : ` Every door had been tried, so ${secondAdults} interviews are with a further adult of a home.`;
  const few =
    respondents.length < wanted ? " Fewer than asked for: nobody else was left to ask." : "";
  return `- Wave ${wave}: ${respondents.length} interviews; ${doorsKnocked} doors knocked, ${notIn} not in, ${refused} refused.${second}${few}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
