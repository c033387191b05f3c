import type { NetworkNodeView, NetworkView, PersonDetail, Site } from "@kith/api";
import { Link, useParams } from "@tanstack/react-router";
import { useMemo } from "react";
import { useNetwork, useOverview, usePerson, useSite } from "../api/queries.ts";
import { failure } from "../api/request.ts";
import { Certainty, CertaintyScale } from "../parts/certainty.tsx";
import { DataTable } from "../parts/data-table.tsx";
import { Rich } from "../parts/rich.tsx";
import { Shape } from "../parts/shape.tsx";
import { ErrorState, Loading } from "../parts/states.tsx";
import { noNames } from "../shell/no-names.ts";
import { usePageTitle } from "../shell/page-title.ts";
import { number, plain, words } from "../words/index.ts";
import { EvidenceList } from "./evidence-list.tsx";
import { otherCandidates } from "./other-candidates.ts";
import { groupLabel } from "./people-rows.ts";
import { PersonRecords } from "./person-records.tsx";
import { type PersonTie, personTies } from "./person-ties.ts";
import "./person-page.css";
import "./person-cells.css";

const { people, network: net } = words;
const said = people.person;

/** One person: what was said by whom, why it is thought to be one person, and who else could be. */
export function PersonPage() {
  const { site: id = "", person = "" } = useParams({ strict: false });
  const site = useSite(id);
  const network = useNetwork(id);
  const detail = usePerson(id, person);
  if (network.error && !network.data)
    return <ErrorState error={network.error} again={network.refetch} />;
  if (!site || !network.data) return <Loading />;
  const node = network.data.nodes.find((one) => one.id === person);
  if (!node) return <ErrorState error={failure(404, said.missing, said.missingRemedy)} />;
  return (
    <>
      <PersonHead site={site} node={node} network={network.data} />
      <div className="person">
        <div>
          {detail.error && !detail.data ? (
            <ErrorState error={detail.error} again={detail.refetch} />
          ) : null}
          {detail.isPending ? <Loading /> : null}
          {detail.data ? <PersonSaid detail={detail.data} /> : null}
        </div>
        <div>
          <PersonTies site={site} node={node} network={network.data} />
          {detail.data ? (
            <EvidenceList
              id="else"
              title={said.other}
              none={said.otherNone}
              pairs={otherCandidates(detail.data.evidence)}
            />
          ) : null}
        </div>
      </div>
    </>
  );
}

function PersonHead(props: { site: Site; node: NetworkNodeView; network: NetworkView }) {
  const { site, node, network } = props;
  const name = node.label || `${net.noName} (${node.id})`;
  const heading = usePageTitle(name, site.name);
  const nameless = noNames(useOverview(site.id).data);
  const rule = network.roles.find(({ role }) => role === node.role);
  return (
    <>
      <p className="small">
        <Link to="/sites/$site/people" params={{ site: site.id }}>
          {said.back}
        </Link>
      </p>
      <h1 ref={heading} tabIndex={-1} className="person-title">
        <Shape status={node.status} /> {name}
      </h1>
      <p className="person-lead">
        {node.status === "respondent" ? said.told : said.notTold}{" "}
        {node.mentioned > 0 ? said.namedBy(node.mentioned) : said.namedByNobody}
      </p>
      <Facts node={node} network={network} />
      <div className="person-two">
        <section aria-labelledby="how-sure">
          <h2 id="how-sure">{said.howSure}</h2>
          <p className="voice person-sure-words">
            <Rich
              text={
                node.records > 1
                  ? said.sureWords(node.probability, node.records)
                  : nameless
                    ? said.sureNoNames
                    : said.sureOne
              }
            />
          </p>
          {node.records === 1 ? null : <CertaintyScale probability={node.probability} />}
        </section>
        <section aria-labelledby="role">
          <h2 id="role">
            {said.role}: {net.role[node.role]}
          </h2>
          {rule ? <p>{rule.meaning}</p> : null}
          <p>
            <Link
              className="btn"
              to="/sites/$site/explore"
              params={{ site: site.id }}
              search={{ person: node.id }}
            >
              {said.explore}
            </Link>
          </p>
        </section>
      </div>
    </>
  );
}

function Facts({ node, network }: { node: NetworkNodeView; network: NetworkView }) {
  const facts = [
    [said.facts.street, node.street],
    [said.facts.area, node.area],
    [said.facts.age, node.age === null ? "" : number(node.age)],
    [said.facts.gender, node.gender],
    [said.facts.group, groupLabel(network, node)],
    ...Object.entries(node.attributes).map(([name, value]) => [plain(name), value] as const),
  ].filter(([, value]) => value !== "");
  if (facts.length === 0) return null;
  return (
    <dl className="person-facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function PersonSaid({ detail }: { detail: PersonDetail }) {
  const together = detail.evidence.filter((pair) => pair.together);
  return (
    <>
      <PersonRecords records={detail.records} />
      <EvidenceList id="why" title={said.why} none={said.whyNone} pairs={together} />
    </>
  );
}

function PersonTies(props: { site: Site; node: NetworkNodeView; network: NetworkView }) {
  const { site, node, network } = props;
  const ties = useMemo(() => personTies(network, node.id), [network, node.id]);
  const { tieColumns } = said;
  return (
    <section aria-labelledby="ties">
      <h2 id="ties">{said.ties}</h2>
      {ties.length === 0 ? (
        <p>{said.tiesNone}</p>
      ) : (
        <DataTable
          caption={said.caption}
          rows={ties}
          rowKey={(tie) => tie.other.id}
          columns={[
            { id: "name", header: tieColumns.name, cell: (tie) => otherCell(tie, site.id) },
            { id: "kinds", header: tieColumns.kinds, cell: (tie) => kindWords(tie.kinds) },
            { id: "said", header: tieColumns.said, cell: (tie) => said.saidBySide[tie.saidBy] },
            {
              id: "sure",
              header: tieColumns.sure,
              cell: (tie) => (
                <span className="person-sure">
                  <Certainty probability={tie.probability} />
                  {net.sureShort(tie.probability)}
                </span>
              ),
            },
          ]}
        />
      )}
    </section>
  );
}

function otherCell({ other }: PersonTie, site: string) {
  const name = other.label || `${net.noName} (${other.id})`;
  return (
    <span className="person-name">
      <Shape status={other.status} />
      {other.kind === "person" ? (
        <Link to="/sites/$site/people/$person" params={{ site, person: other.id }}>
          {name}
        </Link>
      ) : (
        name
      )}
    </span>
  );
}

const kindWords = (kinds: readonly string[]): string =>
  kinds.map((kind) => said.kindNames[kind] ?? plain(kind)).join(", ");
