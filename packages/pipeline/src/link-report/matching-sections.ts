import { barPicture } from "./bar-picture.ts";
import type { LinkReportDocument } from "./link-report.ts";
import { numberWords, shareWords } from "./number-words.ts";
import { number, type ReportSection, text } from "./report-section.ts";

/** What came out and how good it should be. */
export function outcomeSection({
  about,
  expected,
  threshold,
  certainty,
}: LinkReportDocument): ReportSection {
  const settled = certainty.records === 0 ? 1 : certainty.settledRecords / certainty.records;
  return {
    id: "outcome",
    title: "What came out",
    words: [
      `${numberWords(about.records)} records of ${numberWords(about.interviews)} interviews are about ${numberWords(about.people)} people.`,
      `Of the pairs put together, ${shareWords(expected.precision)} should be right, and ${shareWords(expected.recall)} of the pairs that are one person should have been found. This is what the matching expects of itself; only a known truth, or people who know, can check it.`,
      `${shareWords(settled)} of the records are settled: every pair they are in is nearly sure, one way or the other.`,
      about.attributesOnly
        ? "Only descriptions were compared: what people said about who knows whom was left out."
        : "",
      `The cut is at ${numberWords(threshold.value)}. ${threshold.why}`,
    ].filter((sentence) => sentence !== ""),
    table: {
      caption: "The matching in numbers",
      columns: [text("What"), number("Number")],
      rows: [
        ["Interviews", numberWords(about.interviews)],
        ["People interviewed (records)", numberWords(about.respondents)],
        ["Mentions", numberWords(about.mentions)],
        ["People they are about", numberWords(about.people)],
        ["Pairs compared", numberWords(about.candidates)],
        ["Pairs above 0.01", numberWords(about.pairs)],
        ["Unsure pairs (0.1 to 0.9)", numberWords(certainty.unsurePairs)],
        ["Pairs put together", numberWords(expected.joinedPairs)],
        ["Pairs expected to be one person", numberWords(Math.round(expected.matchingPairs))],
        ["Expected precision", numberWords(expected.precision)],
        ["Expected recall", numberWords(expected.recall)],
        ["Expected F1", numberWords(expected.f1)],
        ["Decisions kept", numberWords(about.decisions)],
        ["Rows of name knowledge given", numberWords(about.nameRows)],
        ["Plausible resolutions drawn", numberWords(about.draws)],
        ["Seed", String(about.seed)],
      ],
    },
  };
}

/** What would settle most doubt. */
export function helpSection({ wouldHelp }: LinkReportDocument): ReportSection {
  if (wouldHelp.length === 0) {
    return {
      id: "help",
      title: "What would help most",
      words: ["Nothing we know of: hardly a pair is unsure."],
    };
  }
  return {
    id: "help",
    title: "What would help most",
    words: [
      ...wouldHelp.slice(0, 3).map(({ text: sentence }) => sentence),
      "These are estimates from this matching’s own probabilities; each holds everything else as it is, so they do not add up.",
    ],
    table: {
      caption: "What would settle doubt, most first",
      columns: [text("What"), number("To ask"), number("Settles about"), text("How we know")],
      rows: wouldHelp.map(({ text: sentence, asked, settles, how }) => [
        sentence,
        numberWords(asked),
        settles === 0 ? "not known" : numberWords(Math.round(settles)),
        how,
      ]),
    },
  };
}

/** How the probabilities spread: what to expect of a check. */
export function calibrationSection({ calibration }: LinkReportDocument): ReportSection {
  const rows = calibration.map((bin) => ({
    ...bin,
    label: `${bin.from.toFixed(1)} to ${bin.to.toFixed(1)}`,
  }));
  const shown = rows.filter(({ from }) => from > 0);
  return {
    id: "calibration",
    title: "How probable the pairs are",
    words: [
      "If the matching is honest, of the pairs in each row the share in “Should be one person” really is. Check a sample of a row with people who know, and compare.",
      "Pairs below 0.1 are many and left out of the picture.",
    ],
    picture: barPicture({
      id: "calibration-picture",
      title: "Pairs by probability",
      description: shown
        .map(({ label, pairs, joined }) => `${label}: ${pairs} pairs, ${joined} put together.`)
        .join(" "),
      series: [
        { label: "put together", colour: "var(--spoke)" },
        { label: "kept apart", colour: "var(--seq-2)" },
      ],
      bars: shown.map(({ label, pairs, joined }) => ({ label, values: [joined, pairs - joined] })),
      axis: "probability that the two are one person",
    }),
    table: {
      caption: "Pairs by probability",
      columns: [
        text("Probability"),
        number("Pairs"),
        number("Should be one person, of 100"),
        number("Put together"),
      ],
      rows: rows.map(({ label, pairs, predicted, joined }) => [
        label,
        numberWords(pairs),
        pairs === 0 ? "" : (100 * predicted).toFixed(1),
        numberWords(joined),
      ]),
    },
  };
}

/** How often people were named. */
export function timesNamedSection({ timesNamed }: LinkReportDocument): ReportSection {
  const once = timesNamed.find(({ times }) => times === 1);
  const people = timesNamed.reduce((n, row) => n + row.respondents + row.others, 0);
  const named = (times: number): string =>
    times === 0 ? "never" : times === 1 ? "once" : `${times} times`;
  const long = timesNamed.filter(({ times }) => times > 12);
  const bars = [
    ...timesNamed
      .filter(({ times }) => times <= 12)
      .map(({ times, respondents, others }) => ({
        label: String(times),
        values: [respondents, others],
      })),
    ...(long.length === 0
      ? []
      : [
          {
            label: "13+",
            values: [
              long.reduce((n, { respondents }) => n + respondents, 0),
              long.reduce((n, { others }) => n + others, 0),
            ],
          },
        ]),
  ];
  return {
    id: "times-named",
    title: "How often people were named",
    words: [
      `${numberWords((once?.respondents ?? 0) + (once?.others ?? 0))} of ${numberWords(people)} people were named in one interview only.`,
      "Where records of one person were kept apart, there are too many such people; where different people were put together, too few.",
    ],
    picture: barPicture({
      id: "times-named-picture",
      title: "People by the number of interviews that named them",
      description: timesNamed
        .map((row) => `Named ${named(row.times)}: ${row.respondents + row.others}.`)
        .join(" "),
      series: [
        { label: "interviewed", colour: "var(--spoke)" },
        { label: "only named", colour: "var(--named)" },
      ],
      bars,
      axis: "interviews that named them",
    }),
    table: {
      caption: "People by the number of interviews that named them",
      columns: [text("Named"), number("Interviewed"), number("Only named")],
      rows: timesNamed.map(({ times, respondents, others }) => [
        named(times),
        numberWords(respondents),
        numberWords(others),
      ]),
    },
  };
}

/** What was given, and what the model took from it. */
export function givenSection({ given }: LinkReportDocument): ReportSection {
  return {
    id: "given",
    title: "What was said of the people named",
    words: ["A field nobody gave says nothing, for or against."],
    table: {
      caption: "Mentions with each field",
      columns: [text("Field"), number("Mentions with it"), number("Of 100")],
      rows: given.map(({ label, given: n, mentions }) => [
        label.replace(/^an? /, ""),
        numberWords(n),
        mentions === 0 ? "" : numberWords(Math.round((100 * n) / mentions)),
      ]),
    },
  };
}

export function parameterSection({ parameters }: LinkReportDocument): ReportSection {
  return {
    id: "parameters",
    title: "How people are described",
    words: [
      "Rates of the model. Learnt rates started from the value before, which holds them near it when the folder says little.",
    ],
    table: {
      caption: "Rates of the model",
      columns: [text("Rate"), number("Before"), number("Here"), text("Learnt here")],
      rows: parameters.map(({ meaning, before, value, learnt }) => [
        meaning,
        numberWords(before),
        numberWords(value),
        learnt ? "yes" : "no",
      ]),
    },
  };
}

export function matchRateSection({ matchRates }: LinkReportDocument): ReportSection {
  return {
    id: "match-rates",
    title: "How often two records are one person",
    words: ["Before anything is compared: the chance for two records of different interviews."],
    table: {
      caption: "Chance before anything is compared",
      columns: [text("Which two"), number("Chance"), number("One in")],
      rows: matchRates.map(({ meaning, rate }) => [
        meaning,
        numberWords(rate),
        rate === 0 ? "" : numberWords(Math.round(1 / rate)),
      ]),
    },
  };
}
