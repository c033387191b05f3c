import type { SiteNetwork } from "@kith/model";
import { type Graph, graphFromEdges } from "../graph/graph.ts";
import { PERSON_STATES, type Wave } from "./wave.ts";

export interface SiteWavesChoice {
  /** Kinds of ties; default all. */
  readonly kinds?: readonly string[];
  /** Leaves out ties that are less probable. Default 0. */
  readonly minProbability?: number;
  /**
   * People known not to have been in the community, per wave. Somebody a wave does not mention
   * is otherwise taken to have been there: not to be named is not to be away.
   */
  readonly notThere?: readonly ReadonlySet<string>[];
}

export interface SiteWaves {
  /** Person of each node, in the order in which waves first have them. */
  readonly ids: readonly string[];
  readonly waves: readonly Wave[];
}

/**
 * Waves of a site over the same people, from one network per wave whose people were resolved
 * together, so that one id is one person in all. Namings are told by who names; ties without
 * direction (`knows`) by others. Respondents count as asked about every kind chosen. O(total).
 */
export function siteWaves(
  networks: readonly SiteNetwork[],
  choice: SiteWavesChoice = {},
): SiteWaves {
  const ids = [
    ...new Set(
      networks.flatMap(({ nodes }) =>
        nodes.flatMap(({ id, kind }) => (kind === "person" ? [id] : [])),
      ),
    ),
  ];
  const index = new Map(ids.map((id, v) => [id, v]));
  const tiesOf = ({ ties }: SiteNetwork, symmetric: boolean): Graph => {
    const ends = ties.flatMap((tie): (readonly [number, number])[] => {
      const [source, target] = [index.get(tie.source), index.get(tie.target)];
      if ((tie.symmetric === true) !== symmetric) return [];
      if (source === undefined || target === undefined) return [];
      if (choice.kinds !== undefined && !choice.kinds.includes(tie.kind)) return [];
      return tie.probability < (choice.minProbability ?? 0) ? [] : [[source, target]];
    });
    return graphFromEdges(
      ids.length,
      ends.map(([source]) => source),
      ends.map(([, target]) => target),
      { directed: !symmetric, ids },
    );
  };
  const waves = networks.map((network, w): Wave => {
    const asked = new Set(
      network.nodes.flatMap(({ id, status }) => (status === "respondent" ? [id] : [])),
    );
    const away = choice.notThere?.[w];
    return {
      graph: tiesOf(network, false),
      toldByOthers: tiesOf(network, true),
      people: Uint8Array.from(ids, (id) =>
        PERSON_STATES.indexOf(
          asked.has(id) ? "asked" : away?.has(id) === true ? "not-there" : "not-interviewed",
        ),
      ),
    };
  });
  return { ids, waves };
}
