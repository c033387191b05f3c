import type { NetworkNodeView, Site } from "@kith/api";
import { nameOf } from "@kith/figures";
import { Link } from "@tanstack/react-router";
import { Shape } from "../parts/shape.tsx";
import { words } from "../words/index.ts";
import { exploreWords as said } from "./explore-words.ts";

/** Who or what is chosen, what we know, how sure we are, and where to go from here. */
export function ChosenCard(props: {
  site: Site;
  node: NetworkNodeView;
  names: boolean;
  ties: number;
  isCentre: boolean;
  onAround: () => void;
  onTable: () => void;
  onLeave: () => void;
}) {
  const { node, site } = props;
  const person = node.kind === "person";
  const where = [node.street, node.area].filter(Boolean).join(", ");
  return (
    <section className="chosen-card" aria-label={nameOf(props.names)(node)}>
      <h2 className="row">
        <Shape status={node.status} /> {nameOf(props.names)(node)}
      </h2>
      <p>
        {person ? "" : `${words.network.kind[node.kind]}. `}
        {node.mentioned > 0 ? `${said.namedBy(node.mentioned)}.` : `${said.notMentioned}.`}{" "}
        {person ? (node.status === "respondent" ? said.interviewed : said.notInterviewed) : null}{" "}
        {said.tiesDrawn(props.ties)}
      </p>
      {person && where !== "" ? <p className="small">{where}</p> : null}
      {person ? <p className="small">How sure: {words.network.sure(node.probability)}.</p> : null}
      <p className="row wrap card-links">
        {person ? (
          <Link to="/sites/$site/people/$person" params={{ site: site.id, person: node.id }}>
            {said.why}
          </Link>
        ) : null}
        <button type="button" className="link" onClick={props.onTable}>
          {person ? said.tiesTable : said.placeTiesTable}
        </button>
        {props.isCentre ? null : (
          <button type="button" className="link" onClick={props.onAround}>
            {person ? said.ownNetwork : said.ownPlaceNetwork}
          </button>
        )}
        <button type="button" className="link" onClick={props.onLeave}>
          {said.unchoose}
        </button>
      </p>
    </section>
  );
}
