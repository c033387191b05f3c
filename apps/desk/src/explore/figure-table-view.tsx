import type { FigureTable } from "@kith/figures";
import { useMemo, useState } from "react";
import { type Column, DataTable, type Sort } from "../parts/data-table.tsx";
import { exploreWords as said } from "./explore-words.ts";

type Row = { readonly id: string; readonly cells: readonly (string | number)[] };

const FIRST_ROWS = 200;

/** A figure's table on screen: sorts by any column, long ones open on request. */
export function FigureTableView({ table }: { table: FigureTable }) {
  const [sort, setSort] = useState<Sort | undefined>(undefined);
  const [every, setEvery] = useState(false);
  const columns = useMemo(
    () =>
      table.columns.map(
        (column, i): Column<Row> => ({
          id: column.key,
          header: column.label,
          cell: (row) => row.cells[i] ?? "",
          numeric: column.kind === "number",
          sortable: true,
        }),
      ),
    [table],
  );
  const rows = useMemo(() => {
    const all = table.rows.map((cells, i): Row => ({ id: table.ids[i] ?? String(i), cells }));
    const at = table.columns.findIndex((column) => column.key === sort?.by);
    if (sort === undefined || at < 0) return all;
    const collator = new Intl.Collator(undefined, { numeric: true });
    const compare = (a: Row, b: Row) => {
      const x = a.cells[at] ?? "";
      const y = b.cells[at] ?? "";
      return typeof x === "number" && typeof y === "number"
        ? x - y
        : collator.compare(String(x), String(y));
    };
    return all.sort((a, b) => (sort.down ? -compare(a, b) : compare(a, b)));
  }, [table, sort]);
  const shown = every ? rows : rows.slice(0, FIRST_ROWS);
  return (
    <>
      <DataTable
        caption={table.caption}
        columns={columns}
        rows={shown}
        rowKey={(row) => row.id}
        {...(sort === undefined ? {} : { sort })}
        onSort={setSort}
        none={said.nothing}
      />
      {shown.length < rows.length ? (
        <button type="button" className="link" onClick={() => setEvery(true)}>
          {said.showMore(shown.length, rows.length)}
        </button>
      ) : null}
    </>
  );
}
