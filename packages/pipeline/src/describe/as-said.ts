import type { Description, Interview, Mention, Respondent } from "@kith/model";

/** A respondent as they described themselves: "Anna Hill, 52, Mill Street". */
export function respondentAsSaid(respondent: Respondent): string {
  return words(nameOf(respondent), respondent.age?.toString(), respondent.street, respondent.area);
}

/** A mention as it was written down: "Dave, about 40, Mill Street, friend". */
export function mentionAsSaid(mention: Mention): string {
  const age = mention.age === undefined ? undefined : `about ${mention.age}`;
  const { street, area, role, relation } = mention;
  return words(nameOf(mention), age, street, area, role, relation);
}

/** A record of these interviews in words, or `undefined` when it is not among them. */
export function recordAsSaid(
  interviews: ReadonlyMap<string, Interview>,
  egoID: string,
  alterID: string | undefined,
): string | undefined {
  const interview = interviews.get(egoID);
  if (interview === undefined) return undefined;
  if (alterID === undefined) return respondentAsSaid(interview.respondent);
  const mention = interview.mentions.find((one) => one.alterID === alterID);
  return mention === undefined ? undefined : mentionAsSaid(mention);
}

function nameOf({ firstName, surname, knownAs }: Description): string {
  const full = [firstName, surname].filter((part) => part !== undefined && part !== "").join(" ");
  if (knownAs === undefined || knownAs === "") return full;
  return full === "" ? `“${knownAs}”` : `${full} (“${knownAs}”)`;
}

function words(...parts: readonly (string | undefined)[]): string {
  const said = parts.filter((part) => part !== undefined && part.trim() !== "");
  return said.length === 0 ? "nothing was written down" : said.join(", ");
}
