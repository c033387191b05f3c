import fc from "fast-check";
import { takesState } from "../answers/check-answer.ts";
import type { Given } from "../document/interview-event.ts";
import type { Answerable, Question } from "../document/question.ts";

/** An answer that the question takes. */
export function arbitraryAnswer(question: Question): fc.Arbitrary<Given> {
  const states = (["dont_know", "refused"] as const).filter((state) => takesState(question, state));
  if (question.kind === "consent") {
    const yesOrNo = question.purposes.map(({ purpose }) => [purpose, fc.boolean()] as const);
    return fc.record(Object.fromEntries(yesOrNo)).map((agreed): Given => ({ agreed }));
  }
  if (question.kind === "ties") {
    return fc.constantFrom("yes" as const, "no" as const, ...states).map((tie): Given => ({ tie }));
  }
  const state = states.map((one) => fc.constant<Given>({ state: one }));
  const value = arbitraryValue(question);
  return value === undefined
    ? fc.oneof(...state)
    : fc.oneof({ weight: 6, arbitrary: value.map((one): Given => ({ value: one })) }, ...state);
}

type Value = string | number | readonly string[];

function arbitraryValue(question: Question): fc.Arbitrary<Value> | undefined {
  if (question.kind === "circles") {
    return fc.constantFrom(...question.rings.map(({ value }) => value));
  }
  if (question.kind === "note" || question.kind === "consent" || question.kind === "ties") {
    return undefined;
  }
  return question.kind === "names" || question.kind === "labels" ? undefined : valueFor(question);
}

function valueFor(question: Answerable): fc.Arbitrary<Value> {
  switch (question.kind) {
    case "single":
      return fc.constantFrom(...question.options.map(({ value }) => value));
    case "multiple": {
      const together = question.options.filter(({ alone }) => alone !== true);
      const alone = question.options.filter((option) => option.alone === true);
      const most = Math.min(question.most ?? together.length, together.length);
      return fc.oneof(
        fc.subarray(
          together.map(({ value }) => value),
          { minLength: 1, maxLength: most },
        ),
        ...alone.map(({ value }) => fc.constant([value])),
      );
    }
    case "number":
    case "scale": {
      const min = question.least ?? -1000;
      return fc.integer({ min, max: question.most ?? min + 2000 });
    }
    case "text":
      return fc.string({ unit: "binary", maxLength: 20 }).map((text) => `a${text}`);
    case "place":
      return fc.constantFrom(...(question.list ?? []).map(({ value }) => value), "Back Street");
    case "date":
      return fc
        .constantFrom("1931", "1980-05", "1999-12-31", "2024-02-29")
        .filter(
          (date) =>
            (question.least ?? "0000") <= date && date.slice(0, 4) <= (question.most ?? "9999"),
        );
  }
}
