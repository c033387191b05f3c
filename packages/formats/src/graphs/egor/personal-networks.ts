import type { AlterTie, AttributeValue, GraphDocument, Interview, Mention } from "@kith/model";

type Attributes = Readonly<Record<string, AttributeValue>>;

/**
 * The personal network of every node, as if each had been interviewed and named all its
 * contacts: who is tied to it in either direction, and the ties among those. `relation` of a tie
 * is the relation of the named person, and the kind of a tie among them; several are joined by
 * `; `. `weight` of a tie among them is kept. Attributes are texts. Loops are left out.
 * O(for each node, the ties of its contacts).
 */
export function personalNetworks(graph: GraphDocument): Interview[] {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node.attributes]));
  /** By node its contacts, with the ties to each. */
  const contacts = new Map(graph.nodes.map(({ id }) => [id, new Map<string, Attributes[]>()]));
  const touching = new Map(graph.nodes.map(({ id }) => [id, [] as number[]]));
  for (const [at, { source, target, attributes }] of graph.edges.entries()) {
    if (source === target) continue;
    for (const [one, other] of [
      [source, target],
      [target, source],
    ] as const) {
      const ties = contacts.get(one)?.get(other);
      if (ties === undefined) contacts.get(one)?.set(other, [attributes]);
      else ties.push(attributes);
    }
    touching.get(source)?.push(at);
  }
  return graph.nodes.map(({ id, attributes }): Interview => {
    const named = contacts.get(id) ?? new Map<string, Attributes[]>();
    const mentions = [...named].map(([alterID, ties]): Mention => {
      const relation = relations(ties);
      return {
        alterID,
        ...(relation === "" ? {} : { relation }),
        generators: [],
        attributes: asTexts(nodes.get(alterID) ?? {}),
      };
    });
    const ties = [...named.keys()].flatMap((source) =>
      (touching.get(source) ?? []).flatMap((at): AlterTie[] => {
        const edge = graph.edges[at];
        if (edge === undefined || !named.has(edge.target)) return [];
        const { weight } = edge.attributes;
        const kind = relations([edge.attributes]);
        return [
          {
            source,
            target: edge.target,
            state: "yes",
            ...(kind === "" ? {} : { kind }),
            ...(typeof weight === "number" ? { weight } : {}),
            attributes: {},
          },
        ];
      }),
    );
    return {
      egoID: id,
      respondent: { attributes: asTexts(attributes) },
      mentions,
      ties,
      affiliations: [],
      answers: [],
    };
  });
}

function relations(ties: readonly Attributes[]): string {
  const found = ties.flatMap(({ relation }) => (relation === undefined ? [] : [String(relation)]));
  return [...new Set(found)].join("; ");
}

function asTexts(attributes: Attributes): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [name, String(value)]),
  );
}
