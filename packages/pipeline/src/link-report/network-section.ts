import type { DrawnMeasure, DrawnNumber, MeasuresOverDraws } from "@kith/network";
import { type IntervalRow, intervalPicture } from "./interval-picture.ts";
import { numberWords } from "./number-words.ts";
import { number, type ReportSection, text } from "./report-section.ts";

const whole = (value: number): string => numberWords(Math.round(value));

const LABELS = [
  ["people", "People", whole],
  ["ties", "Pairs with a tie", whole],
  ["mean-degree", "Ties per person", numberWords],
  ["transitivity", "Clustering (transitivity)", numberWords],
  ["components", "Separate parts", whole],
  ["largest-component", "People in the largest part", whole],
  ["isolates", "People without a tie", whole],
] as const satisfies readonly (readonly [DrawnMeasure, string, Words])[];

type Words = (value: number) => string;

/** How sure the network's numbers are. */
export function networkSection({ draws, measures }: MeasuresOverDraws): ReportSection {
  const rows = LABELS.map(([name, label, inWords]) => ({ label, inWords, value: measures[name] }));
  const words = rows.flatMap(({ label, inWords, value: { shown, drawn } }): IntervalRow[] =>
    shown === null || drawn === undefined
      ? []
      : [
          {
            label,
            shown,
            ...drawn,
            words: `${inWords(drawn.low)} to ${inWords(drawn.high)}`,
          },
        ],
  );
  const { transitivity } = measures;
  return {
    id: "network",
    title: "How sure the network’s numbers are",
    words:
      draws === 0
        ? ["No draws were made, so nothing can be said of how matching doubt moves these numbers."]
        : [
            `Each number was measured in the matching that is shown and in each of ${draws} plausible ones; the bar holds nine in ten of them, the knot is the matching that is shown.`,
            transitivity.drawn === undefined
              ? ""
              : `Clustering is ${numberWords(transitivity.drawn.median)}, with a 90% interval from ${numberWords(transitivity.drawn.low)} to ${numberWords(transitivity.drawn.high)}.`,
            "The intervals speak of doubt about who is who, not of the people nobody interviewed.",
          ].filter((sentence) => sentence !== ""),
    ...(words.length === 0
      ? {}
      : {
          picture: intervalPicture({
            id: "network-picture",
            title: "Numbers of the network with their 90% intervals over draws",
            description: words.map(({ label, words }) => `${label}: ${words}.`).join(" "),
            rows: words,
          }),
        }),
    table: {
      caption: `The network of people, over ${draws} draws`,
      columns: [text("Number"), number("Shown"), number("Median"), number("From"), number("To")],
      rows: rows.map(({ label, inWords, value }) => [label, ...cells(value, inWords)]),
    },
  };
}

/** How many people have how many ties. */
export function degreeSection({ degrees }: MeasuresOverDraws): ReportSection {
  return {
    id: "degrees",
    title: "How many ties people have",
    words: ["Most people of a site were only named, so few of their ties are known."],
    table: {
      caption: "People by how many they have a tie with",
      columns: [text("Ties"), number("People"), number("Median"), number("From"), number("To")],
      rows: degrees.map((band) => [
        band.to === undefined
          ? `${band.from} or more`
          : band.to === band.from
            ? String(band.from)
            : `${band.from} to ${band.to}`,
        ...cells(band, whole),
      ]),
    },
  };
}

/** Who has most ties, and whether that would still be so in another plausible matching. */
export function connectorSection({ draws, connectors }: MeasuresOverDraws): ReportSection {
  const sure = connectors.filter(({ amongTop }) => amongTop >= 0.9).length;
  return {
    id: "connectors",
    title: "The ten with most ties",
    words:
      draws === 0
        ? ["By their ids in people.csv; no names are in this report."]
        : [
            `${sure} of these ${connectors.length} people are among the ten with most ties in at least nine of ten draws.`,
            "By their ids in people.csv; no names are in this report. More than ten stand here where ties are equal, or where somebody else is as likely.",
          ],
    table: {
      caption: "People with most ties",
      columns: [
        text("Person"),
        number("Ties"),
        number("Median"),
        number("From"),
        number("To"),
        number("Among the ten, of 100 draws"),
      ],
      rows: connectors.map(({ person, ties, amongTop }) => [
        person,
        ...cells(ties, whole),
        draws === 0 ? "" : numberWords(Math.round(100 * amongTop)),
      ]),
    },
  };
}

function cells({ shown, drawn }: DrawnNumber, inWords: Words): string[] {
  const cell = (value: number | null | undefined): string =>
    value === null || value === undefined ? "" : inWords(value);
  return [cell(shown), cell(drawn?.median), cell(drawn?.low), cell(drawn?.high)];
}
