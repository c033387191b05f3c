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
  const rows = [
    { what: said.rows.people, value: people },
    { what: said.rows.ties, value: ties },
    { what: said.rows.groups, value: groups },
    { what: said.rows.largest, value: largestComponent },
    { what: said.rows.isolates, value: isolates },
  ];
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
          ]}
        />
      ) : null}
      {twin === "words" ? (
        <p className="voice ov-words">
          <Rich text={said.words(people, ties, groups, isolates)} />
        </p>
      ) : null}
    </OverviewSection>
  );
}
