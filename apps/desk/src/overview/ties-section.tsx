import type { Overview } from "@kith/api";
import { AnswerGlyph } from "../parts/answer-glyph.tsx";
import { DataTable } from "../parts/data-table.tsx";
import { Rich } from "../parts/rich.tsx";
import type { Twin } from "../parts/twin-tabs.tsx";
import { number, plain, words } from "../words/index.ts";
import { OverviewSection } from "./overview-section.tsx";

const said = words.overview.ties;

/** The answers to "do these two know each other?", state by state, none drawn like another. */
export function TiesSection({ overview, twin }: { overview: Overview; twin: Twin }) {
  const states = overview.tieStates.filter((state) => state.count > 0);
  if (states.length === 0) {
    return (
      <OverviewSection id="ties" title={said.title}>
        <p>{said.none}</p>
      </OverviewSection>
    );
  }
  return (
    <OverviewSection id="ties" title={said.title}>
      {twin === "picture" ? (
        <ul className="ov-states">
          {states.map(({ state, count }) => (
            <li key={state}>
              <AnswerGlyph state={state} />
              <span className="grow">{label(state)}</span>
              <span className="num">{number(count)}</span>
            </li>
          ))}
        </ul>
      ) : null}
      {twin === "table" ? (
        <DataTable
          caption={said.title}
          rows={states}
          rowKey={(row) => row.state}
          columns={[
            { id: "state", header: said.columns.state, cell: (row) => label(row.state) },
            {
              id: "count",
              header: said.columns.count,
              numeric: true,
              cell: (row) => number(row.count),
            },
          ]}
        />
      ) : null}
      {twin === "words" ? <TieWords states={states} /> : null}
    </OverviewSection>
  );
}

const label = (state: string): string => said.states[state] ?? plain(state);

function TieWords({ states }: { states: Overview["tieStates"] }) {
  const of = (...wanted: readonly string[]) =>
    states.filter(({ state }) => wanted.includes(state)).reduce((sum, { count }) => sum + count, 0);
  return (
    <p className="voice ov-words">
      <Rich
        text={said.words(
          of("yes"),
          of("yes", "no", "dont_know", "refused"),
          of("dont_know", "refused", "not_asked", "sampled_out"),
        )}
      />
    </p>
  );
}
