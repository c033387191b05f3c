import type { Overview } from "@kith/api";
import { DataTable } from "../parts/data-table.tsx";
import { Shape } from "../parts/shape.tsx";
import type { Twin } from "../parts/twin-tabs.tsx";
import { number, plain, words } from "../words/index.ts";
import { OverviewSection } from "./overview-section.tsx";

const said = words.overview.affiliations;
const kinds: Readonly<Record<string, string>> = words.network.kinds;

/** Places, groups, organisations and sources of news people spoke of. */
export function AffiliationsSection({ overview, twin }: { overview: Overview; twin: Twin }) {
  const rows = overview.affiliations;
  if (rows.length === 0) {
    return (
      <OverviewSection id="affiliations" title={said.title}>
        <p>{said.none}</p>
      </OverviewSection>
    );
  }
  return (
    <OverviewSection id="affiliations" title={said.title}>
      {twin === "picture" ? (
        <ul className="ov-states">
          {rows.map((row) => (
            <li key={row.kind}>
              <Shape status="none" />
              <span className="grow">
                <b className="num">{number(row.labels)}</b> {lower(row.kind)}
              </span>
              <span className="small num">{said.line(row.links)}</span>
            </li>
          ))}
        </ul>
      ) : null}
      {twin === "table" ? (
        <DataTable
          caption={said.title}
          rows={rows}
          rowKey={(row) => row.kind}
          columns={[
            { id: "kind", header: said.columns.kind, cell: (row) => label(row.kind) },
            {
              id: "labels",
              header: said.columns.labels,
              numeric: true,
              cell: (row) => number(row.labels),
            },
            {
              id: "links",
              header: said.columns.links,
              numeric: true,
              cell: (row) => number(row.links),
            },
          ]}
        />
      ) : null}
      {twin === "words" ? (
        <p>{said.words(rows.map((row) => `${number(row.labels)} ${lower(row.kind)}`))}</p>
      ) : null}
    </OverviewSection>
  );
}

const label = (kind: string): string => kinds[kind] ?? plain(kind);
const lower = (kind: string): string => label(kind).toLocaleLowerCase();
