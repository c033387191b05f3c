import type { AttributeValue, GraphDocument, NetworkNode, SiteNetwork } from "@kith/model";
import type { BuiltTie } from "./build-site-network.ts";
import { looksPersonal } from "./looks-personal.ts";
import { personalNames } from "./personal-names.ts";

export interface SiteDocumentOptions {
  /** Writes labels of people too. Default `false`: nobody was asked whether they may be named. */
  readonly names?: boolean;
}

/** A site's network; weights in words are written where its ties have them. */
export interface DocumentedNetwork extends SiteNetwork {
  readonly ties: readonly BuiltTie[];
}

/** Attributes that can hold a name or an address whatever the file calls them. */
const NAMING_FIELDS = ["firstName", "surname", "knownAs", "street"] as const;

/**
 * The network as a graph file holds it: directed, with the kind, tellers (how many) and
 * probability of each tie. A tie without direction is written once in each direction and
 * marked `symmetric`, so that a program that knows only directed graphs reads it rightly.
 * `weight` is the mean of the numbers given for a tie; weights in words are in `weight_text`,
 * joined by "; ". Other attributes of ties stay in the interviews.
 *
 * Without `names`, people have only id, kind, status, times mentioned, probability, gender,
 * age and area: no label, name, street, role or free attribute. Places, groups, organisations
 * and sources of information have neutral ids (`place:3` is the third place) and keep their
 * labels but where one looks like a person (`looksPersonal`): that label is empty. A weight
 * in words that looks so is left out.
 */
export function siteNetworkDocument(
  network: DocumentedNetwork,
  options: SiteDocumentOptions = {},
): GraphDocument {
  const names = options.names === true;
  const idOf = names ? (id: string) => id : neutralIds(network.nodes);
  const known = names ? new Set<string>() : personalNames(network);
  const labelOf = ({ kind, label }: NetworkNode): { label?: string } => {
    if (names) return { label };
    return kind === "person" ? {} : { label: looksPersonal(label, known) ? "" : label };
  };
  return {
    directed: true,
    nodes: network.nodes.map((node) => {
      const { gender, age, area } = node.description;
      const attributes: Record<string, AttributeValue> = names ? { ...node.attributes } : {};
      for (const field of NAMING_FIELDS)
        if (names && node.description[field] !== undefined)
          attributes[field] = node.description[field];
      Object.assign(
        attributes,
        { kind: node.kind, status: node.status },
        labelOf(node),
        { mentioned: node.mentioned, probability: node.probability },
        gender === undefined ? {} : { gender },
        age === undefined ? {} : { age },
        area === undefined ? {} : { area },
      );
      return { id: idOf(node.id), attributes };
    }),
    edges: network.ties.flatMap((tie) => {
      const words = (tie.weightWords ?? []).filter((word) => names || !looksPersonal(word, known));
      const attributes = {
        kind: tie.kind,
        tellers: tie.tellers.length,
        mutual: tie.mutual,
        symmetric: tie.symmetric === true,
        probability: tie.probability,
        ...(tie.weight === undefined ? {} : { weight: tie.weight }),
        ...(words.length === 0 ? {} : { weight_text: words.join("; ") }),
      };
      const source = idOf(tie.source);
      const target = idOf(tie.target);
      const there = { source, target, attributes };
      if (tie.symmetric !== true) return [there];
      return [there, { source: target, target: source, attributes }];
    }),
  };
}

/** People keep their ids; the others are numbered within their kind, in node order. */
function neutralIds(nodes: readonly NetworkNode[]): (id: string) => string {
  const taken = new Set(nodes.filter(({ kind }) => kind === "person").map(({ id }) => id));
  const numbers = new Map<string, number>();
  const ids = new Map<string, string>();
  for (const { id, kind } of nodes) {
    if (kind === "person") continue;
    let number = numbers.get(kind) ?? 0;
    do number++;
    while (taken.has(`${kind}:${number}`));
    numbers.set(kind, number);
    ids.set(id, `${kind}:${number}`);
  }
  return (id) => ids.get(id) ?? id;
}
