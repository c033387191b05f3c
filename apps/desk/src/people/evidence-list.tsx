import type { PersonDetail } from "@kith/api";
import { useState } from "react";
import { Certainty } from "../parts/certainty.tsx";
import { words } from "../words/index.ts";
import "./person-cells.css";

const said = words.people.person;
const FEW = 5;
/** From here on a pair is thought to be one person, though its records were kept apart. */
const SURE = 0.5;

/** Pairs of records with how probable it is that they are one person, and the reasons in words. */
export function EvidenceList(props: {
  id: string;
  title: string;
  none: string;
  pairs: PersonDetail["evidence"];
}) {
  const [all, setAll] = useState(false);
  const pairs = props.pairs.toSorted((a, b) => b.probability - a.probability);
  const rest = pairs.length - FEW;
  return (
    <section className="evidence" aria-labelledby={props.id}>
      <h2 id={props.id}>{props.title}</h2>
      {pairs.length === 0 ? <p>{props.none}</p> : null}
      <ul>
        {(all ? pairs : pairs.slice(0, FEW)).map((pair) => (
          <li key={`${pair.a}\u001f${pair.b}`}>
            {pair.together ? (
              <p>
                <b>{pair.a}</b> · <b>{pair.b}</b>
              </p>
            ) : (
              <p>
                <b>{pair.b}</b>, <span className="small">{said.comparedWith(pair.a)}</span>
              </p>
            )}
            <p className="person-sure">
              <Certainty probability={pair.probability} /> {said.pair(pair.probability)}
            </p>
            {!pair.together && pair.probability >= SURE ? (
              <p className="small">{said.alsoThis}</p>
            ) : null}
            <ul className="reasons">
              {pair.reasons.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {rest > 0 && !all ? (
        <button type="button" className="link" onClick={() => setAll(true)}>
          {said.allPairs(pairs.length)}
        </button>
      ) : null}
    </section>
  );
}
