import {
  gateFindings,
  gateGroupNetwork,
  gateInformationMap,
  namesInInterviews,
  POLICY,
  roundCount,
  type Withheld,
} from "@kith/disclosure";
import { findingPicture, groupPicture, informationPicture, type PublicFigure } from "@kith/figures";
import {
  carryMatchingDoubt,
  type Evidence,
  evidenceOfWave,
  findAll,
  groupNetwork,
  informationMap,
  respondents,
  wavesOf,
} from "@kith/findings";

/** How many findings a playback tells: more than an evening can hold is not told better. */
const FINDINGS = 5;

/** What may be shown of a site, and, for the team only, what was kept back. */
export interface Release {
  readonly site: string;
  readonly madeUp: boolean;
  /** The wave it tells of; empty when interviews name none. */
  readonly wave: string;
  /** Version of the gate's policy. */
  readonly policy: number;
  /** People who told us, rounded; `undefined` when too few for anything to be shown. */
  readonly toldUs: number | undefined;
  readonly figures: readonly PublicFigure[];
  readonly withheld: readonly Withheld[];
}

/**
 * Findings and pictures of one wave of a site through the gate: the wave named, or the last.
 * Nothing that was kept back is in `figures`, not even as a gap that could be counted.
 *
 * @param drawn the same site in plausible matchings, so that intervals hold the doubt about
 *   who is who
 */
export function makeRelease(
  all: Evidence,
  site: { readonly name: string; readonly madeUp: boolean; readonly wave?: string },
  drawn: readonly Evidence[] = [],
): Release {
  const wave = site.wave ?? wavesOf(all).at(-1) ?? "";
  const evidence = evidenceOfWave(all, wave);
  // People, not interviews: nobody counts twice.
  const people = new Set(
    respondents(evidence).map(({ interview, person }) => person?.id ?? interview.egoID),
  ).size;
  // Names of every wave: who was named a year ago is still the same person.
  const names = namesInInterviews(all.interviews);
  const groups = groupNetwork(evidence);
  const information = informationMap(evidence, groups?.by ?? "area");
  const found = carryMatchingDoubt(
    findAll(evidence),
    drawn.map((one) => findAll(evidenceOfWave(one, wave))),
  );
  const findings = gateFindings(found, people, names);
  const gatedGroups = groups === undefined ? undefined : gateGroupNetwork(groups, people, names);
  const gatedMap =
    information === undefined
      ? undefined
      : gateInformationMap(information, { exact: groups, shown: gatedGroups?.passed }, names);
  const toldUs = people < POLICY.minInterviews ? undefined : roundCount(people);

  const figures: PublicFigure[] = [];
  if (gatedGroups?.passed !== undefined && toldUs !== undefined) {
    figures.push(groupPicture(gatedGroups.passed, { toldUs }));
  }
  if (gatedMap?.passed !== undefined) figures.push(informationPicture(gatedMap.passed));
  figures.push(...findings.passed.slice(0, FINDINGS).map(findingPicture));
  const withheld = [
    ...(gatedGroups?.withheld ?? [
      { what: "Picture of the groups", why: "No streets or areas were recorded." },
    ]),
    ...(gatedMap?.withheld ?? [
      {
        what: "Map of places and sources of information",
        why: "No places, groups or sources were recorded.",
      },
    ]),
    ...findings.withheld,
    ...findings.passed.slice(FINDINGS).map(({ title, id }) => ({
      what: `${title} (${id})`,
      why: `A playback tells ${FINDINGS} findings; it comes after those.`,
    })),
  ];
  return {
    madeUp: site.madeUp,
    wave,
    policy: POLICY.version,
    site: site.name,
    toldUs,
    figures,
    withheld,
  };
}
