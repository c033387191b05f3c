import type { NetworkNodeView, NetworkView, Site } from "@kith/api";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect, useMemo, useRef } from "react";
import { announce } from "../../parts/announce.ts";
import { Shape } from "../../parts/shape.tsx";
import { TwinPanel, TwinTabs, useTwin, useTwinId } from "../../parts/twin-tabs.tsx";
import { usePageTitle } from "../../shell/page-title.ts";
import { words } from "../../words/index.ts";
import { ExploreTabs } from "../explore-tabs.tsx";
import { exploreWords } from "../explore-words.ts";
import { HideNames, useNames } from "../hide-names.tsx";
import { labelOf } from "../label-of.ts";
import { PictureView } from "../picture-view.tsx";
import { SentenceSelect } from "../sentence-select.tsx";
import { useSpace } from "../use-space.ts";
import { WithNetwork } from "../with-network.tsx";
import { EffectTables } from "./effect-tables.tsx";
import { FindNode } from "./find-node.tsx";
import { effectOf, mostCutting, type Through, trialOf } from "./what-if.ts";
import { whatIfPicture } from "./what-if-picture.ts";
import "../explore.css";
import "../scene.css";
import "../print.css";
import "./what-if.css";

const said = words.whatIf;
/** So many are offered to try, of people and of places. */
const OFFERED = 5;
/** Between ids in the address: ids of places hold spaces and commas. */
const BETWEEN = "\n";

/** Takes people and places out of the network and shows who would lose touch. */
export function WhatIfPage() {
  return <WithNetwork>{(site, network) => <WhatIf site={site} network={network} />}</WithNetwork>;
}

function WhatIf({ site, network }: { site: Site; network: NetworkView }) {
  const search = useSearch({ strict: false }) as {
    readonly out?: string;
    readonly through?: string;
    readonly person?: string;
  };
  const navigate = useNavigate();
  const heading = usePageTitle(said.title, site.name);
  const id = useTwinId();
  const [twin, setTwin] = useTwin("what-if-twin");
  const [names, setNames] = useNames();
  const { ref, space } = useSpace();
  const byId = useMemo(() => new Map(network.nodes.map((node) => [node.id, node])), [network]);
  const places = network.nodes.some(({ kind }) => kind !== "person" && kind !== "information");
  const through: Through = places && search.through !== "people" ? "places" : "people";
  const trial = useMemo(() => trialOf(network, through), [network, through]);
  const out = useMemo(
    () => [...new Set(search.out?.split(BETWEEN) ?? [])].filter((one) => trial.at.has(one)),
    [search.out, trial],
  );
  const effect = useMemo(() => effectOf(trial, out), [trial, out]);
  const picture = useMemo(
    () => whatIfPicture(network, out, effect, { through, title: said.picture, names, space }),
    [network, out, effect, through, names, space],
  );
  const label = useMemo(() => labelOf(network, names), [network, names]);
  const change = (next: {
    out?: readonly string[];
    through?: Through;
    person?: string | undefined;
  }) => {
    const without = next.out ?? out;
    const ties = next.through ?? through;
    const person = "person" in next ? next.person : search.person;
    void navigate({
      to: "/sites/$site/explore/what-if",
      params: { site: site.id },
      search: {
        ...(without.length === 0 ? {} : { out: without.join(BETWEEN) }),
        ...(ties === "places" ? {} : { through: ties }),
        ...(person === undefined ? {} : { person }),
      },
      replace: next.out === undefined,
      resetScroll: false,
    });
  };
  const takeOut = (one: string) => {
    tookOut.current = true;
    change({ out: [...out, one], person: undefined });
  };
  const isPerson = (one: string) => byId.get(one)?.kind === "person";
  const claim = said.claim(namesOf(out.map(label)), effect.cutOff.length, effect.alone.length);
  const sentence = claim.before + claim.strong + claim.after;
  const tookOut = useRef(false);
  useEffect(() => {
    if (tookOut.current) announce(sentence);
    tookOut.current = false;
  }, [sentence]);
  return (
    <div>
      <ExploreTabs here="whatIf" />
      <div className="explore">
        <section className="explore-main">
          <div className="explore-head">
            <h1 ref={heading} tabIndex={-1}>
              {said.title}
            </h1>
            {out.length === 0 ? null : <TwinTabs id={id} twin={twin} onChange={setTwin} />}
          </div>
          <p className="prose">{said.sub}</p>
          <div className="what-if-choose">
            <FindNode
              nodes={network.nodes.filter(
                (node) => trial.at.has(node.id) && !out.includes(node.id),
              )}
              label={label}
              onFound={takeOut}
            />
            {places ? (
              <div className="sentence">
                {said.through}{" "}
                <SentenceSelect
                  label={said.through}
                  value={through}
                  options={[
                    { id: "places", text: said.throughPlaces },
                    { id: "people", text: said.throughPeople },
                  ]}
                  onChange={(next) => change({ through: next === "people" ? "people" : "places" })}
                />
              </div>
            ) : null}
          </div>
          {out.length === 0 ? (
            <p>{said.none}</p>
          ) : (
            <>
              <ul className="what-if-out" aria-label={said.out}>
                {out.map((one) => (
                  <li key={one}>
                    <button
                      type="button"
                      className="btn small-btn"
                      aria-label={said.putBack(label(one))}
                      onClick={() => change({ out: out.filter((other) => other !== one) })}
                    >
                      {label(one)} <span aria-hidden="true">×</span>
                    </button>
                  </li>
                ))}
                <li>
                  <button type="button" className="link" onClick={() => change({ out: [] })}>
                    {said.everybodyBack}
                  </button>
                </li>
              </ul>
              <figure className="explore-figure" ref={ref}>
                <div className="place-bar">
                  <span className="small">{said.staying(picture.staying)}</span>
                  <HideNames names={names} onNames={setNames} />
                </div>
                <TwinPanel id={id} twin={twin}>
                  {twin === "picture" ? (
                    <PictureView
                      scene={picture.scene}
                      chosen={search.person}
                      onChoose={(person) => change({ person })}
                      onOpenGroup={() => undefined}
                      onEnter={takeOut}
                      onLeave={() => change({ person: undefined })}
                    />
                  ) : twin === "table" ? (
                    <EffectTables effect={effect} nodes={byId} label={label} />
                  ) : (
                    <div className="words-large">
                      <Claim claim={claim} />
                      <p>{restOf(effect).join(" ")}</p>
                    </div>
                  )}
                </TwinPanel>
                <figcaption className="asked">
                  <b>{exploreWords.asked}</b> {said.asked} {said.sure}
                </figcaption>
              </figure>
            </>
          )}
        </section>
        <aside className="explore-aside">
          {out.length === 0 ? null : (
            <section>
              <h2>{exploreWords.inWords}</h2>
              <Claim claim={claim} />
              {restOf(effect).map((text) => (
                <p key={text}>{text}</p>
              ))}
              <ul className="what-if-legend small">
                {Object.values(said.legend).map((text) => (
                  <li key={text}>{text}</li>
                ))}
              </ul>
            </section>
          )}
          {search.person !== undefined &&
          trial.at.has(search.person) &&
          !out.includes(search.person) ? (
            <section className="chosen-card">
              <h2>{label(search.person)}</h2>
              <button
                type="button"
                className="btn small-btn"
                onClick={() => takeOut(search.person ?? "")}
              >
                {said.takeOut}
              </button>
            </section>
          ) : null}
          <Offers
            title={said.tryPeople}
            none={said.nobodyCuts}
            offers={mostCutting(trial, (one) => isPerson(one) && !out.includes(one), OFFERED)}
            nodes={byId}
            label={label}
            onTake={takeOut}
          />
          {through === "places" ? (
            <Offers
              title={said.tryPlaces}
              none=""
              offers={mostCutting(trial, (one) => !isPerson(one) && !out.includes(one), OFFERED)}
              nodes={byId}
              label={label}
              onTake={takeOut}
            />
          ) : null}
        </aside>
      </div>
    </div>
  );
}

function Claim({ claim }: { claim: ReturnType<typeof said.claim> }) {
  return (
    <p className="voice lead">
      {claim.before}
      <b>{claim.strong}</b>
      {claim.after}
    </p>
  );
}

function Offers(props: {
  title: string;
  none: string;
  offers: readonly { readonly id: string; readonly cutsOff: number }[];
  nodes: ReadonlyMap<string, NetworkNodeView>;
  label: (id: string) => string;
  onTake: (id: string) => void;
}) {
  if (props.offers.length === 0)
    return props.none === "" ? null : <p className="small">{props.none}</p>;
  return (
    <section>
      <h2>{props.title}</h2>
      <ul className="what-if-offers">
        {props.offers.map(({ id, cutsOff }) => (
          <li key={id}>
            <button type="button" className="link" onClick={() => props.onTake(id)}>
              {props.label(id)}
            </button>{" "}
            <Shape status={props.nodes.get(id)?.status ?? "none"} />{" "}
            <span className="small">{said.cutsOff(cutsOff)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** At most four names in a sentence, then how many more. */
function namesOf(names: readonly string[]): readonly string[] {
  return names.length <= 4 ? names : [...names.slice(0, 3), said.more(names.length - 3)];
}

function restOf(effect: ReturnType<typeof effectOf>): readonly string[] {
  const { before, after } = effect;
  return [
    said.pairs(effect.pairsLost),
    ...(before.meanDistance === null || after.meanDistance === null
      ? []
      : [said.steps(before.meanDistance, after.meanDistance)]),
  ];
}
