import type { Mention, Respondent } from "@kith/model";
import { given } from "../rows.ts";

/** What a respondent's or mention's blob in the vault holds, as JSON. */
export interface SealedPerson {
  readonly firstName?: string;
  readonly surname?: string;
  readonly knownAs?: string;
  readonly street?: string;
  readonly role?: string;
  readonly relation?: string;
  readonly attributes?: Readonly<Record<string, string>>;
}

/** Everything about a person that somebody typed freely and that may name them. */
export function personText(person: Respondent | Mention): string {
  const { firstName, surname, knownAs, street, attributes } = person;
  const { role, relation } = "alterID" in person ? person : {};
  const sealed: SealedPerson = given({
    firstName,
    surname,
    knownAs,
    street,
    role,
    relation,
    attributes,
  });
  return JSON.stringify(sealed);
}
