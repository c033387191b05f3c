import type { Description, Mention, RecordRef } from "@kith/model";
import { mentionAsSaid, respondentAsSaid } from "../describe/as-said.ts";
import { maskMention, type NameMask } from "./mask-names.ts";
import type { Account, Side } from "./question-document.ts";
import type { ReviewIndex } from "./review-index.ts";
import { toldWhere } from "./told-where.ts";

/** One side of a question in words: the fullest name, what else is known, every account. */
export function sideInWords(index: ReviewIndex, refs: readonly RecordRef[], mask: NameMask): Side {
  const mentions = refs.flatMap((ref) => index.mention(ref) ?? []);
  const described = refs.flatMap((ref): (Description & Partial<Mention>)[] => {
    const said = index.mention(ref) ?? index.respondent(ref.egoID);
    return said === undefined ? [] : [said];
  });
  const first = <T>(of: (d: Description) => T | undefined): T | undefined =>
    described.map(of).find((value) => value !== undefined && value !== "");
  const age = first((d) => d.age);
  const role = mentions.map((mention) => mention.role).find((one) => one);
  const about = [
    age === undefined ? undefined : `about ${Math.round(age)}`,
    first((d) => d.gender),
    first((d) => d.street),
    first((d) => d.area),
    role === undefined ? undefined : mask.text(role),
  ];
  return {
    title: nameInWords(index, refs, mask),
    about: about.filter((part) => part !== undefined).join(", "),
    respondent: refs.some(({ alterID }) => alterID === undefined),
    accounts: refs.map((ref) => accountInWords(index, ref, mask)),
  };
}

/** The fullest name any of these records gives; their role, or "someone with no name". */
export function nameInWords(
  index: ReviewIndex,
  refs: readonly RecordRef[],
  mask: NameMask,
): string {
  let best = "";
  let role = "";
  for (const ref of refs) {
    const mention = index.mention(ref);
    const said = mention ?? (ref.alterID === undefined ? index.respondent(ref.egoID) : undefined);
    if (said === undefined) continue;
    const { firstName, surname, knownAs } = mask.description(said);
    const called = firstName?.trim() || (knownAs?.trim() ? `“${knownAs.trim()}”` : "");
    const name = [called, surname?.trim() ?? ""].filter((part) => part !== "").join(" ");
    if (fullness(name) > fullness(best)) best = name;
    if (role === "") role = mention?.role?.trim() ?? "";
  }
  if (best !== "") return best;
  return role === "" ? "Someone with no name" : mask.text(role);
}

/** More words first, then more letters. */
function fullness(name: string): number {
  if (name === "") return 0;
  const words = name.split(/\s+/).filter((word) => word.replace(".", "").length > 1);
  return words.length * 100 + name.length;
}

function accountInWords(index: ReviewIndex, ref: RecordRef, mask: NameMask): Account {
  const interview = index.interviews.get(ref.egoID);
  const mention = index.mention(ref);
  const respondent = index.respondent(ref.egoID);
  const words =
    ref.alterID === undefined
      ? respondent === undefined
        ? undefined
        : respondentAsSaid(mask.description(respondent))
      : mention === undefined
        ? undefined
        : mentionAsSaid(maskMention(mask, mention));
  return {
    ref: { egoID: ref.egoID, alterID: ref.alterID ?? null },
    kind: ref.alterID === undefined ? "respondent" : "mention",
    words: words ?? "no longer among the interviews",
    told: interview === undefined ? "" : toldWhere(interview),
    generators: mention?.generators ?? [],
  };
}
