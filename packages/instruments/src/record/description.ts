import type { Description } from "@kith/model";
import type { NamedAs } from "../document/interview-event.ts";
import type { Fills } from "../document/question.ts";
import { storableText } from "./storable-text.ts";
import type { Values } from "./values-of.ts";

/** An answer on its way into a description. */
export interface Part {
  /** The question. */
  readonly name: string;
  readonly values: Values;
  readonly fills?: Fills;
}

export interface FullDescription extends Description {
  readonly role?: string;
  readonly relation?: string;
}

const NAMES = ["firstName", "surname", "knownAs", "role"] as const;

/**
 * A description with the answers that fill parts of it; a later answer goes before an earlier
 * one. What fills nothing, "don't know", and an age that is a band and no number of years are
 * attributes under the question's id, a band under `age`.
 */
export function described(
  first: FullDescription,
  parts: readonly Part[],
): FullDescription & { readonly attributes: Readonly<Record<string, string>> } {
  const filled = new Map<string, string | number>(Object.entries(first));
  const attributes = new Map<string, string>();
  for (const { name, values, fills } of parts) {
    const text = values.list.join("; ");
    if (fills === undefined || values.state !== undefined) attributes.set(name, text);
    else if (fills !== "age") filled.set(fills, text);
    else if (/^\d{1,3}(?:\.\d+)?$/.test(text) && Number(text) <= 120)
      filled.set(fills, Number(text));
    else attributes.set("age", text);
  }
  return { ...Object.fromEntries(filled), attributes: Object.fromEntries(attributes) };
}

/** How somebody was named, without blank fields. */
export function namedAs(as: NamedAs): FullDescription {
  const { firstName, surname, knownAs, street, role } = as;
  return Object.fromEntries(
    Object.entries({ firstName, surname, knownAs, street, role }).flatMap(([field, text]) => {
      const kept = storableText(text ?? "").trim();
      return kept === "" ? [] : [[field, kept]];
    }),
  );
}

/** The same without anything that says who it is. */
export function withoutNames<Of extends FullDescription>(description: Of): Of {
  const kept: Of = { ...description };
  for (const field of NAMES) delete kept[field];
  return kept;
}
