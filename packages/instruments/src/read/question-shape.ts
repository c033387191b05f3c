import { AFFILIATION_KINDS } from "@kith/model";
import { isPartialDate } from "../answers/partial-date.ts";
import type { Question } from "../document/question.ts";
import { PURPOSES } from "../record/interview-attributes.ts";
import {
  aNumber,
  type Check,
  type Field,
  fields,
  isFields,
  list,
  matching,
  needed,
  oneOf,
  optional,
  whole,
  words,
  wrong,
  yesOrNo,
} from "./checks.ts";
import { condition } from "./condition-shape.ts";
import type { ProblemLog, Spot } from "./problem-log.ts";

export const QUESTION_ID = /^[a-z][a-z0-9_-]{0,63}$/;

export const questionId = matching(
  QUESTION_ID,
  "an id: lower case letters, digits, “-” and “_”, a letter first, at most 64",
);

type FieldsOf = Readonly<Record<string, Field>>;

const option = fields({
  value: needed(matching(/^[^\s;][^;\p{Cc}]{0,99}$/u, "a value: up to 100 characters without “;”")),
  label: needed(words),
  alone: optional(yesOrNo),
});
const options = list(option, 1);
const date: Check = (value, spot, log) =>
  (typeof value === "string" && isPartialDate(value)) ||
  wrong(log, spot, value, "a date like 1980, 1980-05 or 1980-05-01");

const ASKED: FieldsOf = {
  id: needed(questionId),
  kind: needed(() => true),
  wording: needed(words),
  hint: optional(words),
  script: optional(words),
  when: optional(condition),
  orElse: optional(list(oneOf("dont_know", "refused"))),
  seconds: optional(whole(1)),
};

const FILLS: FieldsOf = {
  fills: optional(
    oneOf(
      ...["firstName", "surname", "knownAs", "gender", "age"],
      ...["street", "area", "role", "relation"],
    ),
  ),
};

const ANSWERABLE: Readonly<Record<string, FieldsOf>> = {
  single: { options: needed(options) },
  multiple: { options: needed(options), most: optional(whole(1)) },
  number: { least: optional(aNumber), most: optional(aNumber), fractions: optional(yesOrNo) },
  scale: {
    least: needed(whole(Number.MIN_SAFE_INTEGER)),
    most: needed(whole(Number.MIN_SAFE_INTEGER)),
    leastLabel: needed(words),
    mostLabel: needed(words),
  },
  text: { long: optional(yesOrNo), most: optional(whole(1)) },
  date: { least: optional(date), most: optional(date) },
  place: { list: optional(list(option)) },
};

const OF = optional(list(questionId, 1));

const OTHERS: Readonly<Record<string, FieldsOf>> = {
  note: {},
  consent: {
    purposes: needed(
      list(fields({ purpose: needed(oneOf(...PURPOSES)), label: needed(words) }), 1),
    ),
  },
  names: {
    most: optional(whole(1)),
    describe: optional(list(oneOf("surname", "knownAs", "street", "role"))),
  },
  labels: {
    labels: needed(oneOf(...AFFILIATION_KINDS)),
    most: optional(whole(1)),
    list: optional(list(option)),
  },
  ties: {
    tie: optional(matching(/^[^\s;][^;\p{Cc}]{0,63}$/u, "a kind of tie, up to 64 characters")),
    of: OF,
    sample: optional(whole(2)),
  },
  circles: { rings: needed(options), of: OF },
};

const KINDS = [...Object.keys(ANSWERABLE), ...Object.keys(OTHERS)];

/** The shape of one question, by its kind. */
export function questionShape(value: unknown, spot: Spot, log: ProblemLog): value is Question {
  if (!isFields(value)) return wrong(log, spot, value, "a question in curly brackets");
  const { kind } = value;
  if (typeof kind !== "string" || !KINDS.includes(kind)) {
    return wrong(
      log,
      { ...spot, path: spot.path === "" ? "kind" : `${spot.path}.kind` },
      kind,
      `a kind of question (${KINDS.join(", ")})`,
    );
  }
  const answerable = Object.hasOwn(ANSWERABLE, kind) ? ANSWERABLE[kind] : undefined;
  if (answerable === undefined) return fields({ ...ASKED, ...OTHERS[kind] })(value, spot, log);
  const about = Object.hasOwn(value, "about")
    ? { about: needed(oneOf("each-mention")), of: OF, sample: optional(whole(1)) }
    : {};
  return fields({ ...ASKED, ...answerable, ...FILLS, ...about })(value, spot, log);
}
