import type { GraphDocument } from "@kith/model";
import fc from "fast-check";
import { withDirections } from "../tie-direction.ts";

/** Texts that files find hard: any character, and those that formats give a meaning. */
export const hardText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({
    unit: fc.constantFrom(
      ...["_", "x", "0", "5", "F", "\u0001", "\r", "\n", "\t", "<", "&", '"', "]", ">", "\ud800"],
      ...[" ", ",", ";", "'", "=", "#", "%", "{", "é"],
    ),
  }),
);

/** Texts as people write them. */
export const easyText: fc.Arbitrary<string> = fc.string({
  unit: fc.constantFrom("a", "b", "Z", "é", "漢", "-", ".", "7"),
  minLength: 1,
  maxLength: 6,
});

/** Graphs with attributes everywhere, loops, parallel ties, ids of ties and both directions. */
export function arbitraryDocument(
  text: fc.Arbitrary<string> = hardText,
): fc.Arbitrary<GraphDocument> {
  const value = fc.oneof(text, fc.boolean(), fc.integer(), fc.double(), fc.maxSafeInteger());
  const name = fc.oneof(
    text.filter((one) => one !== "__proto__"),
    fc.constantFrom("label", "x", "y", "weight", "color", "size", "start", "end", "relation", "id"),
  );
  const attributes = fc.dictionary(name, value, { maxKeys: 4, noNullPrototype: true });
  return fc.uniqueArray(text, { minLength: 1, maxLength: 5 }).chain((ids) => {
    const one = fc.constantFrom(...ids);
    const tie = fc.record(
      { id: text, source: one, target: one, attributes },
      { requiredKeys: ["source", "target", "attributes"] },
    );
    return fc
      .record({
        byDefault: fc.boolean(),
        whole: fc.option(attributes, { nil: undefined }),
        nodes: fc.tuple(...ids.map((id) => attributes.map((attributes) => ({ id, attributes })))),
        ties: fc.array(fc.tuple(tie, fc.boolean()), { maxLength: 5 }),
      })
      .map(({ byDefault, whole, nodes, ties }) => ({
        ...withDirections(
          byDefault,
          ties.map(([tie]) => tie),
          ties.map(([, directed]) => directed),
        ),
        ...(whole === undefined || Object.keys(whole).length === 0 ? {} : { attributes: whole }),
        nodes,
      }));
  });
}
