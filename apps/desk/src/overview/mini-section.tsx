import type { NetworkView, Site } from "@kith/api";
import { Link } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { DataTable } from "../parts/data-table.tsx";
import { Rich } from "../parts/rich.tsx";
import type { Twin } from "../parts/twin-tabs.tsx";
import { number, words } from "../words/index.ts";
import { OverviewSection } from "./overview-section.tsx";

const said = words.overview.mini;

const MiniSociogram = lazy(async () => {
  const explore = await import("../explore/index.ts");
  return { default: explore.MiniSociogram };
});

/** The network so far, small, and the way to Explore. */
export function MiniSection(props: { site: Site; network: NetworkView; twin: Twin }) {
  const { site, network, twin } = props;
  const { people, ties, groups, isolates, largestComponent } = network.measures;
  const { intervals } = network;
  const rows = [
    { what: said.rows.people, value: people, interval: intervals?.people },
    { what: said.rows.ties, value: ties, interval: intervals?.ties },
    { what: said.rows.groups, value: groups, interval: undefined },
    {
      what: said.rows.largest,
      value: largestComponent,
      interval: intervals?.largestComponent,
    },
    { what: said.rows.isolates, value: isolates, interval: intervals?.isolates },
  ];
  const range = (interval: { low: number; high: number } | undefined) =>
    interval === undefined ? "" : said.range(Math.round(interval.low), Math.round(interval.high));
  return (
    <OverviewSection
      id="network"
      title={said.title(site.name)}
      aside={
        <Link
          to="/sites/$site/explore"
          params={{ site: site.id }}
          aria-label={said.linkWords(site.name)}
        >
          {said.link}
        </Link>
      }
    >
      {twin === "picture" ? (
        <div className="ov-mini">
          <Suspense fallback={<div className="outline" />}>
            <MiniSociogram network={network} />
          </Suspense>
        </div>
      ) : null}
      {twin === "table" ? (
        <DataTable
          caption={said.title(site.name)}
          rows={rows}
          rowKey={(row) => row.what}
          columns={[
            { id: "what", header: said.measure, cell: (row) => row.what },
            { id: "value", header: said.value, numeric: true, cell: (row) => number(row.value) },
            ...(intervals === undefined
              ? []
              : [
                  {
                    id: "interval",
                    header: said.interval,
                    cell: (row: (typeof rows)[number]) => range(row.interval),
                  },
                ]),
          ]}
        />
      ) : null}
      {twin === "words" ? (
        <p className="voice ov-words">
          <Rich text={said.words(people, ties, groups, isolates)} />
          {intervals?.people === undefined || intervals.ties === undefined
            ? null
            : ` ${said.doubt(range(intervals.people), range(intervals.ties))}`}
        </p>
      ) : null}
    </OverviewSection>
  );
}
