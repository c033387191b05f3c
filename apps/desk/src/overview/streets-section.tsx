import type { Overview } from "@kith/api";
import { useState } from "react";
import { DataTable } from "../parts/data-table.tsx";
import { Rich } from "../parts/rich.tsx";
import { ThreadBar } from "../parts/thread-bar.tsx";
import type { Twin } from "../parts/twin-tabs.tsx";
import { number, words } from "../words/index.ts";
import { OverviewSection } from "./overview-section.tsx";
import { sortStreets, streetsInWords } from "./street-words.ts";

const said = words.overview.streets;
const FEW = 10;

/** Who was interviewed, street by street. */
export function StreetsSection({ overview, twin }: { overview: Overview; twin: Twin }) {
  const anyPlaced = overview.streets.some(({ street }) => street !== "");
  const streets = anyPlaced ? sortStreets(overview.streets) : [];
  const [all, setAll] = useState(false);
  const shown = all ? streets : streets.slice(0, FEW);
  return (
    <OverviewSection id="streets" title={said.title}>
      {streets.length === 0 ? <p>{said.none}</p> : null}
      {streets.length > 0 && twin === "picture" ? <StreetThreads streets={shown} /> : null}
      {streets.length > 0 && twin === "table" ? <StreetTable streets={shown} /> : null}
      {streets.length > 0 && twin === "words" ? (
        streetsInWords(streets).map((sentence) => (
          <p key={sentence} className="voice ov-words">
            <Rich text={sentence} />
          </p>
        ))
      ) : streets.length > FEW ? (
        <button type="button" className="link" onClick={() => setAll(!all)}>
          {all ? said.fewer : said.all(streets.length)}
        </button>
      ) : null}
    </OverviewSection>
  );
}

type Streets = Overview["streets"];

function StreetThreads({ streets }: { streets: Streets }) {
  const longest = Math.max(1, ...streets.map((street) => street.interviews + street.named));
  return (
    <>
      <ul className="ov-threads streets">
        {streets.map((street) => (
          <li key={street.street}>
            <span className="ov-label">{street.street || said.noStreet}</span>
            <ThreadBar whole={street.interviews / longest} dotted={street.named / longest} />
            <span className="num">{said.told(street.interviews)}</span>
            <span className="small num">{said.named(street.named)}</span>
          </li>
        ))}
      </ul>
      <p className="small">{said.key}</p>
    </>
  );
}

function StreetTable({ streets }: { streets: Streets }) {
  const { columns } = said;
  return (
    <DataTable
      caption={said.title}
      rows={streets}
      rowKey={(street) => street.street}
      columns={[
        { id: "street", header: columns.street, cell: (row) => row.street || said.noStreet },
        {
          id: "interviews",
          header: columns.interviews,
          numeric: true,
          cell: (row) => number(row.interviews),
        },
        { id: "named", header: columns.named, numeric: true, cell: (row) => number(row.named) },
        {
          id: "mentions",
          header: columns.mentions,
          numeric: true,
          cell: (row) => number(row.mentions),
        },
      ]}
    />
  );
}
