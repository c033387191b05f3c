import {
  AFFILIATION_KINDS,
  ANSWER_STATES,
  compareText,
  type Description,
  type Interview,
  type Resolution,
} from "@kith/model";
import { describeMatching } from "./describe-matching.ts";
import { describeStreets } from "./describe-streets.ts";
import type { GivenOf, InterviewSummary } from "./interview-summary.ts";
import { spellingKey } from "./spelling-tally.ts";

/**
 * The numbers of the overview: counts of what was said and of what is missing, before and
 * after matching. Nothing is estimated. O(mentions + pairs).
 *
 * @param resolution the latest matching of these interviews, if there is one
 */
export function describeInterviews(
  interviews: readonly Interview[],
  resolution?: Resolution,
): InterviewSummary {
  return {
    interviews: interviews.length,
    mentions: count(interviews, (interview) => interview.mentions.length),
    namedNobody: interviews.filter((interview) => interview.mentions.length === 0).length,
    ...describeMatching(interviews, resolution),
    streets: describeStreets(interviews, resolution),
    generators: describeGenerators(interviews),
    questions: describeQuestions(interviews),
    missing: FIELDS.map(([field, of]) => ({
      field,
      respondents: interviews.filter(({ respondent }) => isMissing(of(respondent))).length,
      mentions: count(
        interviews,
        ({ mentions }) => mentions.filter((mention) => isMissing(of(mention))).length,
      ),
    })),
    tieStates: ANSWER_STATES.map((state) => ({
      state,
      count: count(interviews, ({ ties }) => ties.filter((tie) => tie.state === state).length),
    })),
    affiliations: describeAffiliations(interviews),
  };
}

const FIELDS: readonly [string, (description: Description) => string | number | undefined][] = [
  ["first name", (d) => d.firstName],
  ["surname", (d) => d.surname],
  ["gender", (d) => d.gender],
  ["age", (d) => d.age],
  ["street", (d) => d.street],
  ["area", (d) => d.area],
];

function isMissing(value: string | number | undefined): boolean {
  return value === undefined || value === "";
}

function count(interviews: readonly Interview[], of: (interview: Interview) => number): number {
  return interviews.reduce((sum, interview) => sum + of(interview), 0);
}

function describeGenerators(interviews: readonly Interview[]): InterviewSummary["generators"] {
  const found = new Map<string, { mentions: number; egos: Set<string> }>();
  for (const { egoID, mentions } of interviews) {
    for (const name of mentions.flatMap((mention) => mention.generators)) {
      const entry = found.get(name) ?? { mentions: 0, egos: new Set() };
      entry.mentions++;
      entry.egos.add(egoID);
      found.set(name, entry);
    }
  }
  return [...found]
    .map(([name, { mentions, egos }]) => ({ name, mentions, interviews: egos.size }))
    .sort((a, b) => b.mentions - a.mentions || compareText(a.name, b.name));
}

/** Questions in the order in which they first occur. */
function describeQuestions(interviews: readonly Interview[]): readonly GivenOf[] {
  const perWave = new Map<string, number>();
  const found = new Map<string, { given: number; waves: Set<string> }>();
  for (const { wave = "", answers } of interviews) {
    perWave.set(wave, (perWave.get(wave) ?? 0) + 1);
    const given = new Map<string, boolean>();
    for (const { question, value } of answers) {
      given.set(question, given.get(question) === true || value.trim() !== "");
    }
    for (const [question, isGiven] of given) {
      const entry = found.get(question) ?? { given: 0, waves: new Set() };
      if (isGiven) entry.given++;
      entry.waves.add(wave);
      found.set(question, entry);
    }
  }
  return [...found].map(([name, { given, waves }]) => ({
    name,
    given,
    asked: [...waves].reduce((sum, wave) => sum + (perWave.get(wave) ?? 0), 0),
  }));
}

function describeAffiliations(interviews: readonly Interview[]): InterviewSummary["affiliations"] {
  return AFFILIATION_KINDS.map((kind) => {
    const links = interviews.flatMap(({ affiliations }) =>
      affiliations.filter((affiliation) => affiliation.kind === kind),
    );
    const labels = new Set(links.map(({ label }) => spellingKey(label)));
    return { kind, labels: labels.size, links: links.length };
  }).filter(({ links }) => links > 0);
}
