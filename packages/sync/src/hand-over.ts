import type { Problem } from "@kith/model";
import type { Envelope } from "./envelope.ts";
import { notYetReceived, type OutboxItem } from "./outbox.ts";
import { type HashText, isProblem, readEnvelope } from "./read-envelope.ts";

/**
 * The file a volunteer can share: everything the programme has not received, sealed as it is,
 * one record a line. Another phone, or the coordinator, takes it over; twice does no harm.
 */
export function handOverText(items: readonly OutboxItem[]): string {
  const waiting = items.filter((item) => notYetReceived(item) || item.setAside !== undefined);
  const head = { kith: "hand-over/1", records: waiting.length };
  const lines = [head, ...waiting.map(({ envelope }) => envelope)];
  return `${lines.map((line) => JSON.stringify(line)).join("\n")}\n`;
}

export interface HandedOver {
  readonly envelopes: readonly Envelope[];
  readonly problems: readonly Problem[];
}

/**
 * Reads such a file; a record that is damaged or cut short is named by its line, and the
 * others are taken. Never throws.
 */
export async function readHandOver(
  text: string,
  file: string,
  hashText: HashText,
): Promise<HandedOver> {
  const problem = (line: number, message: string): Problem => ({
    severity: "error",
    code: "hand-over",
    place: { file, line },
    message,
    remedy: "Share the file again from the phone it came from.",
  });
  const [first = "", ...rest] = text.split("\n");
  const head = parse(first) as { kith?: unknown; records?: unknown } | undefined;
  if (head?.kith !== "hand-over/1")
    return { envelopes: [], problems: [problem(1, "This is not a file of Kith's field app.")] };
  const envelopes: Envelope[] = [];
  const problems: Problem[] = [];
  const lines = rest.filter((line, i) => line !== "" || i < rest.length - 1);
  for (const [i, line] of lines.entries()) {
    const value = parse(line);
    if (value === undefined) {
      problems.push(problem(i + 2, "This line is cut short or damaged."));
      continue;
    }
    const read = await readEnvelope(value, file, hashText);
    if (isProblem(read)) problems.push({ ...read, place: { ...read.place, line: i + 2 } });
    else envelopes.push(read);
  }
  if (typeof head.records === "number" && head.records > lines.length)
    problems.push(
      problem(lines.length + 1, `The file ends early: ${head.records - lines.length} are missing.`),
    );
  return { envelopes, problems };
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
