import {
  ANSWER_STATES,
  type AnswerState,
  compareText,
  type Interview,
  type NetworkTie,
  type PlaceResolution,
  type RecordRef,
  type Resolution,
  type SiteNetwork,
} from "@kith/model";
import { peopleNodes, type RecordPeople, recordPeople } from "./site-people.ts";
import { type SitePlaces, sitePlaces } from "./site-places.ts";

/** What was said but is not in the network, so that nothing disappears unseen. */
export interface SiteNetworkSummary {
  /** Statements about pairs of mentions, by answer state. Only `yes` makes a tie. */
  readonly pairs: Readonly<Record<AnswerState, number>>;
  /** Statements whose two ends turned out to be one person, so that no tie is left. */
  readonly selfTies: readonly {
    readonly a: RecordRef;
    readonly b: RecordRef;
    readonly kind: string;
  }[];
  /** Pairs and affiliations about a mention the interview does not have. */
  readonly unknownEnds: number;
  /** Affiliations without a label. */
  readonly unlabelled: number;
  /** Records the resolution does not speak of; each became a person of its own. */
  readonly unresolved: readonly RecordRef[];
  /** Rows of the resolution that belong to no record of these interviews. */
  readonly unused: readonly RecordRef[];
}

/** A tie with what was said of it in words. */
export interface BuiltTie extends NetworkTie {
  /** Weights given in words ("good", "loose contact"): every distinct one, sorted. */
  readonly weightWords?: readonly string[];
}

export interface BuiltSiteNetwork extends SiteNetwork {
  readonly ties: readonly BuiltTie[];
  readonly summary: SiteNetworkSummary;
}

/** The kind of a naming whose question was not recorded. */
export const NAMED = "named";
/** The kind of a tie between two mentions when the file gives no other. */
export const KNOWS = "knows";
export const AFFILIATION = "affiliation";

export interface SiteNetworkOptions {
  /** What the labels of affiliations mean. Without it labels meet by their words alone. */
  readonly places?: PlaceResolution;
}

/**
 * Derives a site's network from interviews and a resolution.
 *
 * Nodes are every person (isolates too), then every place, group, organisation and source of
 * information. Ties are:
 * - respondent → mention, one per generator (`named` when none is recorded);
 * - between two mentions, `knows` or the kind the file gives, where the answer was yes; these
 *   have no direction (`symmetric`) and their source is the node that comes first;
 * - person → place and so on, `affiliation`, without direction too. Labels that mean one thing
 *   lead to one node for each use of it: as a place, as a group or organisation, as a source of
 *   information.
 *
 * Equal ties are one, with all its tellers. Its probability is that of the best evidenced
 * statement (the product of the probabilities of that statement's records), a lower bound when
 * several interviews say the same. `mutual` is for namings: both ends named each other for
 * the same question. Of what a file says of a tie between mentions, the network keeps numeric
 * weights (their mean) and weights in words; other attributes stay in the interviews.
 *
 * Same input, same order of nodes and ties. O(records + statements).
 */
export function buildSiteNetwork(
  interviews: readonly Interview[],
  resolution: Resolution,
  options: SiteNetworkOptions = {},
): BuiltSiteNetwork {
  const people = recordPeople(interviews, resolution);
  const places = sitePlaces(interviews, options.places);
  const nodes = [...peopleNodes(interviews, people), ...places.nodes];
  const order = new Map(nodes.map((node, at) => [node.id, at]));
  const gathered = gatherTies(interviews, people, places, order);
  return {
    nodes,
    ties: gathered.ties,
    summary: { ...gathered.summary, unresolved: people.unresolved, unused: people.unused },
  };
}

interface Statement {
  readonly source: string;
  readonly target: string;
  readonly kind: string;
  readonly symmetric: boolean;
  readonly teller: string;
  readonly probability: number;
  readonly weight?: number | undefined;
  readonly weightWord?: string | undefined;
}

function gatherTies(
  interviews: readonly Interview[],
  people: RecordPeople,
  places: SitePlaces,
  order: ReadonlyMap<string, number>,
) {
  const pairs = noPairs();
  const selfTies: { a: RecordRef; b: RecordRef; kind: string }[] = [];
  let unknownEnds = 0;
  let unlabelled = 0;
  const collected = tieCollector(order);
  for (const { egoID, mentions, ties, affiliations } of interviews) {
    const known = new Set(mentions.map((mention) => mention.alterID));
    const ego = people.personOf(egoID);
    for (const { alterID, generators } of mentions) {
      const alter = people.personOf(egoID, alterID);
      for (const kind of generators.length === 0 ? [NAMED] : new Set(generators)) {
        if (alter.person === ego.person) {
          selfTies.push({ a: { egoID }, b: { egoID, alterID }, kind });
          continue;
        }
        collected.add({
          source: ego.person,
          target: alter.person,
          kind,
          symmetric: false,
          teller: egoID,
          probability: ego.probability * alter.probability,
        });
      }
    }
    for (const tie of ties) {
      if (!known.has(tie.source) || !known.has(tie.target)) {
        unknownEnds++;
        continue;
      }
      pairs[tie.state]++;
      if (tie.state !== "yes") continue;
      const a = people.personOf(egoID, tie.source);
      const b = people.personOf(egoID, tie.target);
      const kind = tie.kind ?? KNOWS;
      if (a.person === b.person) {
        selfTies.push({
          a: { egoID, alterID: tie.source },
          b: { egoID, alterID: tie.target },
          kind,
        });
        continue;
      }
      collected.add({
        source: a.person,
        target: b.person,
        kind,
        symmetric: true,
        teller: egoID,
        probability: a.probability * b.probability,
        weight: tie.weight,
        weightWord: tie.attributes.weight,
      });
    }
    for (const { alterID, kind, label } of affiliations) {
      const place = places.placeOf(egoID, alterID, kind, label);
      if (alterID !== undefined && !known.has(alterID)) unknownEnds++;
      else if (place === undefined) unlabelled++;
      else {
        const who = people.personOf(egoID, alterID);
        collected.add({
          source: who.person,
          target: place.id,
          kind: AFFILIATION,
          symmetric: true,
          teller: egoID,
          probability: who.probability * place.probability,
        });
      }
    }
  }
  return { ties: collected.ties(), summary: { pairs, selfTies, unknownEnds, unlabelled } };
}

function noPairs(): Record<AnswerState, number> {
  const [yes, no, dont_know, refused, not_asked, sampled_out] = ANSWER_STATES.map(() => 0);
  return {
    yes: yes!,
    no: no!,
    dont_know: dont_know!,
    refused: refused!,
    not_asked: not_asked!,
    sampled_out: sampled_out!,
  };
}

interface Gathered {
  readonly source: string;
  readonly target: string;
  readonly kind: string;
  readonly symmetric: boolean;
  readonly tellers: Set<string>;
  probability: number;
  weightSum: number;
  weights: number;
  readonly weightWords: Set<string>;
}

/** Joins equal statements; ties come out in the order in which they were first said. */
function tieCollector(order: ReadonlyMap<string, number>) {
  const byKey = new Map<string, Gathered>();
  const keyOf = (kind: string, symmetric: boolean, source: string, target: string): string =>
    JSON.stringify([kind, symmetric, source, target]);
  const add = (said: Statement): void => {
    const turn = said.symmetric && order.get(said.source)! > order.get(said.target)!;
    const source = turn ? said.target : said.source;
    const target = turn ? said.source : said.target;
    const key = keyOf(said.kind, said.symmetric, source, target);
    let entry = byKey.get(key);
    if (entry === undefined) {
      entry = {
        source,
        target,
        kind: said.kind,
        symmetric: said.symmetric,
        tellers: new Set(),
        probability: 0,
        weightSum: 0,
        weights: 0,
        weightWords: new Set(),
      };
      byKey.set(key, entry);
    }
    entry.tellers.add(said.teller);
    entry.probability = Math.max(entry.probability, said.probability);
    if (said.weightWord !== undefined && said.weightWord !== "")
      entry.weightWords.add(said.weightWord);
    if (said.weight === undefined) return;
    entry.weightSum += said.weight;
    entry.weights++;
  };
  const ties = (): BuiltTie[] =>
    Array.from(byKey.values(), ({ source, target, kind, symmetric, tellers, ...rest }) => ({
      source,
      target,
      kind,
      tellers: [...tellers],
      mutual: !symmetric && byKey.has(keyOf(kind, false, target, source)),
      ...(symmetric ? { symmetric } : {}),
      probability: rest.probability,
      ...(rest.weights === 0 ? {} : { weight: rest.weightSum / rest.weights }),
      ...(rest.weightWords.size === 0
        ? {}
        : { weightWords: [...rest.weightWords].sort(compareText) }),
    }));
  return { add, ties };
}
