import {
  AFFILIATION_KINDS,
  type Affiliation,
  type AlterTie,
  ANSWER_STATES,
  type Interview,
} from "@kith/model";
import fc from "fast-check";

/** Any text that the store takes: no zero characters, no halves of characters. */
const text = fc
  .string({ unit: "binary", maxLength: 12 })
  .filter((value) => !value.includes("\0") && value.isWellFormed());
const number = fc
  .double({ noNaN: true, noDefaultInfinity: true })
  .map((value) => (Object.is(value, -0) ? 0 : value));
const attributes = fc.dictionary(text, text, { maxKeys: 3, noNullPrototype: true });
const description = {
  firstName: text,
  surname: text,
  knownAs: text,
  gender: text,
  age: number,
  street: text,
  area: text,
};

const plain = { noNullPrototype: true } as const;
const kind = fc.constantFrom(...AFFILIATION_KINDS);

const arbitraryMentions = fc.uniqueArray(
  fc.record(
    {
      ...description,
      alterID: text,
      role: text,
      relation: text,
      generators: fc.array(text, { maxLength: 3 }),
      attributes,
    },
    { requiredKeys: ["alterID", "generators", "attributes"], noNullPrototype: true },
  ),
  { maxLength: 4, selector: ({ alterID }) => alterID },
);

function arbitraryTies(alters: readonly string[]): fc.Arbitrary<AlterTie[]> {
  if (alters.length === 0) return fc.constant([]);
  const tie = fc.record(
    {
      source: fc.constantFrom(...alters),
      target: fc.constantFrom(...alters),
      state: fc.constantFrom(...ANSWER_STATES),
      kind: text,
      weight: number,
      attributes,
    },
    { requiredKeys: ["source", "target", "state", "attributes"], noNullPrototype: true },
  );
  return fc.array(tie, { maxLength: 5 });
}

function arbitraryAffiliations(alters: readonly string[]): fc.Arbitrary<Affiliation[]> {
  const ofRespondent = fc.record({ kind, label: text }, plain);
  if (alters.length === 0) return fc.array(ofRespondent, { maxLength: 4 });
  const ofAlter = fc.record({ alterID: fc.constantFrom(...alters), kind, label: text }, plain);
  return fc.array(fc.oneof(ofRespondent, ofAlter), { maxLength: 4 });
}

/** Interviews as the border lets them in: ids are unique, and ties join mentions. */
export const arbitraryInterviews: fc.Arbitrary<Interview[]> = fc.uniqueArray(
  arbitraryMentions.chain((mentions) => {
    const alters = mentions.map(({ alterID }) => alterID);
    return fc.record(
      {
        egoID: text,
        wave: text,
        date: text,
        respondent: fc.record(
          { ...description, attributes },
          { requiredKeys: ["attributes"], noNullPrototype: true },
        ),
        mentions: fc.constant(mentions),
        ties: arbitraryTies(alters),
        affiliations: arbitraryAffiliations(alters),
        answers: fc.array(fc.record({ question: text, value: text }, plain), { maxLength: 4 }),
      },
      {
        requiredKeys: ["egoID", "respondent", "mentions", "ties", "affiliations", "answers"],
        noNullPrototype: true,
      },
    );
  }),
  { maxLength: 4, selector: ({ egoID }) => egoID },
);
