import {
  answerOf,
  type Given,
  type Instrument,
  type InterviewState,
  inLanguage,
  type Question,
  type Screen,
  type Words,
} from "@kith/instruments";
import type { Catalogue } from "../words/index.ts";
import { nameOf } from "./person-name.ts";

/** What was answered at a screen, in words, to be read back; `undefined` when nothing was. */
export function answerWords(
  instrument: Instrument,
  state: InterviewState,
  { question, about, with: others = [] }: Screen,
  words: Catalogue,
): string | undefined {
  const text = (of: Words) => inLanguage(of, state.language, instrument);
  const name = (id: string) =>
    nameOf(state.mentions.find((one) => one.id === id)?.as ?? {}, words.names.nameless);
  const list = (parts: readonly string[]) => parts.join("; ");

  if (question.kind === "ties") {
    const parts = others.flatMap((other) => {
      const given = answerOf(state, question.id, [about ?? "", other]);
      return given === undefined
        ? []
        : [`${name(other)}: ${givenWords(question, given, words, text)}`];
    });
    return parts.length === 0 ? undefined : list(parts);
  }
  if (question.kind === "circles") {
    const parts = others.flatMap((other) => {
      const given = answerOf(state, question.id, other);
      return given === undefined
        ? []
        : [`${name(other)}: ${givenWords(question, given, words, text)}`];
    });
    return parts.length === 0 ? undefined : list(parts);
  }
  const given = answerOf(state, question.id, about);
  if (given !== undefined) return givenWords(question, given, words, text);
  if (question.kind === "names") {
    const here = state.mentions.filter(({ generators }) => generators.includes(question.id));
    if (here.length > 0) return list(here.map(({ id }) => name(id)));
    return state.settled.has(question.id) ? words.look.nobody : undefined;
  }
  if (question.kind === "labels") {
    const labels = state.labels.get(question.id) ?? [];
    if (labels.length > 0) return list(labels);
    return state.settled.has(question.id) ? words.labels.nothing : undefined;
  }
  return undefined;
}

function givenWords(
  question: Question,
  given: Given,
  words: Catalogue,
  text: (of: Words) => string,
): string {
  const { interview } = words;
  if ("state" in given) return given.state === "refused" ? interview.refuse : interview.dontKnow;
  if ("tie" in given) {
    return {
      yes: interview.yes,
      no: interview.no,
      dont_know: interview.notSure,
      refused: interview.refuse,
    }[given.tie];
  }
  if ("agreed" in given) {
    if (question.kind !== "consent") return "";
    return question.purposes
      .flatMap(({ purpose, label }) => {
        const yes = given.agreed[purpose];
        return yes === undefined ? [] : [`${text(label)}: ${yes ? interview.yes : interview.no}`];
      })
      .join("; ");
  }
  const options =
    "options" in question ? question.options : "rings" in question ? question.rings : [];
  const listed = "list" in question ? (question.list ?? []) : options;
  const values = typeof given.value === "object" ? given.value : [String(given.value)];
  return values
    .map((value) => {
      const option = listed.find((one) => one.value === value);
      return option === undefined ? value : text(option.label);
    })
    .join(", ");
}
