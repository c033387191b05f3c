import type { NetworkNodeView } from "@kith/api";
import { DataTable } from "../../parts/data-table.tsx";
import { decimal, number, words } from "../../words/index.ts";
import type { Effect } from "./what-if.ts";
import { knownOf } from "./what-if-picture.ts";

const said = words.whatIf;

/** Before and after in numbers, and everybody who would be cut off. */
export function EffectTables(props: {
  effect: Effect;
  nodes: ReadonlyMap<string, NetworkNodeView>;
  label: (id: string) => string;
}) {
  const { effect } = props;
  const rows: readonly { key: keyof Effect["before"]; title: string }[] = [
    { key: "nodes", title: said.table.nodes },
    { key: "parts", title: said.table.parts },
    { key: "largest", title: said.table.largest },
    { key: "isolates", title: said.table.isolates },
    { key: "meanDistance", title: said.table.distance },
  ];
  const text = (value: number | null) =>
    value === null ? "–" : Number.isInteger(value) ? number(value) : decimal(value);
  const alone = new Set(effect.alone);
  const cut = [...new Set([...effect.cutOff, ...effect.alone])];
  return (
    <>
      <DataTable
        caption={said.table.caption}
        columns={[
          { id: "what", header: said.table.what, cell: (row) => row.title },
          {
            id: "before",
            header: said.table.before,
            numeric: true,
            cell: (row) => text(effect.before[row.key]),
          },
          {
            id: "after",
            header: said.table.after,
            numeric: true,
            cell: (row) => text(effect.after[row.key]),
          },
        ]}
        rows={rows}
        rowKey={(row) => row.key}
      />
      {cut.length === 0 ? null : (
        <DataTable
          caption={said.whoCaption(cut.length)}
          columns={[
            { id: "name", header: said.name, cell: (id) => props.label(id) },
            {
              id: "known",
              header: said.what,
              cell: (id) => {
                const node = props.nodes.get(id);
                return node === undefined ? "" : knownOf(node);
              },
            },
            {
              id: "would",
              header: said.would,
              cell: (id) => (alone.has(id) ? said.alone : said.apart),
            },
          ]}
          rows={cut}
          rowKey={(id) => id}
        />
      )}
    </>
  );
}
