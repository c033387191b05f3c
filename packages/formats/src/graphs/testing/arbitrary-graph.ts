import type { AttributeValue, GraphDocument } from "@kith/model";
import fc from "fast-check";

/** What a property test wants its graphs to hold; every field adds to a plain directed graph. */
export interface ArbitraryGraph {
  readonly ids?: fc.Arbitrary<string>;
  readonly nodeAttributes?: Readonly<Record<string, fc.Arbitrary<AttributeValue>>>;
  readonly edgeAttributes?: Readonly<Record<string, fc.Arbitrary<AttributeValue>>>;
  readonly graphAttributes?: Readonly<Record<string, fc.Arbitrary<AttributeValue>>>;
  /** Ties of both kinds in one graph. */
  readonly mixed?: boolean;
  readonly edgeIds?: boolean;
}

export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.constantFrom(
    "Ann Lee",
    "naïve",
    "O'Brien",
    'a "b" c',
    "a&b;",
    "&amp;",
    "\\",
    "x\ny",
    "%",
    "#",
    "*",
    "NA",
    "1",
  ),
);

/** Small graphs with loops, parallel ties and isolates. */
export function arbitraryGraph(wanted: ArbitraryGraph = {}): fc.Arbitrary<GraphDocument> {
  const attributes = (of: ArbitraryGraph["nodeAttributes"] = {}) =>
    fc.record(of, { requiredKeys: [] });
  const ids = fc.uniqueArray(wanted.ids ?? anyText, { maxLength: 6 });
  return ids.chain((names) => {
    const end = fc.nat().map((at) => names[at % names.length] ?? "");
    const edge = fc.record(
      {
        source: end,
        target: end,
        attributes: attributes(wanted.edgeAttributes),
        ...(wanted.edgeIds === true ? { id: anyText } : {}),
        ...(wanted.mixed === true ? { directed: fc.boolean() } : {}),
      },
      { requiredKeys: ["source", "target", "attributes"] },
    );
    return fc.record({
      directed: fc.boolean(),
      ...(wanted.graphAttributes === undefined
        ? {}
        : { attributes: attributes(wanted.graphAttributes) }),
      nodes: fc.tuple(
        ...names.map((id) =>
          fc.record({ id: fc.constant(id), attributes: attributes(wanted.nodeAttributes) }),
        ),
      ),
      edges: names.length === 0 ? fc.constant([]) : fc.array(edge, { maxLength: 8 }),
    }) as fc.Arbitrary<GraphDocument>;
  });
}
