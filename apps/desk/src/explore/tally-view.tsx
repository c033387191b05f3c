import { count, type TallyTable } from "@kith/figures";
import { useState } from "react";
import { exploreWords as said } from "./explore-words.ts";

const MOST_STROKES = 25;
/** More rows and columns than this open on demand: 99 groups are nearly 10,000 cells. */
const MOST_GROUPS = 24;

/** Group by group: the number, a stroke per tie (dashed where we are not sure), and the doubt. */
export function TallyView({ tallies }: { tallies: TallyTable }) {
  const [whole, setWhole] = useState(false);
  const groups = Math.max(tallies.rows.length, tallies.columns.length);
  const most = whole ? groups : MOST_GROUPS;
  const rows = tallies.rows.slice(0, most);
  const columns = tallies.columns.slice(0, most);
  const totals = tallies.cells.map((row) => row.reduce((sum, cell) => sum + cell.ties, 0));
  return (
    <>
      {groups > MOST_GROUPS ? (
        <p className="small">
          {whole ? said.allGroups(groups) : said.someGroups(MOST_GROUPS, groups)}{" "}
          <button type="button" className="link" onClick={() => setWhole(!whole)}>
            {whole ? said.fewerGroups(MOST_GROUPS) : said.everyGroup(groups)}
          </button>
        </p>
      ) : null}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable */}
      <section className="tally-scroll" tabIndex={0} aria-label={tallies.caption}>
        <table className="tally">
          <caption>{tallies.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{tallies.rowHeading}</th>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
              <th scope="col">{said.all}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, r) => (
              <tr key={row}>
                <th scope="row">{row}</th>
                {columns.map((column, c) => {
                  const { ties, unsure } = tallies.cells[r]?.[c] ?? { ties: 0, unsure: 0 };
                  return (
                    <td key={column} className={row === column ? "me" : undefined}>
                      <span className={ties === 0 ? "n zero" : "n"}>{count(ties)}</span>
                      {ties > 0 ? <Strokes ties={ties} unsure={unsure} /> : null}
                      {unsure > 0 ? <span className="small">{said.notSure(unsure)}</span> : null}
                    </td>
                  );
                })}
                <td className="all">{count(totals[r] ?? 0)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

/** Each stroke is one tie; above 25 each stands for several, so that the longest still fits. */
function Strokes({ ties, unsure }: { ties: number; unsure: number }) {
  const each = Math.max(1, Math.ceil(ties / MOST_STROKES));
  const sure = Math.round((ties - unsure) / each);
  const doubt = unsure === 0 ? 0 : Math.max(1, Math.round(unsure / each));
  const strokes = (from: number, n: number) =>
    Array.from({ length: n }, (_, i) => `M${2 + (from + i) * 4} 1V13`).join("");
  return (
    <svg viewBox="0 0 108 14" aria-hidden="true" className="strokes">
      <path d={strokes(0, sure)} className="stroke" />
      <path d={strokes(sure, doubt)} className="stroke" strokeDasharray="3 3" />
    </svg>
  );
}
