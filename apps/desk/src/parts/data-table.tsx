import { type ReactNode, type RefObject, useEffect, useRef, useState } from "react";
import { words } from "../words/index.ts";
import { Icon } from "./icon.tsx";
import "./data-table.css";

export interface Column<Row> {
  readonly id: string;
  readonly header: string;
  /** Small words under the header: a unit, what is counted. */
  readonly hint?: string;
  readonly cell: (row: Row) => ReactNode;
  /** Numbers stand at the end of their cell. */
  readonly numeric?: boolean;
  readonly sortable?: boolean;
}

export interface Sort {
  readonly by: string;
  readonly down: boolean;
}

/**
 * A real table: caption, column headers that sort, the first column naming its row. Wide
 * tables scroll inside themselves and can be reached and scrolled by keyboard.
 */
export function DataTable<Row>(props: {
  caption: ReactNode;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  sort?: Sort;
  onSort?: (sort: Sort) => void;
  /** Said in place of rows when there are none. */
  none?: string;
}) {
  const { columns, rows, sort, onSort } = props;
  const region = useRef<HTMLElement>(null);
  const wide = useWiderThanItsRoom(region);
  return (
    // A region that scrolls has to be reachable by keyboard (WCAG 2.1.1).
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <section ref={region} className="table-scroll" tabIndex={0} aria-label={asLabel(props.caption)}>
      <table className="table">
        <caption>
          <span className="table-caption">
            {props.caption} {wide ? <b>{words.parts.sideways}</b> : null}
          </span>
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column.id}
                scope="col"
                className={column.numeric ? "at-end" : undefined}
                aria-sort={
                  sort?.by === column.id ? (sort.down ? "descending" : "ascending") : undefined
                }
              >
                {column.sortable && onSort ? (
                  <SortButton column={column} sort={sort} onSort={onSort} />
                ) : (
                  column.header
                )}
                {column.hint ? <span className="table-hint">{column.hint}</span> : null}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={props.rowKey(row)}>
              {columns.map((column, index) =>
                index === 0 ? (
                  <th key={column.id} scope="row">
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.id} className={column.numeric ? "at-end" : undefined}>
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
          {rows.length === 0 && props.none ? (
            <tr>
              <td colSpan={columns.length}>{props.none}</td>
            </tr>
          ) : null}
        </tbody>
      </table>
    </section>
  );
}

/** Whether a scrolling region holds more than it shows from side to side. */
function useWiderThanItsRoom(region: RefObject<HTMLElement | null>): boolean {
  const [wide, setWide] = useState(false);
  useEffect(() => {
    const element = region.current;
    if (!element) return;
    const look = () => setWide(element.scrollWidth > element.clientWidth + 1);
    const watch = new ResizeObserver(look);
    watch.observe(element);
    if (element.firstElementChild) watch.observe(element.firstElementChild);
    return () => watch.disconnect();
  }, [region]);
  return wide;
}

const asLabel = (caption: ReactNode): string =>
  typeof caption === "string" ? `${words.parts.table}: ${caption}` : words.parts.table;

function SortButton<Row>(props: {
  column: Column<Row>;
  sort: Sort | undefined;
  onSort: (sort: Sort) => void;
}) {
  const { column, sort } = props;
  const sorted = sort?.by === column.id;
  return (
    <button
      type="button"
      className="table-sort"
      title={words.parts.sortBy(column.header)}
      onClick={() =>
        props.onSort({ by: column.id, down: sorted ? !sort.down : (column.numeric ?? false) })
      }
    >
      {column.header}
      <span className={sorted ? (sort.down ? "sort-down" : "sort-up") : "sort-none"}>
        <Icon name="sorted" />
      </span>
    </button>
  );
}
