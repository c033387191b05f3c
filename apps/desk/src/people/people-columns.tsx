import type { NetworkNodeView, NetworkView } from "@kith/api";
import { Link } from "@tanstack/react-router";
import { Certainty } from "../parts/certainty.tsx";
import type { Column } from "../parts/data-table.tsx";
import { Shape } from "../parts/shape.tsx";
import { number, words } from "../words/index.ts";
import { groupLabel } from "./people-rows.ts";
import "./person-cells.css";

const { people: said, network: net } = words;

/** The columns of the table of people. */
export function peopleColumns(
  network: NetworkView,
  site: string,
): readonly Column<NetworkNodeView>[] {
  const { columns } = said;
  return [
    { id: "name", header: columns.name, sortable: true, cell: (node) => nameCell(node, site) },
    {
      id: "told",
      header: columns.told,
      hint: columns.toldHint,
      numeric: true,
      sortable: true,
      cell: (node) => number(node.mentioned),
    },
    { id: "role", header: columns.role, sortable: true, cell: (node) => net.role[node.role] },
    { id: "sure", header: columns.sure, hint: columns.sureHint, sortable: true, cell: sureCell },
    {
      id: "street",
      header: columns.street,
      sortable: true,
      cell: (node) => node.street || <Absent text={net.noStreet} />,
    },
    {
      id: "group",
      header: columns.group,
      sortable: true,
      cell: (node) => groupLabel(network, node) || <Absent text={net.noGroup} />,
    },
  ];
}

function nameCell(node: NetworkNodeView, site: string) {
  const about = [
    net.statusShort[node.status],
    node.age === null ? "" : number(node.age),
    node.gender,
  ];
  return (
    <span className="person-name">
      <Shape status={node.status} />
      <span>
        <Link to="/sites/$site/people/$person" params={{ site, person: node.id }}>
          {node.label || `${net.noName} (${node.id})`}
        </Link>
        <span className="small person-about">{about.filter(Boolean).join(", ")}</span>
      </span>
    </span>
  );
}

function sureCell(node: NetworkNodeView) {
  return (
    <span className="person-sure">
      <Certainty probability={node.probability} />
      <span>{node.records === 1 ? said.oneRecord : net.sureShort(node.probability)}</span>
    </span>
  );
}

const Absent = ({ text }: { text: string }) => <span className="absent">{text}</span>;
