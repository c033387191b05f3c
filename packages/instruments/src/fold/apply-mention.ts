import type { InterviewEvent } from "../document/interview-event.ts";
import type { Question } from "../document/question.ts";
import type { Complaint } from "./complaint.ts";
import { type DraftState, isPresent, present } from "./draft-state.ts";

type MentionEvent = Extract<
  InterviewEvent,
  { readonly type: "named" | "named_again" | "described" | "unnamed" }
>;

/** Names, describes and takes back people; `generator` is absent for a description. */
export function applyMention(
  generator: Question | undefined,
  draft: DraftState,
  event: MentionEvent,
): Complaint | undefined {
  if (generator !== undefined && generator.kind !== "names") {
    return {
      severity: "error",
      code: "not-a-generator",
      field: generator.id,
      message: "People are not named at this question.",
      remedy: "Name them at a question that asks for people.",
    };
  }
  const known = draft.mentions.get(event.mention);
  if (event.type === "named") {
    if (known !== undefined && isPresent(draft, event.mention)) {
      const same = known.at.get(event.generator) === true && sameAs(known.as, event.as);
      return same ? undefined : alreadyNamed(event.generator, event.mention);
    }
    const mention = known ?? { as: event.as, at: new Map<string, boolean>() };
    mention.as = event.as;
    mention.at.set(event.generator, true);
    draft.mentions.set(event.mention, mention);
    return tooMany(generator, draft);
  }
  if (known === undefined || (event.type === "described" && !isPresent(draft, event.mention))) {
    return {
      severity: "error",
      code: "unknown-mention",
      ...(generator === undefined ? {} : { field: generator.id }),
      message: `Nobody named in this interview is “${event.mention}”.`,
      remedy: "Name the person first.",
    };
  }
  if (event.type === "described") {
    known.as = event.as;
    return undefined;
  }
  if (event.type === "named_again") {
    known.at.set(event.generator, true);
    return tooMany(generator, draft);
  }
  if (known.at.has(event.generator)) known.at.set(event.generator, false);
  return undefined;
}

function alreadyNamed(field: string, mention: string): Complaint {
  return {
    severity: "error",
    code: "already-named",
    field,
    message: `“${mention}” is somebody who was named before.`,
    remedy: "Name them again at this question, or give the new person an id of their own.",
  };
}

/** Everybody named is kept; beyond the most that the question takes somebody should look. */
function tooMany(generator: Question | undefined, draft: DraftState): Complaint | undefined {
  if (generator?.kind !== "names" || generator.most === undefined) return undefined;
  const named = [...draft.mentions.values()].filter(({ at }) =>
    present(at).includes(generator.id),
  ).length;
  if (named <= generator.most) return undefined;
  return {
    severity: "warning",
    code: "more-than-most",
    field: generator.id,
    message: `${named} people are named where at most ${generator.most} are asked for.`,
    remedy: "All are kept. Take somebody back if they were named by mistake.",
  };
}

function sameAs(a: object, b: object): boolean {
  const entries = (of: object): string =>
    JSON.stringify(Object.entries(of).sort(([one], [other]) => (one < other ? -1 : 1)));
  return entries(a) === entries(b);
}
