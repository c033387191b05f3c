import type { Question } from "@kith/api";
import { surroundingsTable, surroundingsWords } from "@kith/figures";
import { type ReactNode, type Ref, useMemo } from "react";
import { FigureTableView } from "../explore/figure-table-view.tsx";
import { WordsView } from "../explore/words-view.tsx";
import { TwinPanel, TwinTabs, useTwin, useTwinId } from "../parts/twin-tabs.tsx";
import { words } from "../words/index.ts";
import { HowSure } from "./how-sure.tsx";
import { Reasons } from "./reasons.tsx";
import { SideHead } from "./side-head.tsx";
import { SurroundingsPicture, surroundingsOf } from "./surroundings-picture.tsx";
import "./reasons.css";
import "./two-sides.css";

const said = words.who;

/**
 * One question: both people, what is around both, why they may be one and why two. Without
 * `sureness` nothing leads the answer: neither how sure we are nor what follows from it.
 */
export function QuestionView(props: {
  question: Question;
  /** Which one it is, where one follows another: two may read alike. */
  number?: number;
  sureness: "shown" | "kept back";
  /** Said under the heads where names are hidden. */
  hidden?: ReactNode;
  frame?: Ref<HTMLElement>;
}) {
  const { question, number } = props;
  const both = said.answers.and(question.a.title, question.b.title);
  const [twin, setTwin] = useTwin("who-twin");
  const id = useTwinId();
  const model = useMemo(() => surroundingsOf(question), [question]);
  const shared = question.shared.length;
  return (
    <section
      className="who-question"
      ref={props.frame}
      tabIndex={-1}
      aria-label={number === undefined ? both : said.numbered(number, both)}
    >
      <figure className="who-figure">
        <div className="who-heads">
          <SideHead side={question.a} place="first" />
          <div className="who-mid">
            <TwinTabs id={id} twin={twin} onChange={setTwin} label={said.picture.label} />
            {props.hidden}
            <p className="who-around">
              {shared === 0 ? said.picture.nothing : said.picture.around}
            </p>
          </div>
          <SideHead side={question.b} place="second" />
        </div>
        <TwinPanel id={id} twin={twin}>
          {twin === "picture" ? <SurroundingsPicture question={question} /> : null}
          {twin === "table" ? <FigureTableView table={surroundingsTable(model)} /> : null}
          {twin === "words" ? <WordsView words={surroundingsWords(model)} large /> : null}
        </TwinPanel>
      </figure>
      <div className={props.sureness === "shown" ? "who-why" : "who-why blind"}>
        <Reasons question={question} />
        {props.sureness === "shown" ? <HowSure question={question} /> : null}
      </div>
    </section>
  );
}
