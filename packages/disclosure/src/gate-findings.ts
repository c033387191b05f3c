import { type Finding, rangeInWords, shareInWords } from "@kith/findings";
import { looksPersonal } from "@kith/network";
import { wilson } from "@kith/statistics";
import { type Passed, pass, type Withheld } from "./passed.ts";
import { PERSONAL } from "./personal.ts";
import { POLICY, roundCount, showable } from "./policy.ts";

export interface PublicFinding {
  readonly id: string;
  readonly title: string;
  readonly asked: string;
  readonly of: string;
  /** The claim in three parts, so that the share can stand out. */
  readonly claim: { readonly before: string; readonly share: string; readonly after: string };
  readonly range: string;
  /** From rounded counts. */
  readonly share: number;
  readonly low: number;
  readonly high: number;
  readonly rows: readonly { readonly answer: string; readonly people: number }[];
  /** Rounded. */
  readonly answered: number;
  /** Rounded; 0 when nobody is missing, `undefined` when too few to show. */
  readonly missing: number | undefined;
  readonly method: string;
  /** What to know before believing it; may be empty. */
  readonly caveat: string;
}

/**
 * Findings that may be shown. Both answers must be about at least ten people; counts are
 * rounded to five first and share, interval and words are made from the rounded counts.
 */
export function gateFindings(
  findings: readonly Finding[],
  interviews: number,
  names: ReadonlySet<string>,
): { readonly passed: readonly Passed<PublicFinding>[]; readonly withheld: readonly Withheld[] } {
  const released: Passed<PublicFinding>[] = [];
  const withheld: Withheld[] = [];
  for (const finding of findings) {
    const why = reasonToWithhold(finding, interviews, names);
    if (why === undefined) released.push(pass(publish(finding)));
    else withheld.push({ what: `${finding.title} (${finding.id})`, why });
  }
  return { passed: released, withheld };
}

/** Why nothing at all is shown. */
export function tooFew(people: number): string {
  return `${people === 1 ? "One person has" : `${people} people have`} told us; nothing is shown below ${POLICY.minInterviews}.`;
}

function reasonToWithhold(
  finding: Finding,
  interviews: number,
  names: ReadonlySet<string>,
): string | undefined {
  if (interviews < POLICY.minInterviews) return tooFew(interviews);
  if (looksPersonal(`${finding.title}; ${finding.asked}; ${finding.sentence}`, names)) {
    return PERSONAL;
  }
  for (const people of [finding.count, finding.n - finding.count]) {
    if (people === 0) return "Everybody or nobody gave this answer, which says it of each of them.";
    if (!showable(people)) return `One answer is about fewer than ${POLICY.minPeople} people.`;
  }
  return undefined;
}

function publish(finding: Finding): PublicFinding {
  const answered = roundCount(finding.n);
  const yes = roundCount(finding.count);
  // The rest of the rounded total, so that the rows add up and no second rounding narrows it.
  const no = answered - yes;
  const interval = wilson(yes, answered) ?? finding.share;
  const [before = "", after = ""] = finding.sentence.split("{share}");
  const share = shareInWords(interval.estimate);
  return {
    id: finding.id,
    title: finding.title,
    asked: finding.asked,
    of: finding.of,
    claim: { before, share: before === "" ? capital(share) : share, after },
    range: rangeInWords(interval.low, interval.high),
    share: interval.estimate,
    low: interval.low,
    high: interval.high,
    rows: [
      { answer: finding.answers.yes, people: yes },
      { answer: finding.answers.no, people: no },
    ],
    answered,
    missing:
      finding.missing === 0
        ? 0
        : showable(finding.missing)
          ? roundCount(finding.missing)
          : undefined,
    method: finding.method,
    caveat: finding.caveat ?? "",
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
