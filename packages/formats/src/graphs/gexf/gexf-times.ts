import type { AttributeValue } from "@kith/model";
import { isNumber } from "../attribute-values.ts";
import type { GexfItem, GexfSpell } from "./gexf-elements.ts";

type Pairs = (readonly [string, AttributeValue])[];

/** How a file writes its times. */
export type TimeFormat = "double" | "date" | "dateTime";

const DATE = /^\d{4}-\d\d-\d\d$/;
const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?$/;

/**
 * When an item was there, as `start` and `end`; a single moment is both. Several stretches of
 * time are kept as the text `spells`, and `start` and `end` are those of the first and last.
 */
export function timesOf(item: GexfItem, dates: boolean): Pairs {
  const { own } = item;
  const single = own.timestamp;
  const start = own.start ?? own.startopen ?? single;
  const end = own.end ?? own.endopen ?? single;
  const listed = listedSpells(own.intervals ?? own.timestamps);
  const spells = [{ start, end }, ...listed, ...(item.spells ?? [])].filter(
    ({ start, end }) => start !== undefined || end !== undefined,
  );
  const first = spells[0];
  const last = spells.at(-1);
  if (first === undefined || last === undefined) return [];
  const pairs: Pairs = [];
  if (first.start !== undefined) pairs.push(["start", timeValue(first.start, dates)]);
  if (last.end !== undefined) pairs.push(["end", timeValue(last.end, dates)]);
  if (spells.length > 1) pairs.push(["spells", spells.map(spellText).join("; ")]);
  return pairs;
}

/** `[2001, 2003]`, as GEXF 1.3 writes a list of intervals; a moment is `[2001]`. */
export function spellText({ start, end }: GexfSpell): string {
  return start !== undefined && start === end ? `[${start}]` : `[${start ?? ""}, ${end ?? ""}]`;
}

/** `<[1, 2]; [4, 5]>` or `<[1, 4, 5]>`: intervals or timestamps in one attribute. */
function listedSpells(text: string | undefined): GexfSpell[] {
  if (text === undefined) return [];
  const inside = text.trim().replace(/^<|>$/g, "");
  const bracketed = inside.split("[").slice(1);
  const moments = bracketed.length === 1 && !inside.includes(";");
  return bracketed.flatMap((part) => {
    const words = (part.split("]")[0] ?? "").split(",").map((word) => word.trim());
    if (moments && words.length !== 2) return words.map((word) => ({ start: word, end: word }));
    const [start, end = start] = words;
    return [{ start: start === "" ? undefined : start, end: end === "" ? undefined : end }];
  });
}

export function timeValue(text: string, dates: boolean): AttributeValue {
  return !dates && isNumber(text.trim()) ? Number(text) : text;
}

/** The one format in which all these times can be written and read back; `undefined` if none. */
export function timeFormatOf(times: readonly AttributeValue[]): TimeFormat | undefined {
  if (times.length === 0) return undefined;
  if (times.every((time) => typeof time === "number" && isNumber(String(time)))) return "double";
  if (times.every((time) => typeof time === "string" && DATE.test(time))) return "date";
  const written = times.every((time) => typeof time === "string" && DATE_TIME.test(time));
  return written ? "dateTime" : undefined;
}
