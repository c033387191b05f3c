import type { MeasuresView, NetworkView, Site } from "@kith/api";
import { MEASURES, type MeasureDescription } from "@kith/network";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { useMeasures } from "../../api/queries.ts";
import { type Column, DataTable, type Sort } from "../../parts/data-table.tsx";
import { ErrorState, Loading } from "../../parts/states.tsx";
import { usePageTitle } from "../../shell/page-title.ts";
import { words } from "../../words/index.ts";
import { ExploreTabs } from "../explore-tabs.tsx";
import { exploreWords } from "../explore-words.ts";
import { HideNames, useNames } from "../hide-names.tsx";
import { labelOf } from "../label-of.ts";
import { fileName, saveText } from "../save-file.ts";
import { WithNetwork } from "../with-network.tsx";
import { numbersCsv, numberText } from "./numbers-csv.ts";
import "../explore.css";
import "../print.css";
import "./numbers.css";

const said = words.numbers;
/** Those that mean something of people over plausible matchings. */
const OFFERED = MEASURES.filter(({ needs, labels }) => !labels && !needs.includes("modes"));
/** Shown until others are chosen: what is asked for most, and is counted soon. */
const USUAL = ["degree", "core", "nodes", "edges", "density", "components", "transitivity"];
const FIELDS = ["street", "area", "gender", "age", "group"] as const;
/** Rows drawn before all are asked for; the file has everybody. */
const FIRST_ROWS = 50;

/** Every measure of the catalogue by its technical name, with its interval. */
export function NumbersPage() {
  return <WithNetwork>{(site, network) => <Numbers site={site} network={network} />}</WithNetwork>;
}

function Numbers({ site, network }: { site: Site; network: NetworkView }) {
  const search = useSearch({ strict: false }) as { readonly m?: string; readonly by?: string };
  const navigate = useNavigate();
  const heading = usePageTitle(said.title, site.name);
  const wanted = new Set(search.m === undefined ? USUAL : search.m.split(","));
  const usable = (one: MeasureDescription) => one.needs.length === 0 || search.by !== undefined;
  const chosen = OFFERED.filter((one) => one.of === "node" && wanted.has(one.name) && usable(one));
  const whole = OFFERED.filter(
    (one) => one.of === "network" && wanted.has(one.name) && usable(one),
  );
  const change = (m: readonly string[], by: string | undefined) =>
    void navigate({
      to: "/sites/$site/explore/numbers",
      params: { site: site.id },
      search: { m: m.join(","), ...(by === undefined ? {} : { by }) },
      replace: true,
      resetScroll: false,
    });
  return (
    <div className="numbers">
      <ExploreTabs here="numbers" />
      <h1 ref={heading} tabIndex={-1}>
        {said.title}
      </h1>
      <p className="prose">{said.sub}</p>
      <label className="field numbers-by">
        <span>{said.by}</span>
        <select
          className="input"
          value={search.by ?? ""}
          onChange={(event) => change([...wanted], event.target.value || undefined)}
        >
          <option value="">{said.byNone}</option>
          {FIELDS.map((field) => (
            <option key={field} value={field}>
              {said.byFields[field]}
            </option>
          ))}
        </select>
      </label>
      <details className="numbers-details">
        <summary>{said.chosen(chosen.length + whole.length)}</summary>
        {(["node", "network"] as const).map((of) => (
          <fieldset key={of} className="numbers-choose">
            <legend>{of === "node" ? said.people : said.whole}</legend>
            {OFFERED.filter((one) => one.of === of).map((one) => (
              <label key={one.name} className="check">
                <input
                  type="checkbox"
                  disabled={!usable(one)}
                  checked={wanted.has(one.name) && usable(one)}
                  onChange={(event) => {
                    const next = new Set(wanted);
                    if (event.target.checked) next.add(one.name);
                    else next.delete(one.name);
                    change([...next], search.by);
                  }}
                />
                <span>
                  {one.name}
                  <span className="small numbers-about">
                    {usable(one) ? one.about : `${one.about} ${said.needs}`}
                  </span>
                </span>
              </label>
            ))}
          </fieldset>
        ))}
      </details>
      {chosen.length + whole.length === 0 ? <p>{said.choose}</p> : null}
      {whole.length === 0 ? null : <WholeNumbers site={site} whole={whole} by={search.by} />}
      {chosen.length === 0 ? null : (
        <PeopleTable site={site} network={network} chosen={chosen} by={search.by} />
      )}
    </div>
  );
}

function PeopleTable(props: {
  site: Site;
  network: NetworkView;
  chosen: readonly MeasureDescription[];
  by: string | undefined;
}) {
  const { site, network, chosen } = props;
  const wanted = chosen.map(({ name }) => name);
  const measures = useMeasures(site.id, wanted, props.by);
  const [names, setNames] = useNames();
  const [sort, setSort] = useState<Sort>({ by: wanted[0] ?? "", down: true });
  const [every, setEvery] = useState(false);
  const label = useMemo(() => labelOf(network, names), [network, names]);
  const rows = useMemo(
    () => (measures.data === undefined ? [] : sorted(measures.data, sort)),
    [measures.data, sort],
  );
  if (measures.error && !measures.data)
    return <ErrorState error={measures.error} again={measures.refetch} />;
  if (!measures.data) return <Loading what={words.ask.counting} />;
  const view = measures.data;
  const columns: Column<number>[] = [
    { id: "person", header: said.person, cell: (i) => label(view.ids[i]!) },
    ...wanted.map(
      (measure): Column<number> => ({
        id: measure,
        header: measure,
        numeric: true,
        sortable: true,
        cell: (i) => <NumberCell column={view.nodes[measure]} at={i} />,
      }),
    ),
  ];
  const shown = every ? rows : rows.slice(0, FIRST_ROWS);
  return (
    <section>
      <h2>{said.people}</h2>
      <div className="place-bar">
        <HideNames names={names} onNames={setNames} />
      </div>
      <DataTable
        caption={said.caption(view.ids.length, view.draws)}
        columns={columns}
        rows={shown}
        rowKey={(i) => view.ids[i]!}
        sort={sort}
        onSort={setSort}
      />
      <p className="row wrap acts">
        {shown.length < rows.length ? (
          <button type="button" className="link" onClick={() => setEvery(true)}>
            {exploreWords.showMore(shown.length, rows.length)}
          </button>
        ) : null}
        <button
          type="button"
          className="link"
          onClick={() =>
            saveText(
              `${fileName(site.name)}-numbers.csv`,
              numbersCsv(view, wanted, label),
              "text/csv",
            )
          }
        >
          {said.saveCsv}
        </button>
      </p>
    </section>
  );
}

function NumberCell(props: { column: MeasuresView["nodes"][string] | undefined; at: number }) {
  const { column, at } = props;
  const value = column?.best[at];
  if (value === null || value === undefined) return "–";
  const low = column?.low[at];
  const high = column?.high[at];
  return (
    <>
      {numberText(value)}
      {low === null || low === undefined || high === null || high === undefined ? null : (
        <span className="small numbers-interval">
          {numberText(low)} – {numberText(high)}
        </span>
      )}
    </>
  );
}

function WholeNumbers(props: {
  site: Site;
  whole: readonly MeasureDescription[];
  by: string | undefined;
}) {
  const { whole } = props;
  const measures = useMeasures(
    props.site.id,
    whole.map(({ name }) => name),
    props.by,
  );
  if (measures.error && !measures.data)
    return <ErrorState error={measures.error} again={measures.refetch} />;
  if (!measures.data) return <Loading what={words.ask.counting} />;
  const view = measures.data;
  const columns: Column<MeasureDescription>[] = [
    { id: "measure", header: said.measure, cell: ({ name }) => name },
    {
      id: "value",
      header: said.value,
      numeric: true,
      cell: ({ name }) => {
        const value = view.network[name]?.best ?? null;
        return value === null ? "–" : numberText(value);
      },
    },
    {
      id: "interval",
      header: said.interval,
      numeric: true,
      cell: ({ name }) => {
        const { low = null, high = null } = view.network[name] ?? {};
        return low === null || high === null ? "–" : `${numberText(low)} – ${numberText(high)}`;
      },
    },
    { id: "what", header: said.what, cell: ({ about }) => about },
  ];
  return (
    <section>
      <h2>{said.whole}</h2>
      <DataTable
        caption={said.wholeCaption}
        columns={columns}
        rows={whole}
        rowKey={({ name }) => name}
      />
    </section>
  );
}

/** Row numbers in the order asked for; those without a value last. */
function sorted(view: MeasuresView, sort: Sort): readonly number[] {
  const column = view.nodes[sort.by]?.best ?? [];
  const missing = sort.down ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  const at = (i: number) => column[i] ?? missing;
  return view.ids
    .map((_, i) => i)
    .sort((a, b) => (at(a) === at(b) ? a - b : sort.down ? at(b) - at(a) : at(a) - at(b)));
}
