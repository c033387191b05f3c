import type { Interview, Mention, RecordRef, Respondent } from "@kith/model";
import { initialOnly } from "./missing-fields.ts";
import type { WrittenRef } from "./question-document.ts";
import type { ReviewIndex } from "./review-index.ts";
import { toldWhere } from "./told-where.ts";

/** Neutral questions for one interview that is to be visited again. */
export interface FollowUpVisit {
  readonly egoID: string;
  readonly told: string;
  readonly about: readonly {
    readonly ref: WrittenRef;
    /** "You mentioned a David, a friend." In the respondent's own words. */
    readonly opening: string;
    readonly questions: readonly string[];
  }[];
}

/** Read before the questions, the same at every door. */
export const FOLLOW_UP_INTRODUCTION: readonly string[] = [
  "Thank you for talking with us. We are going back to some people to fill in small gaps in what they told us.",
  "You need not answer. What you tell us is used as before, and we do not pass on what anybody said.",
];

type Field = "surname" | "known as" | "street" | "age" | "work";
const FIELDS: readonly Field[] = ["street", "known as", "surname", "age", "work"];
/** So many tellers of one side are asked at most. */
const TELLERS = 2;

/**
 * What to ask at the next visits so that questions can be answered: for each side, the facts
 * that none of its accounts gives, asked of those who told of it. Nobody is visited for a side
 * that lacks nothing but another name to call them by, unless the other side lacks nothing
 * either: then for what the best account of each leaves out. Made from each respondent's own words alone, so
 * that it says nothing of what others said, or that they said anything.
 *
 * @param sides each question's two sides, the best described record first
 * @returns visits by egoID, people in the order in which they were mentioned
 */
export function followUpList(
  interviews: readonly Interview[],
  index: ReviewIndex,
  sides: readonly (readonly [readonly RecordRef[], readonly RecordRef[]])[],
): readonly FollowUpVisit[] {
  const wanted = new Map<string, Map<string, Set<Field>>>();
  for (const [ref, fields] of sides.flatMap((pair) => askedOf(index, pair))) {
    const visit = wanted.get(ref.egoID) ?? new Map<string, Set<Field>>();
    wanted.set(ref.egoID, visit);
    const key = ref.alterID ?? "";
    visit.set(key, new Set([...(visit.get(key) ?? []), ...fields]));
  }
  return interviews.flatMap((interview): FollowUpVisit[] => {
    const visit = wanted.get(interview.egoID);
    if (visit === undefined) return [];
    const { egoID, mentions } = interview;
    const self = visit.get("");
    const about: FollowUpVisit["about"][number][] = [];
    if (self !== undefined) {
      about.push({
        ref: { egoID, alterID: null },
        opening: "About yourself.",
        questions: FIELDS.filter((field) => self.has(field)).map((field) => OF_SELF[field]),
      });
    }
    for (const mention of mentions) {
      const fields = visit.get(mention.alterID);
      if (fields === undefined) continue;
      about.push({
        ref: { egoID, alterID: mention.alterID },
        opening: openingOf(mention),
        questions: FIELDS.filter((field) => fields.has(field)).map((field) =>
          OF_MENTION[field](calledIn(mention)),
        ),
      });
    }
    return [{ egoID, told: toldWhere(interview), about }];
  });
}

/** Whether a question gives anything to ask at all. */
export function hasFollowUp(
  index: ReviewIndex,
  sides: readonly [readonly RecordRef[], readonly RecordRef[]],
): boolean {
  return askedOf(index, sides).length > 0;
}

/** An account and what it leaves out. */
interface Told {
  readonly ref: RecordRef;
  readonly lacks: readonly Field[];
}

type Asked = readonly (readonly [RecordRef, readonly Field[]])[];

function askedOf(
  index: ReviewIndex,
  sides: readonly [readonly RecordRef[], readonly RecordRef[]],
): Asked {
  const told = sides.map((side) => accountsOf(index, side));
  const missing = told.flatMap(nobodySaid);
  return missing.length > 0 ? missing : told.flatMap(bestLeavesOut);
}

function accountsOf(index: ReviewIndex, side: readonly RecordRef[]): readonly Told[] {
  return side.flatMap((ref) => {
    const said = index.mention(ref) ?? (ref.alterID === undefined && index.respondent(ref.egoID));
    return said ? [{ ref, lacks: FIELDS.filter((field) => !gives(said, field)) }] : [];
  });
}

/** What no account of a side gives, for those who told of it first. */
function nobodySaid(told: readonly Told[]): Asked {
  const asked = FIELDS.filter((field) => told.every(({ lacks }) => lacks.includes(field)));
  if (asked.every((field) => field === "known as")) return [];
  return told.slice(0, TELLERS).map(({ ref }) => [ref, asked] as const);
}

function bestLeavesOut([best]: readonly Told[]): Asked {
  return best === undefined || best.lacks.length === 0 ? [] : [[best.ref, best.lacks]];
}

function gives(said: Respondent | Mention, field: Field): boolean {
  switch (field) {
    case "surname":
      return (said.surname ?? "").trim() !== "" && !initialOnly(said.surname);
    case "known as":
      return (said.knownAs ?? "").trim() !== "";
    case "street":
      return (said.street ?? "").trim() !== "";
    case "age":
      return said.age !== undefined;
    case "work":
      return !("alterID" in said) || (said.role ?? "").trim() !== "";
  }
}

const OF_SELF: Readonly<Record<Field, string>> = {
  surname: "What is your surname? The first letter is enough.",
  "known as": "What do people call you?",
  street: "Roughly where do you live? A street is enough, no number.",
  age: "About how old are you?",
  work: "What do you do that people here know you for?",
};

const OF_MENTION: Readonly<Record<Field, (name: string) => string>> = {
  surname: (name) => `Do you know ${name}’s surname? The first letter is enough.`,
  "known as": (name) => `What do other people call ${name}?`,
  street: (name) => `Roughly where does ${name} live? A street is enough, no number.`,
  age: (name) => `About how old is ${name}?`,
  work: (name) => `What does ${name} do, or where might one meet them?`,
};

/** What this respondent called them, for use within a sentence. */
function calledIn({ firstName, knownAs, surname }: Mention): string {
  return firstName?.trim() || knownAs?.trim() || surname?.trim() || "this person";
}

function openingOf(mention: Mention): string {
  const { firstName, surname, knownAs, role, relation } = mention;
  const first = firstName?.trim() || knownAs?.trim() || "";
  const last = surname?.trim() ?? "";
  const called =
    first !== "" && last !== ""
      ? `${first} ${last}`
      : first !== ""
        ? `${article(first)} ${first}`
        : last !== ""
          ? `${article(last)} ${last}`
          : "";
  const as = role?.trim() || relation?.trim() || "";
  if (called === "") {
    return as === ""
      ? "You mentioned somebody without giving a name."
      : `You mentioned somebody you described as “${as}”.`;
  }
  return as === "" ? `You mentioned ${called}.` : `You mentioned ${called} (“${as}”).`;
}

function article(name: string): string {
  return /^[aeiou]/i.test(name) ? "an" : "a";
}
