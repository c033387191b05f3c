import type { NetworkView, Overview } from "@kith/api";
import { Link } from "@tanstack/react-router";
import { MatchButton } from "../shell/match-button.tsx";
import { noNames } from "../shell/no-names.ts";
import { StageLink } from "../shell/way.tsx";
import { BEST_QUESTIONS, openQuestions, type StageId, wayStages } from "../shell/way-stages.ts";
import { number, words } from "../words/index.ts";
import { interviewEnds, type LooseEnd, peopleEnds } from "./loose-ends.ts";
import "./opened-way.css";

const { overview: said, shell } = words;

/** The way, opened: a knot per stage with its count, and what waits for a person there. */
export function OpenedWay(props: { overview: Overview; network: NetworkView | undefined }) {
  const { overview, network } = props;
  const stages = wayStages(overview, overview.site.name).filter(({ id }) => id !== "overview");
  return (
    <nav aria-label={shell.way}>
      <ol className="opened">
        {stages.map(({ id, thread }) => (
          <li key={id} className={thread}>
            <StageLink site={overview.site.id} stage={id}>
              <span className="opened-name">{shell.stages[id]}</span>
              <Counted id={id} overview={overview} network={network} />
            </StageLink>
            <LooseEnds ends={endsOf(id, overview)} site={overview.site.id} />
          </li>
        ))}
      </ol>
    </nav>
  );
}

function endsOf(stage: StageId, overview: Overview): readonly LooseEnd[] {
  if (overview.interviews === 0) return [];
  if (stage === "interviews") return interviewEnds(overview);
  return stage === "who" ? peopleEnds(overview) : [];
}

function Counted(props: { id: StageId; overview: Overview; network: NetworkView | undefined }) {
  const { value, unit } = counted(props.id, props.overview, props.network);
  return (
    <>
      {value === undefined ? null : <span className="opened-big num">{number(value)}</span>}
      <span className="opened-unit">{unit}</span>
    </>
  );
}

function counted(id: StageId, overview: Overview, network: NetworkView | undefined) {
  const { units, meaning } = said;
  if (id === "interviews" && overview.interviews > 0) {
    return { value: overview.interviews, unit: units.interviews(overview.interviews) };
  }
  if (id === "who" && overview.people !== null && !noNames(overview)) {
    const open = openQuestions(overview);
    if (open > BEST_QUESTIONS) return { value: BEST_QUESTIONS, unit: units.whoBest };
    return open > 0 ? { value: open, unit: units.who(open) } : { unit: units.whoNone };
  }
  if (id === "people" && overview.people !== null) {
    const unsure = overview.unsurePeople ?? 0;
    if (noNames(overview)) return { value: overview.people, unit: units.peopleNoNames };
    return {
      value: overview.people,
      unit: unsure > 0 ? units.peopleUnsure(unsure) : units.people,
    };
  }
  if (id === "explore" && network) {
    if (noNames(overview)) return { unit: units.exploreNoNames };
    return { value: network.measures.groups, unit: units.explore(network.measures.groups) };
  }
  if (id === "playback" && overview.people !== null) return { unit: units.playback };
  return { unit: id === "overview" ? "" : meaning[id] };
}

function LooseEnds({ ends, site }: { ends: readonly LooseEnd[]; site: string }) {
  if (ends.length === 0) return null;
  return (
    <ul className="ends">
      {ends.map((end) => (
        <li key={end.id}>
          <EndLink end={end} site={site} />
          <span>{end.why}</span>
        </li>
      ))}
    </ul>
  );
}

function EndLink({ end, site }: { end: LooseEnd; site: string }) {
  if (end.go.to === "match") return <MatchButton site={site} title={end.title} className="link" />;
  if (end.go.to === "section") return <a href={`#${end.go.section}`}>{end.title}</a>;
  if (end.go.to === "who") {
    return (
      <Link to="/sites/$site/who-is-who" params={{ site }}>
        {end.title}
      </Link>
    );
  }
  return (
    <Link to="/sites/$site/people" params={{ site }} search={end.go.search}>
      {end.title}
    </Link>
  );
}
