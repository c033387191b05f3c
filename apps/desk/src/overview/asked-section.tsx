import type { Overview } from "@kith/api";
import { useState } from "react";
import { DataTable } from "../parts/data-table.tsx";
import { Rich } from "../parts/rich.tsx";
import { ThreadBar } from "../parts/thread-bar.tsx";
import type { Twin } from "../parts/twin-tabs.tsx";
import { number, plain, words } from "../words/index.ts";
import { OverviewSection } from "./overview-section.tsx";

const said = words.overview.asked;
const FEW = 8;

interface Row {
  readonly key: string;
  readonly name: string;
  readonly given: number;
  readonly of: number;
  /** Only questions that bring out names have mentions. */
  readonly mentions?: number;
}

/** What was asked, and how many gave an answer or named somebody. */
export function AskedSection({ overview, twin }: { overview: Overview; twin: Twin }) {
  const generators = overview.generators.map((generator) => ({
    key: `generator ${generator.name}`,
    name: plain(generator.name),
    given: generator.interviews,
    of: overview.interviews,
    mentions: generator.mentions,
  }));
  // Questions that bring out names have their own rows.
  const named = new Set(overview.generators.map(({ name }) => name));
  const others = overview.questions.filter(({ name }) => !named.has(name));
  const questions = others.map((question) => ({
    key: `question ${question.name}`,
    name: plain(question.name),
    given: question.given,
    of: question.asked,
  }));
  if (generators.length + questions.length === 0) {
    return (
      <OverviewSection id="asked" title={said.title}>
        <p>{said.none}</p>
      </OverviewSection>
    );
  }
  return (
    <OverviewSection id="asked" title={said.title}>
      {twin === "picture" ? (
        <>
          <AskedThreads title={said.generators} rows={generators} />
          <AskedThreads title={said.questions} rows={questions} />
          <p className="small">{said.key}</p>
        </>
      ) : null}
      {twin === "table" ? <AskedTable rows={[...generators, ...questions]} /> : null}
      {twin === "words" ? <AskedWords generators={generators} questions={questions} /> : null}
    </OverviewSection>
  );
}

function AskedThreads({ title, rows }: { title: string; rows: readonly Row[] }) {
  const [all, setAll] = useState(false);
  if (rows.length === 0) return null;
  return (
    <>
      <h3 className="ov-sub">{title}</h3>
      <ul className="ov-threads">
        {(all ? rows : rows.slice(0, FEW)).map((row) => (
          <li key={row.key}>
            <span className="ov-label">{row.name}</span>
            <ThreadBar
              whole={row.given / Math.max(1, row.of)}
              dotted={1 - row.given / Math.max(1, row.of)}
            />
            <span className="small num">
              {row.mentions === undefined
                ? said.answered(row.given, row.of)
                : said.named(row.given, row.of)}
            </span>
          </li>
        ))}
      </ul>
      {rows.length > FEW ? (
        <button type="button" className="link" onClick={() => setAll(!all)}>
          {all ? said.fewer : said.more(rows.length)}
        </button>
      ) : null}
    </>
  );
}

function AskedTable({ rows }: { rows: readonly Row[] }) {
  const { columns } = said;
  return (
    <DataTable
      caption={said.title}
      rows={rows}
      rowKey={(row) => row.key}
      columns={[
        { id: "question", header: columns.question, cell: (row) => row.name },
        { id: "given", header: columns.given, numeric: true, cell: (row) => number(row.given) },
        { id: "of", header: columns.of, numeric: true, cell: (row) => number(row.of) },
        {
          id: "mentions",
          header: columns.mentions,
          numeric: true,
          cell: (row) => (row.mentions === undefined ? "" : number(row.mentions)),
        },
      ]}
    />
  );
}

function AskedWords(props: { generators: readonly Row[]; questions: readonly Row[] }) {
  const [most] = [...props.generators].sort((a, b) => b.given - a.given);
  const [least] = [...props.questions].sort(
    (a, b) => a.given / Math.max(1, a.of) - b.given / Math.max(1, b.of),
  );
  return (
    <>
      {most ? (
        <p className="voice ov-words">
          <Rich text={said.words(most.name, most.given, most.of)} />
        </p>
      ) : null}
      {least ? <p>{said.wordsQuestions(least.name, least.given, least.of)}</p> : null}
    </>
  );
}
