import type { FigureTable, FigureWords, Span } from "../figure.ts";
import { amount, list } from "../plain-numbers.ts";
import { certainty } from "../tokens.ts";
import type { AroundThing, TwoSurroundings } from "./surroundings.ts";

const SURE = {
  whole: "sure it is the same",
  stitched: "perhaps the same",
  dotted: "hardly the same",
} as const;

const KINDS: Readonly<Record<AroundThing["kind"], string>> = {
  person: "person",
  place: "place",
  group: "group",
  organisation: "organisation",
  information: "source of information",
};

const thing = ({ label, how }: AroundThing): string => (how === "" ? label : `${label} (${how})`);

/** Every row of the picture, with those it had no room for. */
export function surroundingsTable(model: TwoSurroundings): FigureTable {
  const [left, right] = titlesApart(model);
  return {
    caption:
      "What is around both, then what is around one of them only. Same content as the picture.",
    columns: [
      { key: "left", label: `Around ${left}`, kind: "text" },
      { key: "right", label: `Around ${right}`, kind: "text" },
      { key: "kind", label: "What", kind: "text" },
      { key: "sure", label: "Around both?", kind: "doubt" },
    ],
    rows: [
      ...model.shared.map((row) => [
        thing(row.left),
        thing(row.right),
        KINDS[row.left.kind],
        SURE[certainty(row.probability)],
      ]),
      ...model.onlyLeft.map((one) => [thing(one), "not told", KINDS[one.kind], "one only"]),
      ...model.onlyRight.map((one) => ["not told", thing(one), KINDS[one.kind], "one only"]),
    ],
    ids: [
      ...model.shared.map((_, i) => `shared-${i}`),
      ...model.onlyLeft.map((_, i) => `only-left-${i}`),
      ...model.onlyRight.map((_, i) => `only-right-${i}`),
    ],
  };
}

/** What to call the two: by place where both have one name. */
function titlesApart({ left, right }: TwoSurroundings): readonly [string, string] {
  return left.title === right.title ? ["the first", "the second"] : [left.title, right.title];
}

const NAMED_IN_WORDS = 4;

function some(things: readonly string[]): string {
  const rest = things.length - NAMED_IN_WORDS;
  if (rest <= 0) return list(things);
  return list([...things.slice(0, NAMED_IN_WORDS), `${rest} more`]);
}

/** The picture as a short paragraph that reads aloud well. */
export function surroundingsWords(model: TwoSurroundings): FigureWords {
  const [left, right] = titlesApart(model);
  const sure = model.shared.filter((row) => certainty(row.probability) === "whole");
  const perhaps = model.shared.filter((row) => certainty(row.probability) !== "whole");
  const labels = (rows: TwoSurroundings["shared"]) => some(rows.map(({ left }) => left.label));
  const claim: Span[] =
    model.shared.length === 0
      ? [{ text: "Nothing we were told of is around both.", strong: true }]
      : sure.length === 0
        ? [{ text: `Perhaps ${labels(perhaps)}`, strong: true }, said(perhaps.length)]
        : [{ text: labels(sure), strong: true }, said(sure.length)];
  const rest = [
    ...(sure.length > 0 && perhaps.length > 0 ? [`Perhaps also ${labels(perhaps)}.`] : []),
    only(left, model.onlyLeft),
    only(right, model.onlyRight),
    "Nobody asked is not the same as nobody there.",
  ];
  return { claim, rest, text: [claim.map(({ text }) => text).join(""), ...rest].join(" ") };
}

const said = (n: number): Span => ({
  text: n === 1 ? " is around both." : " are around both.",
  strong: false,
});

function only(title: string, things: readonly AroundThing[]): string {
  if (things.length === 0) return `Around ${title} only: nothing else told.`;
  return `Around ${title} only: ${some(things.map(({ label }) => label))}.`;
}

/** One sentence for those who cannot see the picture; the words and the table say the rest. */
export function surroundingsDescription(model: TwoSurroundings): string {
  const sure = model.shared.filter((row) => certainty(row.probability) === "whole").length;
  const perhaps = model.shared.length - sure;
  return `${model.left.title} and ${model.right.title} side by side. ${amount(sure, "thing is", "things are")} around both for sure, ${amount(perhaps, "thing", "things")} perhaps; ${model.onlyLeft.length} only around the first, ${model.onlyRight.length} only around the second.`;
}
