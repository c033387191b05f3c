import type { MeasuresView, NetworkNodeView, NetworkView } from "@kith/api";
import {
  type FigureCaption,
  type FigureWords,
  figureNumber,
  type IntervalRow,
  type IntervalRowsFigure,
  intervalRows,
  nameOf,
  type Span,
} from "@kith/figures";
import { words } from "../../words/index.ts";
import type { Question } from "./questions.ts";

const said = words.ask;

/** So many people are drawn; the table has everybody. */
const DRAWN = 12;
/** So many count as the top, as the server counts them over draws. */
const TOP = 10;
const SHAPE = { respondent: "circle", named: "diamond", none: "square" } as const;

export interface Answer {
  readonly figure: IntervalRowsFigure;
  /** People at the top, in order; none for a question about the whole. */
  readonly top: readonly NetworkNodeView[];
  /** How sure, in sentences. */
  readonly sure: readonly string[];
  /** How many of how many people are drawn; empty for the whole. */
  readonly drawn: string;
}

/** What the network answers to a question: picture, table and words from the same numbers. */
export function answerTo(
  question: Question,
  network: NetworkView,
  measures: MeasuresView,
  names: boolean,
): Answer {
  return question.of === "people"
    ? answerOfPeople(question, network, measures, names)
    : answerOfWhole(question, network, measures);
}

function answerOfPeople(
  question: Question,
  network: NetworkView,
  measures: MeasuresView,
  names: boolean,
): Answer {
  const asked = said.questions[question.id];
  const column = measures.nodes[question.measure];
  const people = measures.ids.length;
  const nodeOf = new Map(network.nodes.map((node) => [node.id, node]));
  const name = nameOf(names);
  const shown = (value: number | null | undefined): number | null =>
    value === null || value === undefined ? null : question.shown(value, people);
  const all = measures.ids.flatMap((id, i) => {
    const node = nodeOf.get(id);
    const value = shown(column?.best[i]);
    if (node === undefined || value === null) return [];
    const low = shown(column?.low[i]);
    const high = shown(column?.high[i]);
    const row: IntervalRow = {
      id,
      label: name(node),
      note: [words.network.statusShort[node.status], node.street].filter(Boolean).join(", "),
      shape: SHAPE[node.status],
      value,
      ...(low === null || high === null ? {} : { low, high }),
    };
    return [{ node, row, value, amongTop: column?.amongTop[i] ?? 0 }];
  });
  all.sort((a, b) => b.value - a.value || (a.node.id < b.node.id ? -1 : 1));
  const first = all.slice(0, DRAWN);
  const figure = intervalRows({
    title: asked.question,
    unit: asked.unit,
    digits: question.digits,
    rows: first.map(({ row }) => row),
    every: all.map(({ row }) => row),
    ...(all.length === 0
      ? {}
      : { beside: { value: middle(all.map(({ value }) => value)), label: said.middle } }),
    of: said.person,
    words: wordsOfPeople(question, all),
    caption: captionOf(network, people),
  });
  const top = all.slice(0, TOP);
  const steady = top.filter(({ amongTop }) => amongTop >= 0.9).length;
  return {
    figure,
    top: top.map(({ node }) => node),
    sure: [
      ...sureness(measures.draws),
      ...(measures.draws === 0 || top.length === 0 ? [] : [said.swap(steady, top.length)]),
    ],
    drawn: all.length > first.length ? said.first(first.length, all.length) : "",
  };
}

function answerOfWhole(question: Question, network: NetworkView, measures: MeasuresView): Answer {
  const asked = said.questions[question.id];
  const one = measures.network[question.measure];
  const people = measures.ids.length;
  const shown = (value: number | null | undefined): number | null =>
    value === null || value === undefined ? null : question.shown(value, people);
  const value = shown(one?.best);
  const low = shown(one?.low);
  const high = shown(one?.high);
  const row: IntervalRow = {
    id: question.id,
    label: said.whole,
    note: "",
    value,
    ...(low === null || high === null ? {} : { low, high }),
  };
  const number = (n: number) => figureNumber(n, question.digits);
  const rest =
    low === null || high === null || number(low) === number(high)
      ? []
      : [said.between(number(low), number(high))];
  return {
    figure: intervalRows({
      title: asked.question,
      unit: asked.unit,
      digits: question.digits,
      rows: [row],
      of: said.number,
      words:
        value === null
          ? finish([plain(said.noneHas)], [])
          : finish(
              [{ text: said.wholeUnit(number(value), asked.unit), strong: true }, plain(".")],
              rest,
            ),
      caption: captionOf(network, people),
    }),
    top: [],
    sure: sureness(measures.draws),
    drawn: "",
  };
}

function wordsOfPeople(
  question: Question,
  all: readonly { readonly row: IntervalRow; readonly value: number }[],
): FigureWords {
  const first = all[0];
  if (first === undefined) return finish([plain(said.noneHas)], []);
  const number = (n: number) => figureNumber(n, question.digits);
  const equal = all.filter(({ value }) => number(value) === number(first.value)).length;
  const unit = said.questions[question.id].unit;
  const { low, high } = first.row;
  return finish(
    [
      plain(said.claim.before),
      { text: first.row.label, strong: true },
      plain(said.claim.after(number(first.value), unit)),
    ],
    [
      ...(low === undefined || high === undefined || number(low) === number(high)
        ? []
        : [said.between(number(low), number(high))]),
      ...(equal > 1 ? [said.tied(equal)] : []),
      said.half(number(middle(all.map(({ value }) => value)))),
    ],
  );
}

function sureness(draws: number): readonly string[] {
  return [draws === 0 ? said.sureNone : said.sureOver(draws), said.sureOnly];
}

function captionOf(network: NetworkView, people: number): FigureCaption {
  return {
    asked: said.asked,
    of: said.of(people),
    answered: said.answered(network.asked.interviews),
    missing: said.missing,
  };
}

/** Of an ordered or unordered list, the value with as many below as above. */
function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!;
}

const plain = (text: string): Span => ({ text, strong: false });

function finish(claim: readonly Span[], rest: readonly string[]): FigureWords {
  return { claim, rest, text: [claim.map(({ text }) => text).join(""), ...rest].join(" ") };
}
