import type { PersonDetail } from "@kith/api";
import { Certainty } from "../parts/certainty.tsx";
import { words } from "../words/index.ts";

const said = words.people.person;

/** Pairs of records with how probable it is that they are one person, and the reasons in words. */
export function EvidenceList(props: {
  id: string;
  title: string;
  none: string;
  pairs: PersonDetail["evidence"];
}) {
  const pairs = props.pairs.toSorted((a, b) => b.probability - a.probability);
  return (
    <section className="evidence" aria-labelledby={props.id}>
      <h2 id={props.id}>{props.title}</h2>
      {pairs.length === 0 ? <p>{props.none}</p> : null}
      <ul>
        {pairs.map((pair) => (
          <li key={`${pair.a}\u001f${pair.b}`}>
            <p>
              <b>{pair.a}</b> · <b>{pair.b}</b>
            </p>
            <p className="person-sure">
              <Certainty probability={pair.probability} /> {said.pair(pair.probability)}
            </p>
            <ul className="reasons">
              {pair.reasons.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
