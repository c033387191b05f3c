import type { NetworkNodeView, NetworkView, Site } from "@kith/api";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useDeferredValue, useEffect, useMemo } from "react";
import { useNetwork, useOverview, useSite } from "../api/queries.ts";
import { announce } from "../parts/announce.ts";
import { DataTable, type Sort } from "../parts/data-table.tsx";
import { Pager } from "../parts/pager.tsx";
import { Rich } from "../parts/rich.tsx";
import { saveFile } from "../parts/save-file.ts";
import { ErrorState, Loading } from "../parts/states.tsx";
import { noNames } from "../shell/no-names.ts";
import { NotMatched } from "../shell/not-matched.tsx";
import { usePageTitle } from "../shell/page-title.ts";
import { number, words } from "../words/index.ts";
import { peopleColumns } from "./people-columns.tsx";
import { peopleCsv } from "./people-csv.ts";
import { PeopleFilters } from "./people-filters.tsx";
import { pageOf, peopleOf, peopleRows, sureState } from "./people-rows.ts";
import { type PeopleSearch, SORT_COLUMNS } from "./people-search.ts";
import "./people-page.css";

const { people: said, parts, shell } = words;

/** Everybody: who told us, who was named, by how many, in which role, and how sure we are. */
export function PeoplePage() {
  const { site: id = "" } = useParams({ strict: false });
  const site = useSite(id);
  const network = useNetwork(id, site !== undefined && site.people !== null);
  if (!site) return <Loading />;
  if (site.people === null) return <NotMatched site={site} stage="people" />;
  if (network.error && !network.data)
    return <ErrorState error={network.error} again={network.refetch} />;
  if (!network.data) return <Loading />;
  return <People site={site} network={network.data} />;
}

function People({ site, network }: { site: Site; network: NetworkView }) {
  const heading = usePageTitle(shell.stages.people, site.name);
  const overview = useOverview(site.id).data;
  const search: PeopleSearch = useSearch({ strict: false });
  const deferred = useDeferredValue(search);
  const navigate = useNavigate();
  const rows = useMemo(() => peopleRows(network, deferred), [network, deferred]);
  const everybody = useMemo(() => peopleOf(network), [network]);
  const { shown, at, pages, from, to } = pageOf(rows, deferred.page ?? 1);
  const range = parts.showing(number(from), number(to), said.found(rows.length, everybody.length));

  const show = (next: PeopleSearch, how: { replace: boolean }) =>
    navigate({
      to: "/sites/$site/people",
      params: { site: site.id },
      search: next,
      resetScroll: !how.replace,
      ...how,
    });

  // What is typed or chosen changes the table; people who listen hear how many are left.
  const key = JSON.stringify(deferred);
  useEffect(() => {
    if (key !== "{}") announce(range);
  }, [key, range]);

  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        <Rich text={said.title(everybody.length)} />
      </h1>
      <p className="small">{toldWords(everybody, noNames(overview))}</p>
      <PeopleFilters
        network={network}
        search={search}
        onChange={(next) => {
          const { page: _, ...rest } = next;
          void show(rest, { replace: next.q !== search.q });
        }}
      />
      <div className="people-card">
        <DataTable
          caption={said.caption}
          columns={peopleColumns(network, site.id)}
          rows={shown}
          rowKey={(node) => node.id}
          sort={sortOf(search)}
          onSort={({ by, down }) => {
            const sort = SORT_COLUMNS.find((column) => column === by);
            const { page: _, ...rest } = search;
            if (sort) void show({ ...rest, sort, down }, { replace: true });
          }}
          none={said.none}
        />
        <div className="people-foot">
          <span className="num">{range}</span>
          <Pager
            at={at}
            pages={pages}
            onPage={(page) => void show({ ...search, page }, { replace: false })}
          />
          <button
            type="button"
            className="link"
            onClick={() => saveFile(`${site.id}-people.csv`, peopleCsv(network, rows), "text/csv")}
          >
            {said.save}
          </button>
          <span className="small">{said.saveMeans}</span>
        </div>
      </div>
      <Roles network={network} />
    </>
  );
}

function toldWords(people: readonly NetworkNodeView[], nameless: boolean): string {
  const unsure = people.filter(({ probability }) => sureState(probability) !== "whole").length;
  const sure = nameless ? said.subNoNames : unsure === 0 ? said.subSure : said.subUnsure(unsure);
  return said.sub(people.filter(({ status }) => status === "respondent").length, sure);
}

function sortOf(search: PeopleSearch): Sort {
  return { by: search.sort ?? "told", down: search.down ?? search.sort === undefined };
}

/** What each role word means, by which rule: the words are ours, so the rule is never hidden. */
function Roles({ network }: { network: NetworkView }) {
  return (
    <details className="roles" id="roles">
      <summary>{said.roles}</summary>
      <dl>
        {network.roles.map(({ role, meaning, people }) => (
          <div key={role}>
            <dt>{words.network.role[role]}</dt>
            <dd>
              {meaning} <span className="small num">{said.roleLine(people)}</span>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
