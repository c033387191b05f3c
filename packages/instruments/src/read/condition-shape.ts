import {
  aNumber,
  type Check,
  fields,
  isFields,
  list,
  matching,
  needed,
  optional,
  whole,
  wrong,
} from "./checks.ts";
import { within } from "./problem-log.ts";

/** Conditions within conditions deeper than this are a mistake, not a question. */
const DEEPEST = 20;
const text = matching(/./s, "a text");

const LEAVES = {
  named: fields({ named: needed(whole(1)), generators: optional(list(text, 1)) }),
  is: fields({ question: needed(text), is: needed(text) }),
  range: fields({ question: needed(text), from: optional(aNumber), to: optional(aNumber) }),
};

/** The shape of a condition. */
export const condition: Check = (value, spot, log) => check(0)(value, spot, log);

function check(depth: number): Check {
  return (value, spot, log) => {
    if (!isFields(value)) return wrong(log, spot, value, "a condition in curly brackets");
    if (depth > DEEPEST) {
      log.error(
        "condition-too-deep",
        spot,
        `Conditions are more than ${DEEPEST} deep in one another.`,
        "Write it with fewer.",
      );
      return false;
    }
    const inner = check(depth + 1);
    for (const word of ["all", "any"]) {
      if (Object.hasOwn(value, word))
        return fields({ [word]: needed(list(inner, 1)) })(value, spot, log);
    }
    if (Object.hasOwn(value, "not")) return fields({ not: needed(inner) })(value, spot, log);
    if (Object.hasOwn(value, "named")) return LEAVES.named(value, spot, log);
    if (Object.hasOwn(value, "is")) return LEAVES.is(value, spot, log);
    if (Object.hasOwn(value, "question")) {
      if (!LEAVES.range(value, spot, log)) return false;
      if (value.from !== undefined || value.to !== undefined) return true;
      log.error(
        "condition-open",
        within(spot, "question"),
        "The condition names a question but not which answer.",
        "Add “is”, “from” or “to”.",
      );
      return false;
    }
    return wrong(
      log,
      spot,
      value,
      "a condition (all, any, not, question with is, from or to, named)",
    );
  };
}
