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
  const age = middle(described.flatMap(({ age }) => age ?? []));
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

/** Between the two middle values the lower, which somebody said. */
function middle(values: readonly number[]): number | undefined {
  return [...values].sort((p, q) => p - q)[(values.length - 1) >> 1];
}

/** The fullest name these records give; their role in quotes, or "someone with no name". */
export function nameInWords(
  index: ReviewIndex,
  refs: readonly RecordRef[],
  mask: NameMask,
): string {
  const { firstName, surname, knownAs } = mask.description(fullestName(index, refs));
  const called = firstName ?? (knownAs === undefined ? undefined : `“${knownAs}”`);
  const name = [called, surname].filter((part) => part !== undefined).join(" ");
  if (name !== "") return name;
  const role = refs.map((ref) => index.mention(ref)?.role?.trim()).find((one) => one);
  return role === undefined ? "Someone with no name" : `“${mask.text(role)}”`;
}

/**
 * The names these records are best known by: of first name, surname and nickname the one most
 * of them give, so that a slip of the pen does not name a person. An initial counts only where
 * nothing longer was said; of two as frequent, the earlier.
 */
export function fullestName(
  index: ReviewIndex,
  refs: readonly RecordRef[],
): Pick<Description, "firstName" | "surname" | "knownAs"> {
  const said = refs.flatMap(
    (ref) =>
      index.mention(ref) ?? (ref.alterID === undefined ? (index.respondent(ref.egoID) ?? []) : []),
  );
  const commonest = (of: (d: Description) => string | undefined): string | undefined => {
    const counts = new Map<string, number>();
    for (const one of said) {
      const name = of(one)?.trim() ?? "";
      const weight = name.replace(".", "").length > 1 ? 1000 : 1;
      if (name !== "") counts.set(name, (counts.get(name) ?? 0) + weight);
    }
    return [...counts].sort((p, q) => q[1] - p[1])[0]?.[0];
  };
  const [firstName, surname, knownAs] = [
    commonest((d) => d.firstName),
    commonest((d) => d.surname),
    commonest((d) => d.knownAs),
  ];
  return {
    ...(firstName === undefined ? {} : { firstName }),
    ...(surname === undefined ? {} : { surname }),
    ...(knownAs === undefined ? {} : { knownAs }),
  };
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
