import { Link, useMatches } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useOverview, useSite } from "../api/queries.ts";
import { Icon } from "../parts/icon.tsx";
import { words } from "../words/index.ts";
import { playbackAddress } from "./playback-address.ts";
import { type Stage, type StageId, wayStages } from "./way-stages.ts";
import "./way.css";

const { shell } = words;

const PAGES = {
  overview: "/sites/$site",
  interviews: "/sites/$site/import",
  who: "/sites/$site/who-is-who",
  people: "/sites/$site/people",
  explore: "/sites/$site/explore",
} as const;

/** The folded way: the desk's navigation. On Overview it is opened instead, as the page. */
export function Way({ site }: { site: string }) {
  const overview = useOverview(site).data;
  const here = useStageHere();
  const stages = wayStages(overview, useSite(site)?.name ?? "");
  const at = stages.findIndex((stage) => stage.id === here);
  const previous = stages[at - 1];
  const next = stages[at + 1];
  return (
    <nav className="way edge" aria-label={shell.way}>
      <ol>
        {stages.map((stage) => (
          <li key={stage.id} className={`${stage.thread} ${stage.id === here ? "here" : ""}`}>
            <StageLink site={site} stage={stage.id} current={stage.id === here}>
              <span className="name">{shell.stages[stage.id]}</span>
              <span className="count">{stage.count}</span>
            </StageLink>
          </li>
        ))}
      </ol>
      <p className="way-line">
        {previous ? <Step site={site} stage={previous} word={shell.previous} back /> : <span />}
        <span className="way-here">
          <b>{here ? shell.stages[here] : ""}</b>
          <span className="small">{shell.stageOf(at + 1, stages.length)}</span>
        </span>
        {next ? <Step site={site} stage={next} word={shell.next} /> : <span />}
      </p>
    </nav>
  );
}

function Step(props: { site: string; stage: Stage; word: string; back?: boolean }) {
  const name = shell.stages[props.stage.id];
  return (
    <StageLink site={props.site} stage={props.stage.id}>
      <span className="way-step">
        {props.back ? <Icon name="previous" /> : null}
        <span>
          <span className="unheard">{props.word}: </span>
          {name}
        </span>
        {props.back ? null : <Icon name="next" />}
      </span>
    </StageLink>
  );
}

/** A link to a stage. Playback is a page of its own, outside the desk. */
export function StageLink(props: {
  site: string;
  stage: StageId;
  current?: boolean;
  children: ReactNode;
}) {
  if (props.stage === "playback") {
    return <a href={playbackAddress(props.site)}>{props.children}</a>;
  }
  return (
    <Link
      to={PAGES[props.stage]}
      params={{ site: props.site }}
      aria-current={props.current ? "page" : undefined}
      activeOptions={{ exact: true }}
    >
      {props.children}
    </Link>
  );
}

function useStageHere(): StageId | undefined {
  return useMatches({
    select: (matches): StageId | undefined => {
      const route = matches[matches.length - 1]?.routeId ?? "";
      if (route.includes("/who-is-who")) return "who";
      if (route.includes("/people")) return "people";
      if (route.includes("/explore")) return "explore";
      if (route.includes("/import")) return "interviews";
      return route.includes("$site") ? "overview" : undefined;
    },
  });
}
