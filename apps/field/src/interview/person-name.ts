import type { NamedAs } from "@kith/instruments";

/** Words before a surname, which alone make the rest a surname and not a first name. */
const TITLES = new Set(
  ["mr", "mrs", "ms", "miss", "mx", "dr", "rev", "sir", "father", "sister", "imam"].concat([
    "السيد",
    "السيدة",
    "الدكتور",
    "الدكتورة",
    "الشيخ",
  ]),
);
/** Words that make a name one people are known by: the whole stays together. */
const KNOWN = new Set(
  ["big", "little", "old", "young", "uncle", "auntie", "aunt", "nan", "granny"].concat([
    "أبو",
    "أم",
    "ابو",
    "ام",
    "العم",
    "الخالة",
    "خالة",
    "عم",
  ]),
);
const ARTICLE = /^(?:the|a|an|my|our|her|his|their)\s/i;

/**
 * What one line says about somebody's name. One word is a first name, more are a first name
 * and a surname; "Mrs Adeyemi" has a surname only; "Big Dave" and "أبو كريم" are what they are
 * known as; "the postman" is a role. Only a start: the volunteer can put it right.
 */
export function readName(line: string): NamedAs | undefined {
  const text = line.normalize("NFC").trim().replace(/\s+/g, " ");
  if (text === "") return undefined;
  if (ARTICLE.test(text)) return { role: text };
  const [first = "", ...rest] = text.split(" ");
  const head = first.toLowerCase().replace(/\.$/, "");
  if (rest.length === 0) return { firstName: text };
  if (KNOWN.has(head)) return { knownAs: text };
  if (TITLES.has(head)) return { surname: rest.join(" "), knownAs: text };
  return { firstName: first, surname: rest.join(" ") };
}

/** How somebody is called on the screen: as people call them. */
export function nameOf(as: NamedAs, nameless: string): string {
  const full = [as.firstName, as.surname].filter((part) => part !== undefined).join(" ");
  return as.knownAs ?? (full === "" ? (as.role ?? nameless) : full);
}

/** What tells them apart, beside the name. */
export function detailsOf(as: NamedAs): string {
  const full = [as.firstName, as.surname].filter((part) => part !== undefined).join(" ");
  const beside = as.knownAs === undefined || as.knownAs.includes(full) ? "" : full;
  const role = as.knownAs === undefined && full === "" ? "" : (as.role ?? "");
  return [beside, role, as.street ?? ""].filter((part) => part !== "").join(", ");
}

/** The names in a line that may hold several: after commas, "and", "&" or "و". */
export function severalNames(line: string): readonly string[] {
  return line
    .split(/\s*[,،;؛&+/]\s*|\s+and\s+|\s+و\s+/i)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** Whether two lines are the same name, as far as can be heard. */
export function sameName(a: string, b: string): boolean {
  const plain = (text: string) => text.normalize("NFKC").trim().replace(/\s+/g, " ").toLowerCase();
  return plain(a) === plain(b);
}
