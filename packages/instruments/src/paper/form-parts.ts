import { takesState } from "../answers/check-answer.ts";
import { allQuestions, isInterpreter } from "../document/all-questions.ts";
import type { Instrument } from "../document/instrument.ts";
import type { Answerable, Question } from "../document/question.ts";
import type { LanguageTag, Words } from "../document/words.ts";
import { optionsOf } from "./condition-words.ts";
import type { FormBox, FormPart } from "./form.ts";
import type { PaperWords } from "./paper-words.ts";

export interface PaperContext {
  readonly instrument: Instrument;
  readonly language: LanguageTag;
  readonly words: PaperWords;
  /** The instrument's words in the language of the form. */
  readonly text: (words: Words) => string;
  /** Numbers of the people list. */
  readonly people: readonly string[];
}

/** Room for names or labels when a question sets no limit. */
const ROOM = 6;

/** Where the answer to a question is ticked or written. */
export function partsOf(question: Question, context: PaperContext): readonly FormPart[] {
  const { words, text } = context;
  const states = stateBoxes(question, words);
  const orElse: FormPart[] = states.length === 0 ? [] : [{ kind: "boxes", how: "", boxes: states }];
  if (isInterpreter(question)) {
    return [...aboutWhom(question, context), overPeople(question, states, context)];
  }
  switch (question.kind) {
    case "note":
      return [];
    case "consent": {
      const rows = question.purposes.map(({ label }) => text(label));
      const columns = [
        { value: "yes", label: words.yes },
        { value: "no", label: words.no },
      ];
      const stop = question.purposes.some(({ purpose }) => purpose === "interview");
      const note = stop ? { note: words.stop } : {};
      return [{ kind: "table", cells: "ticks", corner: "", ...note, columns, rows }];
    }
    case "names": {
      const count = question.most ?? ROOM;
      const label = question.most === undefined ? words.numbersHere : words.numbersMost(count);
      return [{ kind: "numbers", label, count }, ...orElse];
    }
    case "labels": {
      const boxes = optionBoxes(question, context);
      const count = question.most ?? ROOM;
      return [
        ...(boxes.length === 0
          ? []
          : [{ kind: "boxes", how: words.chooseAll, boxes } satisfies FormPart]),
        { kind: "lines", count: Math.min(count, ROOM) },
        ...orElse,
      ];
    }
    case "ties":
      return [
        ...aboutWhom(question, context),
        { kind: "pairs", note: words.pairs, numbers: context.people },
      ];
    case "circles":
      return [...aboutWhom(question, context), overPeople(question, states, context)];
    default:
      return answerParts(question, states, context);
  }
}

function answerParts(
  question: Question & Answerable,
  states: readonly FormBox[],
  context: PaperContext,
): readonly FormPart[] {
  const { words, text } = context;
  const orElse: FormPart[] = states.length === 0 ? [] : [{ kind: "boxes", how: "", boxes: states }];
  const boxes = optionBoxes(question, context);
  switch (question.kind) {
    case "single":
      return [{ kind: "boxes", how: words.chooseOne, boxes: [...boxes, ...states] }];
    case "multiple": {
      const how = question.most === undefined ? words.chooseAll : words.chooseMost(question.most);
      return [{ kind: "boxes", how, boxes }, ...orElse];
    }
    case "scale": {
      const least = text(question.leastLabel);
      return [
        {
          kind: "scale",
          boxes: numbers(question.least, question.most),
          least,
          most: text(question.mostLabel),
        },
        ...orElse,
      ];
    }
    case "number":
    case "date": {
      const label = words.range(question.least, question.most);
      return [{ kind: "lines", count: 1, ...(label === "" ? {} : { label }) }, ...orElse];
    }
    case "text":
      return [{ kind: "lines", count: question.long === true ? 4 : 1 }, ...orElse];
    case "place":
      return [
        ...(boxes.length === 0
          ? []
          : [{ kind: "boxes", how: words.chooseOne, boxes } satisfies FormPart]),
        { kind: "lines", count: 1 },
        ...orElse,
      ];
  }
}

/** A table over the people list: a box for each answer, or room to write. */
function overPeople(
  question: Question,
  states: readonly FormBox[],
  context: PaperContext,
): FormPart {
  const { words, people } = context;
  const options =
    question.kind === "scale"
      ? numbers(question.least, question.most)
      : optionBoxes(question, context);
  const ticks = options.length > 0 && question.kind !== "place";
  const columns = ticks ? [...options, ...states] : [{ value: "written", label: "" }, ...states];
  return {
    kind: "table",
    cells: ticks ? "ticks" : "lines",
    columns,
    rows: people,
    corner: words.number,
  };
}

/** Which people it is about, where it is not all; a draw is told once. */
function aboutWhom(question: Question, context: PaperContext): readonly FormPart[] {
  const { instrument, words, text } = context;
  const parts: FormPart[] = [];
  const of = "of" in question ? question.of : undefined;
  if (of !== undefined) {
    const names = allQuestions(instrument)
      .filter(({ id }) => of.includes(id))
      .map(({ wording }) => text(wording));
    parts.push({ kind: "lines", count: 0, label: words.onlyAt(names.join("; ")) });
  }
  if ("sample" in question && question.sample !== undefined && !drawnBefore(question, instrument)) {
    parts.push({ kind: "lines", count: 1, label: words.sample(question.sample) });
  }
  return parts;
}

/** Whether an earlier question has the same people drawn, so that nothing is drawn again. */
function drawnBefore(question: Question, instrument: Instrument): boolean {
  const draw = (one: Question): string =>
    "sample" in one && one.sample !== undefined ? JSON.stringify([one.sample, one.of]) : "";
  const all = allQuestions(instrument);
  const first = all.find((one) => draw(one) === draw(question));
  return first?.id !== question.id;
}

function stateBoxes(question: Question, words: PaperWords): readonly FormBox[] {
  return (["dont_know", "refused"] as const)
    .filter((state) => takesState(question, state))
    .map((state) => ({
      value: state,
      label: state === "refused" ? words.refused : words.dontKnow,
    }));
}

function optionBoxes(question: Question, { words, text }: PaperContext): readonly FormBox[] {
  return optionsOf(question).map(({ value, label, alone }) => ({
    value,
    label: alone === true ? `${text(label)} (${words.alone})` : text(label),
  }));
}

function numbers(least: number, most: number): readonly FormBox[] {
  return Array.from({ length: most - least + 1 }, (_, index) => {
    const value = String(least + index);
    return { value, label: value };
  });
}
