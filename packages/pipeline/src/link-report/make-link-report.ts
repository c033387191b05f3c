import type { LinkRun } from "@kith/linkage";
import { type Interview, noProgress, type Progress } from "@kith/model";
import { type MeasuresOverDraws, measuresOverDraws } from "@kith/network";
import { calibrationBins, certaintyOf, expectedScore } from "./expected-score.ts";
import { fieldsGiven } from "./fields.ts";
import type { LinkReportDocument } from "./link-report.ts";
import { matchRateRows, parameterRows } from "./parameter-words.ts";
import { indexRecords } from "./record-index.ts";
import { timesNamed } from "./times-named.ts";
import { whatWouldHelp } from "./what-would-help.ts";

export interface LinkReportInput {
  readonly decisions?: number;
  readonly nameRows?: number;
  /** Expected number of wrong pairs each question puts right, best first. */
  readonly gains?: readonly number[];
  /** When they are known already. */
  readonly network?: MeasuresOverDraws;
  readonly progress?: Progress;
}

/**
 * What a matching says of itself, from its own probabilities: nothing here looks at a truth.
 * Same run, same bytes. O(pairs + draws × statements^1.5).
 */
export function makeLinkReport(
  interviews: readonly Interview[],
  run: Pick<LinkRun, "resolution" | "draws" | "report">,
  { decisions = 0, nameRows = 0, gains = [], network, progress = noProgress }: LinkReportInput = {},
): LinkReportDocument {
  const { resolution, draws, report } = run;
  const index = indexRecords(interviews, resolution);
  const mentions = index.isMention.filter(Boolean).length;
  const expected = expectedScore(resolution, index);
  return {
    version: 1,
    about: {
      interviews: interviews.length,
      records: resolution.records.length,
      respondents: resolution.records.length - mentions,
      mentions,
      people: new Set(resolution.records.map(({ person }) => person)).size,
      candidates: report.candidates,
      pairs: resolution.pairs.length,
      draws: draws.length,
      decisions,
      nameRows,
      seed: report.seed,
      attributesOnly: report.attributesOnly,
    },
    expected,
    threshold: {
      value: report.threshold,
      why: `Groups of records were put together while their pairs were at least this probable on average: the lowest cut at which enough of the pairs put together are expected to be right (here ${Math.round(100 * expected.precision)} in 100). Putting two people together does about twice the harm of keeping one apart.`,
    },
    certainty: certaintyOf(resolution, index),
    calibration: calibrationBins(resolution, index),
    parameters: parameterRows(report),
    matchRates: matchRateRows(report),
    given: fieldsGiven(index),
    timesNamed: timesNamed(resolution),
    network: network ?? measuresOverDraws(interviews, resolution.records, draws, progress),
    wouldHelp: whatWouldHelp(interviews, index, gains),
  };
}
