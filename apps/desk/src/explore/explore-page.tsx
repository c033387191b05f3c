import type { NetworkView, Site } from "@kith/api";
import { SMALL_GROUPS, usualGroupBy } from "@kith/figures";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { lazy, Suspense, useEffect, useMemo, useState } from "react";
import { useRemembered } from "../parts/remembered.ts";
import { EmptyState, Loading } from "../parts/states.tsx";
import { TwinPanel, TwinTabs, useTwin, useTwinId } from "../parts/twin-tabs.tsx";
import { usePageTitle } from "../shell/page-title.ts";
import { ChooseSentence } from "./choose-sentence.tsx";
import { ExploreAside } from "./explore-aside.tsx";
import { atScale, type ExploreChoice, readChoice, writeChoice } from "./explore-choice.ts";
import { chosenTies, exploreFigure } from "./explore-figure.ts";
import { ExploreTabs } from "./explore-tabs.tsx";
import { exploreWords as said } from "./explore-words.ts";
import { HideNames, useNames } from "./hide-names.tsx";
import { PictureView } from "./picture-view.tsx";
import { fileName } from "./save-file.ts";
import { TABLES, type TableChoice, TableTwin } from "./table-twin.tsx";
import { useSpace } from "./use-space.ts";
import { whereToShow } from "./where-to-show.ts";
import { CaptionView, WordsView } from "./words-view.tsx";
import "./scene.css";
import "./explore.css";
import "./print.css";

const EverybodyView = lazy(() => import("./everybody-view.tsx"));

/** One picture at a time with its twin, chosen by one readable sentence. */
export function ExplorePage({ site, network }: { site: Site; network: NetworkView }) {
  const search = useSearch({ strict: false }) as Readonly<Record<string, string | undefined>>;
  const navigate = useNavigate();
  const usualGroups = useMemo(() => usualGroupBy(network), [network]);
  const choice = useMemo(() => readChoice(search, usualGroups), [search, usualGroups]);
  const change = (next: ExploreChoice, push = false) =>
    navigate({
      to: "/sites/$site/explore",
      params: { site: site.id },
      search: writeChoice(next, usualGroups),
      replace: !push,
      resetScroll: false,
    });
  const id = useTwinId();
  const [twin, setTwin] = useTwin("explore-twin");
  const [table, setTable] = useRemembered<TableChoice>("explore-table", TABLES, "groups");
  const [onlyChosen, setOnlyChosen] = useState(false);
  const [names, setNames] = useNames();
  const [noWebgl, setNoWebgl] = useState(false);
  const { ref, space } = useSpace();

  // The picture does not depend on who is chosen, so choosing redraws nothing.
  const drawn = {
    ...choice,
    person: undefined,
    scale: noWebgl ? ("groups" as const) : choice.scale,
  };
  const key = JSON.stringify([drawn, space, names]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key holds all of it
  const shown = useMemo(() => exploreFigure(network, drawn, space, names), [network, key]);
  const { figure } = shown;
  const heading = usePageTitle(shown.title, site.name);
  const node = network.nodes.find((one) => one.id === choice.person);
  const everybody = shown.view === "everybody";

  useEffect(() => {
    if (choice.person === undefined) setOnlyChosen(false);
  }, [choice.person]);

  // A person shut in a card of the groups could not be seen: go where they can.
  const hidden =
    shown.view === "groups" &&
    choice.person !== undefined &&
    choice.around === undefined &&
    !figure.scene.nodes.some((one) => one.id === choice.person);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each person hidden
  useEffect(() => {
    const there = hidden && choice.person ? whereToShow(network, choice, choice.person) : undefined;
    if (there) void change(there);
  }, [hidden, choice.person]);

  if (network.nodes.length === 0) {
    return (
      <div>
        <h1 ref={heading} tabIndex={-1}>
          {said.title}
        </h1>
        <EmptyState title={said.empty}>
          <p>{said.emptyWhy}</p>
        </EmptyState>
      </div>
    );
  }

  const leave = () => {
    if (choice.person !== undefined && choice.person !== choice.around)
      void change({ ...choice, person: undefined });
    else if (choice.around !== undefined)
      void change({ ...choice, around: undefined, person: undefined });
    else if (choice.open !== undefined) void change({ ...choice, open: undefined });
  };
  const around = (person: string) =>
    change({ ...choice, around: person, person, open: undefined }, true);
  const openGroup = (group: number) => {
    if (group !== SMALL_GROUPS) void change({ ...choice, open: group, person: undefined }, true);
  };

  return (
    <div>
      <ExploreTabs here="picture" />
      <div className="explore">
        <section className="explore-main">
          <div className="explore-head">
            <h1 ref={heading} tabIndex={-1}>
              {shown.title}
            </h1>
            <TwinTabs id={id} twin={twin} onChange={setTwin} />
          </div>
          <ChooseSentence
            network={network}
            choice={choice}
            oneByOne={shown.view !== "groups" || figure.scene.hulls.length > 0}
            onChange={(next) => change({ ...next, scale: choice.scale })}
          />
          <figure className="explore-figure" ref={ref}>
            <PlaceBar
              choice={choice}
              large={shown.large}
              everybody={everybody}
              groupLabel={choice.open === undefined ? undefined : figure.scene.hulls[0]?.label}
              onScale={(scale) => change(atScale(choice, scale))}
              onWhole={() =>
                change({ ...choice, around: undefined, open: undefined, person: undefined })
              }
              names={names}
              onNames={setNames}
            />
            {noWebgl && shown.large && choice.scale === "everybody" ? (
              <p className="small" role="status">
                {said.noWebgl}
              </p>
            ) : null}
            {shown.leftOut > 0 ? (
              <p className="small">{said.aroundLeftOut(shown.leftOut)}</p>
            ) : null}
            <TwinPanel id={id} twin={twin}>
              {figure.table.rows.length === 0 && twin === "picture" ? (
                <div className="explore-nothing">
                  <p>{said.nothing}</p>
                  {choice.sure === "all" ? null : (
                    <button
                      type="button"
                      className="btn"
                      onClick={() => change({ ...choice, sure: "all" })}
                    >
                      {said.nothingDo}
                    </button>
                  )}
                </div>
              ) : twin === "picture" && everybody ? (
                <Suspense fallback={<Loading />}>
                  <EverybodyView
                    network={shown.network}
                    choice={choice}
                    names={names}
                    title={shown.title}
                    description={figure.words.text}
                    onChoose={(person) => change({ ...choice, person })}
                    onEnter={around}
                    onLeave={leave}
                    onFailed={() => setNoWebgl(true)}
                  />
                </Suspense>
              ) : twin === "picture" ? (
                <PictureView
                  scene={figure.scene}
                  chosen={choice.person}
                  onChoose={(person) => change({ ...choice, person })}
                  onOpenGroup={openGroup}
                  onEnter={around}
                  onLeave={leave}
                />
              ) : twin === "table" ? (
                <TableTwin
                  figure={figure}
                  choice={table}
                  onChoose={(next) => {
                    setOnlyChosen(false);
                    setTable(next);
                  }}
                  twoMode={shown.view === "two-mode"}
                  fileName={fileName(shown.title)}
                  chosenTable={
                    onlyChosen && node ? chosenTies(network, choice, node.id, names) : undefined
                  }
                />
              ) : (
                <WordsView words={figure.words} large />
              )}
            </TwinPanel>
            <CaptionView caption={figure.caption} />
          </figure>
        </section>
        <ExploreAside
          site={site}
          shown={shown}
          node={node}
          choice={choice}
          names={names}
          showWords={twin !== "words"}
          onAround={around}
          onTable={() => {
            setTable("ties");
            setOnlyChosen(true);
            setTwin("table");
          }}
          onLeave={() => change({ ...choice, person: undefined })}
        />
      </div>
    </div>
  );
}

/** Where we are in the network, and how much of it is drawn. */
function PlaceBar(props: {
  choice: ExploreChoice;
  large: boolean;
  everybody: boolean;
  groupLabel: string | undefined;
  onScale: (scale: "groups" | "everybody") => void;
  onWhole: () => void;
  names: boolean;
  onNames: (names: boolean) => void;
}) {
  const { choice } = props;
  return (
    <div className="place-bar">
      {choice.around !== undefined ? (
        <button type="button" className="link" onClick={props.onWhole}>
          {said.back}
        </button>
      ) : null}
      {choice.open !== undefined &&
      choice.around === undefined &&
      props.large &&
      !props.everybody ? (
        <button type="button" className="link" onClick={props.onWhole}>
          {said.closeGroup}
          {props.groupLabel ? `: ${props.groupLabel}` : ""}
        </button>
      ) : null}
      {props.large ? (
        <fieldset className="segments" aria-label={said.scale}>
          {(["groups", "everybody"] as const).map((scale) => (
            <button
              key={scale}
              type="button"
              aria-pressed={props.everybody === (scale === "everybody")}
              onClick={() => props.onScale(scale)}
            >
              {said[scale]}
            </button>
          ))}
        </fieldset>
      ) : null}
      <HideNames names={props.names} onNames={props.onNames} />
    </div>
  );
}
