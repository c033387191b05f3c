import type { InterviewEvent, NamedAs } from "../document/interview-event.ts";

type Fields = Readonly<Record<string, unknown>>;

const MODES = ["phone", "paper", "session"];
const NAMED_AS = [
  "firstName",
  "surname",
  "knownAs",
  "street",
  "role",
] as const satisfies readonly (keyof NamedAs)[];

/** What each type of event must carry; what else it carries is not looked at. */
const SHAPES: Readonly<Record<InterviewEvent["type"], (event: Fields) => boolean>> = {
  started: (event) =>
    isName(event.interview) &&
    isRecord(event.instrument) &&
    isName(event.instrument.id) &&
    typeof event.instrument.version === "number" &&
    isName(event.language) &&
    isOptional(event.card) &&
    isOptional(event.wave) &&
    MODES.includes(String(event.mode)) &&
    typeof event.practice === "boolean",
  language: (event) => isName(event.language),
  answered: (event) => isName(event.question) && isAbout(event.about) && isRecord(event.answer),
  cleared: (event) => isName(event.question) && isAbout(event.about),
  named: (event) => isName(event.mention) && isName(event.generator) && isNamedAs(event.as),
  named_again: (event) => isName(event.mention) && isName(event.generator),
  described: (event) => isName(event.mention) && isNamedAs(event.as),
  unnamed: (event) => isName(event.mention) && isName(event.generator),
  labelled: (event) => isName(event.question) && isText(event.label) && event.label.trim() !== "",
  unlabelled: (event) => isName(event.question) && isText(event.label),
  settled: (event) => isName(event.question),
  reopened: (event) => isName(event.question),
  sampled: (event) =>
    isName(event.question) &&
    Array.isArray(event.kept) &&
    event.kept.every(isName) &&
    typeof event.chance === "number",
  finished: () => true,
};

/** The same value when it has the shape of an event, else `undefined`. Never throws. */
export function asEvent(value: unknown): InterviewEvent | undefined {
  if (!isRecord(value) || !isText(value.type) || !Object.hasOwn(SHAPES, value.type)) {
    return undefined;
  }
  const type = value.type as InterviewEvent["type"];
  return isOptional(value.at) && SHAPES[type](value)
    ? (value as unknown as InterviewEvent)
    : undefined;
}

function isRecord(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

/** An id: something to point with, short and without control characters. */
function isName(value: unknown): value is string {
  return isText(value) && value !== "" && value.length <= 200 && !/\p{Cc}/u.test(value);
}

function isOptional(value: unknown): boolean {
  return value === undefined || isText(value);
}

function isAbout(value: unknown): boolean {
  if (value === undefined || isName(value)) return true;
  return Array.isArray(value) && value.length === 2 && value.every(isName) && value[0] !== value[1];
}

function isNamedAs(value: unknown): boolean {
  return isRecord(value) && NAMED_AS.every((field) => isOptional(value[field]));
}
