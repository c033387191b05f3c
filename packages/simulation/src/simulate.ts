import {
  type GraphDocument,
  type Interview,
  noProgress,
  type Progress,
  type Random,
  seededRandom,
  type TruthRecord,
} from "@kith/model";
import { aboutText } from "./about.ts";
import { shuffled } from "./draws.ts";
import type { Detail } from "./interviews/detail.ts";
import {
  type AffiliationTruth,
  holdInterview,
  type LabelWriting,
} from "./interviews/hold-interview.ts";
import { type Fieldwork, sampleDoors } from "./interviews/sample-doors.ts";
import { siteView } from "./interviews/site-view.ts";
import type { Community } from "./population/community.ts";
import { communityOnGraph } from "./population/community-on-graph.ts";
import {
  COMMUNITY_PARAMETERS,
  type CommunityParameters,
  makeCommunity,
} from "./population/make-community.ts";
import type { Wellbeing } from "./population/wellbeing.ts";
import { nextYear } from "./waves/next-year.ts";
import { returning } from "./waves/returning.ts";

export interface SimulateOptions {
  /** Whole number; the same seed and options give the same result, to the byte. */
  readonly seed: number;
  /** Residents of all ages; 7,500 unless given. Not used with `on`. */
  readonly people?: number;
  /** A real network to hold the interviews on: its nodes are the adults, its edges the ties. */
  readonly on?: GraphDocument;
  /** Interviews in each wave. */
  readonly interviews: number;
  readonly detail: Detail;
  /** 1 unless given; a year lies between one wave and the next. */
  readonly waves?: number;
  /**
   * `one-name` (unless given): a place, group or source has one label wherever it is mentioned.
   * `as-said`: people call it differently, shorten it and misspell it.
   */
  readonly labels?: LabelWriting;
  /** What the community is like, where it should differ from `COMMUNITY_PARAMETERS`. */
  readonly parameters?: Partial<CommunityParameters>;
  readonly progress?: Progress;
}

/** The community at the time of one wave, and what only its maker can know. */
export interface SimulatedWave {
  readonly wave: string;
  readonly community: Community;
  /** By position in `community.people`; `undefined` for children, the dead. */
  readonly wellbeing: readonly (Wellbeing | undefined)[];
  readonly fieldwork: Fieldwork;
}

export interface Simulation {
  readonly interviews: Interview[];
  /** Who every respondent and every mention really is. */
  readonly truth: TruthRecord[];
  /** Which place, group or source every affiliation is really about, in the same order. */
  readonly placeTruth: AffiliationTruth[];
  readonly population: { readonly waves: readonly SimulatedWave[] };
  /** What this is, in plain Markdown, to be put beside the interviews. */
  readonly about: string;
}

/** The first wave is in September of this year; made-up communities have no today. */
export const FIRST_YEAR = 2025;

/**
 * Share of adults who name nobody able to change something locally. It makes a quarter of the
 * respondents, since a door more often opens on somebody who lives alone and knows few.
 */
export const NAMES_NOBODY_FOR_CHANGE = 0.23;

/** Share of true ties between two mentions that respondents report when asked. */
export const TIES_REPORTED = 0.7;

/** What is wrong with the options, as sentences for the person who gave them; empty if nothing. */
export function checkSimulateOptions(options: SimulateOptions): readonly string[] {
  const wrong: string[] = [];
  const whole = (name: string, value: number | undefined, least: number, most: number): void => {
    if (value === undefined) return;
    if (!Number.isInteger(value) || value < least || value > most) {
      wrong.push(`${name} must be a whole number from ${least} to ${most}, not ${value}.`);
    }
  };
  whole("The seed", options.seed, 0, 2 ** 32 - 1);
  whole("The number of people", options.people, 50, 200_000);
  whole("The number of interviews", options.interviews, 1, 50_000);
  whole("The number of waves", options.waves, 1, 20);
  if (options.on !== undefined && options.on.nodes.length < 2) {
    wrong.push("The network to hold interviews on has fewer than two nodes.");
  }
  return wrong;
}

/**
 * A made-up community with known truth, and interviews held in it.
 *
 * A wave has fewer interviews than asked for only when nobody is left to ask (everyone else was
 * interviewed in an earlier wave and did not return); `about` says so. O(people + interviews × 15²): 7,500 people and 500 interviews take about a second.
 *
 * @throws RangeError with the first sentence of `checkSimulateOptions`, when it has any
 */
export function simulate(options: SimulateOptions): Simulation {
  const [wrong] = checkSimulateOptions(options);
  if (wrong !== undefined) throw new RangeError(wrong);
  const random = seededRandom(options.seed);
  const progress = options.progress ?? noProgress;
  const waveCount = options.waves ?? 1;

  const waves: SimulatedWave[] = [];
  const interviews: Interview[] = [];
  const truth: TruthRecord[] = [];
  const placeTruth: AffiliationTruth[] = [];
  const interviewed: number[] = [];
  progress("making a community", 0, 1);
  let community = firstCommunity(random.fork("community"), options);
  progress("making a community", 1, 1);
  for (let w = 1; w <= waveCount; w++) {
    const chances = random.fork(`wave ${w}`);
    if (w > 1) community = nextYear(chances.fork("year"), community);
    const wave = String(w);
    const view = siteView(community, {
      seed: options.seed,
      nobodyShare: NAMES_NOBODY_FOR_CHANGE,
      figuresKnownTo: options.on === undefined ? "all" : "tied",
    });
    const fieldwork = knock(chances.fork("doors"), community, interviewed, options.interviews);
    fieldwork.respondents.forEach((respondent, n) => {
      const held = holdInterview(chances.fork(`interview ${n}`), view, {
        egoID: `w${wave}-${String(n + 1).padStart(4, "0")}`,
        wave,
        date: fieldDate(community.year, n / fieldwork.respondents.length),
        respondent,
        detail: options.detail,
        tiesReported: TIES_REPORTED,
        labels: options.labels ?? "one-name",
      });
      interviews.push(held.interview);
      truth.push(...held.truth);
      placeTruth.push(...held.placeTruth);
      progress(`holding interviews of wave ${wave}`, n + 1, fieldwork.respondents.length);
    });
    const known = new Set(interviewed);
    interviewed.push(...fieldwork.respondents.filter((i) => !known.has(i)));
    waves.push({ wave, community, wellbeing: view.wellbeing, fieldwork });
  }
  return {
    interviews,
    truth,
    placeTruth,
    population: { waves },
    about: aboutText(options, waves, interviews),
  };
}

function firstCommunity(random: Random, options: SimulateOptions): Community {
  const parameters = { ...COMMUNITY_PARAMETERS, ...options.parameters };
  if (options.on !== undefined) {
    return communityOnGraph(random, options.on, FIRST_YEAR, parameters);
  }
  return makeCommunity(random, options.people ?? 7500, FIRST_YEAR, parameters);
}

/** Those who take part again, then new doors; in the order of the streets walked. */
function knock(
  random: Random,
  community: Community,
  interviewed: readonly number[],
  wanted: number,
): Fieldwork {
  const again = returning(random.fork("again"), community, interviewed, wanted);
  const homes = new Set(again.map((i) => community.people[i]?.household ?? -1));
  const fresh = sampleDoors(
    random.fork("fresh"),
    community,
    wanted - again.length,
    homes,
    new Set(interviewed),
  );
  const respondents = shuffled(random.fork("order"), [...again, ...fresh.respondents]);
  return again.length === 0 ? fresh : { ...fresh, respondents };
}

/** One of ten field days from 8 September. */
function fieldDate(year: number, share: number): string {
  return `${year}-09-${String(8 + Math.floor(share * 10)).padStart(2, "0")}`;
}
