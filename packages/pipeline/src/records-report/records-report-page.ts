import type { Expected, FieldReport, RecordsReport } from "@kith/linkage";
import { numberWords, shareWords } from "../link-report/number-words.ts";
import { reportPage } from "../link-report/report-page.ts";
import { number, type ReportSection, text } from "../link-report/report-section.ts";

/** `report.html` of a matched table: the document in words and tables. Holds no value of it. */
export function recordsReportPage(report: RecordsReport): string {
  return reportPage({
    title: "Which rows are one: report of a matching",
    lead: "How the rows of one table were matched, how sure that is, and what would make it surer. No value of the table is in this report.",
    sections: [
      outcome(report),
      help(report),
      fields(report),
      ...report.fields.map((field, i) => levels(field, i)),
      blocking(report),
    ],
  });
}

function between({ low, high }: Expected): string {
  const [from, to] = [shareWords(low), shareWords(high)];
  return from === to ? `about ${to}` : `between ${from} and ${to}`;
}

function outcome(report: RecordsReport): ReportSection {
  const { rows, clusters, joinedRows, expected } = report;
  return {
    id: "outcome",
    title: "What came out",
    words: [
      `${numberWords(rows)} rows are about ${numberWords(clusters)} people or things. ${numberWords(joinedRows)} rows were put together with at least one other.`,
      `Of the pairs put together, ${between(expected.precision)} should be right; of the pairs that are one, ${between(expected.recall)} should have been found. The lower number takes each pair for what it says itself, the higher one also counts the other rows of its group. This is what the matching expects of itself; only a known truth, or people who know, can check it.`,
      ...related(report).map(
        (n) =>
          `${n} pairs share what people of one home or family share (surname, street, place, postcode, telephone) and differ in what a person has alone; they were taken for two people.`,
      ),
      `Groups were put together while the mean probability between them was at least ${numberWords(report.threshold)}, and more for large groups. Of several such cuts this one should give the best balance of right and found.`,
    ],
    table: {
      caption: "The matching in numbers",
      columns: [text("What"), number("Number")],
      rows: [
        ["Rows", numberWords(rows)],
        ["People or things", numberWords(clusters)],
        ["Rows put together with others", numberWords(joinedRows)],
        ["Rows in the largest group", numberWords(report.largestCluster)],
        ["Pairs of rows compared", numberWords(report.compared)],
        ["Pairs with a chance above 1 in 100", numberWords(report.possible)],
        [
          "Pairs expected to be one, of those compared",
          numberWords(Math.round(report.expectedPairs)),
        ],
        ["Pairs put together", numberWords(report.joinedPairs)],
        ...related(report).map((n) => ["Pairs that seem to be two people of one home", n]),
        [
          "Expected precision",
          `${numberWords(expected.precision.low)} to ${numberWords(expected.precision.high)}`,
        ],
        [
          "Expected recall",
          `${numberWords(expected.recall.low)} to ${numberWords(expected.recall.high)}`,
        ],
        ["Expected F1", `${numberWords(expected.f1.low)} to ${numberWords(expected.f1.high)}`],
      ],
    },
  };
}

/** How many pairs seem to be relatives, in words; nothing where none can be told. */
function related({ relatedPairs }: RecordsReport): string[] {
  return relatedPairs === undefined || relatedPairs < 1
    ? []
    : [numberWords(Math.round(relatedPairs))];
}

function help({ advice }: RecordsReport): ReportSection {
  return {
    id: "help",
    title: "What would help most",
    words: advice.length === 0 ? ["Nothing we know of."] : advice,
  };
}

function fields({ fields: all, rows }: RecordsReport): ReportSection {
  return {
    id: "columns",
    title: "What was compared",
    words: [
      "A value that is missing on either side says nothing, for or against.",
      "Weight is how much the odds that two rows are one are multiplied by when both hold the same value, on average; a rare value counts for more and a common one for less. What columns that tend to agree together say together is counted once.",
    ],
    table: {
      caption: "Columns",
      columns: [
        text("Column"),
        text("Kind"),
        number("Rows with it, of 100"),
        number("Different values"),
        number("Same in pairs that are one, of 100"),
        number("Odds when the same"),
      ],
      rows: all.map(({ name, kind, filled, distinct, levels: of }) => [
        name,
        kind,
        rows === 0 ? "" : String(Math.round(100 * filled)),
        numberWords(distinct),
        percent(of[0]?.samePerson ?? 0),
        odds(of[0]?.weight ?? 0),
      ]),
    },
  };
}

function levels({ name, levels: of }: FieldReport, i: number): ReportSection {
  return {
    id: `column-${i + 1}`,
    title: name,
    words: [
      `How often two rows that both have “${name}” agree, and how far; learnt from this table.`,
    ],
    table: {
      caption: `${name}, by how far two rows agree`,
      columns: [
        text("How far"),
        number("Of 100 pairs that are one"),
        number("Of 100 pairs that are two"),
        number("Odds"),
      ],
      rows: of.map(({ words, samePerson, twoPeople, weight }) => [
        words,
        percent(samePerson),
        percent(twoPeople),
        odds(weight),
      ]),
    },
  };
}

function blocking({ blocking: rules, unblockedRows }: RecordsReport): ReportSection {
  return {
    id: "blocking",
    title: "Which pairs were compared",
    words: [
      "Comparing every row with every other would take too long, so rows are compared when they share what a line of this table says. Where too many rows share a value, that value alone brings none together; two columns at a time do.",
      unblockedRows === 0
        ? "Every row was compared with some other."
        : `${numberWords(unblockedRows)} rows share nothing that few enough others have, and were compared with none.`,
    ],
    table: {
      caption: "What brings rows together",
      columns: [
        text("Shared"),
        number("Pairs"),
        number("Rows of the largest group"),
        number("Rows left to other lines"),
      ],
      rows: rules.map(({ name, pairs, largestBlock, leftOutRows }) => [
        name,
        numberWords(pairs),
        numberWords(largestBlock),
        numberWords(leftOutRows),
      ]),
    },
  };
}

function percent(share: number): string {
  return share === 0 ? "0" : numberWords(100 * share);
}

/** Nats as "× 120" or "÷ 4". */
function odds(nats: number): string {
  const times = Math.exp(Math.abs(nats));
  if (times < 1.05) return "as before";
  return `${nats > 0 ? "×" : "÷"} ${numberWords(times >= 100 ? Number(times.toPrecision(2)) : times)}`;
}
