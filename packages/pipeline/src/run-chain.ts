import { continueIdentities, type LinkRun, link, resolvePlaces } from "@kith/linkage";
import {
  type Decision,
  type IdentityEvent,
  type Interview,
  type NameRow,
  noProgress,
  type PlaceResolution,
  type Problem,
  type Progress,
  type Resolution,
  type SiteNetwork,
  seededRandom,
} from "@kith/model";
import { buildSiteNetwork, type MeasuresOverDraws, measuresOverDraws } from "@kith/network";
import { hashDocument } from "./documents/hash-document.ts";
import { makeNetworkView } from "./view/make-network-view.ts";
import type { NetworkView } from "./view/network-view.ts";

/** Rises when the chain gives another result for the same input. */
export const CHAIN_VERSION = 2;

export interface ChainOptions {
  readonly seed: number;
  /** How common names are, and what they are short for. */
  readonly names?: readonly NameRow[];
  readonly decisions?: readonly Decision[];
  /** All that became of person ids so far, so that people keep theirs. None: ids start anew. */
  readonly identities?: readonly IdentityEvent[];
  /** ISO 8601, for the view; packages have no clock. */
  readonly madeAt?: string;
  readonly progress?: Progress;
}

/** Where a result came from: enough to make it again, and to see that nothing changed. */
export interface ChainOrigin {
  /** SHA-256 over interviews, decisions and name rows, whatever the order of their keys. */
  readonly inputHash: string;
  readonly seed: number;
  readonly interviews: number;
  readonly decisions: number;
  readonly nameRows: number;
  readonly versions: { readonly chain: number };
}

export interface ChainRun {
  readonly origin: ChainOrigin;
  /** What the matching says of itself: parameters, counts. */
  readonly report: LinkRun["report"];
  /** Decisions that could not be kept, and doubtful input. */
  readonly problems: readonly Problem[];
  readonly resolution: Resolution;
  /** Person of each record of the resolution in each plausible matching. */
  readonly draws: readonly Int32Array[];
  /** What became of person ids in this run: to be added to the log the run was given. */
  readonly identities: readonly IdentityEvent[];
  /** What the labels of places, groups, organisations and sources of information mean. */
  readonly places: PlaceResolution;
  readonly network: SiteNetwork;
  /** The network's measures here and in every plausible matching that was drawn. */
  readonly overDraws: MeasuresOverDraws;
  readonly view: NetworkView;
}

/**
 * Interviews to matching to network to what the desk shows, as one plain document. The same
 * interviews, options and seed give the same bytes; only `madeAt` comes from outside. The hash
 * of the input leaves out the log of person ids: it changes how people are numbered, not who
 * is who.
 */
export function runChain(interviews: readonly Interview[], options: ChainOptions): ChainRun {
  const { seed, names = [], decisions = [], progress = noProgress } = options;
  return finishChain(interviews, link(interviews, { seed, names, decisions, progress }), options);
}

/**
 * The chain from a matching on: for one that was opened and decided on, where `runChain` would
 * match from the start.
 *
 * @param options the decisions are those the matching was made under
 */
export function finishChain(
  interviews: readonly Interview[],
  run: LinkRun,
  options: ChainOptions,
): ChainRun {
  const { seed, names = [], decisions = [], progress = noProgress } = options;
  const continued = continueIdentities(options.identities ?? [], run.resolution.records);
  const resolution = { ...run.resolution, records: continued.records };

  progress("building the network", 0, 1);
  const places = resolvePlaces(interviews, { resolution });
  const network = buildSiteNetwork(interviews, resolution, { places });
  progress("building the network", 1, 1);

  const overDraws = measuresOverDraws(interviews, resolution.records, run.draws, progress);

  const view = makeNetworkView(network, interviews, {
    overDraws,
    random: seededRandom(seed).fork("view"),
    progress,
    ...(options.madeAt === undefined ? {} : { madeAt: options.madeAt }),
  });
  return {
    origin: {
      inputHash: hashDocument({ interviews, decisions, names }),
      seed,
      interviews: interviews.length,
      decisions: decisions.length,
      nameRows: names.length,
      versions: { chain: CHAIN_VERSION },
    },
    report: run.report,
    problems: [...run.problems, ...continued.problems],
    resolution,
    draws: run.draws,
    identities: continued.events,
    places,
    network: { nodes: network.nodes, ties: network.ties },
    overDraws,
    view,
  };
}
