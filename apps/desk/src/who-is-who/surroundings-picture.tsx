import type { Question } from "@kith/api";
import {
  layOutSurroundings,
  NODE_CLASS,
  nodePath,
  SIDES_FROM,
  type SurroundingsScene,
  surroundingsDescription,
  type TwoSurroundings,
} from "@kith/figures";
import { useEffect, useRef, useState } from "react";
import { Shape } from "../parts/shape.tsx";
import { words } from "../words/index.ts";
import { keyed } from "./keyed.ts";
import "./surroundings-picture.css";

const said = words.who.picture;

/** The model of the picture and its twins. */
export const surroundingsOf = (question: Question): TwoSurroundings => ({
  left: {
    title: question.a.title,
    status: question.a.respondent ? "respondent" : "named",
  },
  right: {
    title: question.b.title,
    status: question.b.respondent ? "respondent" : "named",
  },
  shared: question.shared,
  onlyLeft: question.onlyLeft,
  onlyRight: question.onlyRight,
});

/** Both surroundings, what is around both on gold threads; drawn for the width there is. */
export function SurroundingsPicture({ question }: { question: Question }) {
  const box = useRef<HTMLDivElement>(null);
  const [space, setSpace] = useState({ width: 0, height: 0 });
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const look = () =>
      setSpace({
        width: Math.floor(element.clientWidth),
        height: Math.max(LEAST, window.innerHeight - AROUND_IT),
      });
    look();
    const watch = new ResizeObserver(look);
    watch.observe(element);
    window.addEventListener("resize", look);
    return () => {
      watch.disconnect();
      window.removeEventListener("resize", look);
    };
  }, []);
  return (
    <div className="who-picture" ref={box}>
      {space.width > 0 ? <Drawn question={question} {...space} /> : null}
    </div>
  );
}

/** What else has to be in view with the picture: the two heads above, the reasons below. */
const AROUND_IT = 650;
const LEAST = 220;

function Drawn(props: { question: Question; width: number; height: number }) {
  const { question, width, height } = props;
  const model = surroundingsOf(question);
  const direction = document.documentElement.dir === "rtl" ? "rtl" : "ltr";
  const scene = layOutSurroundings(model, { width, height, direction });
  const { shared, left, right } = scene.notDrawn;
  const narrow = width < SIDES_FROM;
  return (
    <>
      {narrow && question.shared.length === 0 ? null : <SceneShapes scene={scene} model={model} />}
      {narrow ? (
        <div className="who-onlies">
          <Only title={said.onlyFirst} things={question.onlyLeft} />
          <Only title={said.onlySecond} things={question.onlyRight} />
        </div>
      ) : null}
      <figcaption className="small">
        {said.legend}{" "}
        {shared + left + right > 0 ? <b>{said.notDrawn(shared, left, right)}</b> : null}
      </figcaption>
    </>
  );
}

function SceneShapes({ scene, model }: { scene: SurroundingsScene; model: TwoSurroundings }) {
  return (
    <svg
      className="who-scene"
      width={scene.width}
      height={scene.height}
      viewBox={`0 0 ${scene.width} ${scene.height}`}
      role="img"
      aria-label={surroundingsDescription(model)}
    >
      {scene.threads.map((thread) => (
        <path key={thread.id} className={thread.shared ? "tie both" : "tie"} d={thread.path} />
      ))}
      {scene.joins.map((join) => (
        <g key={join.id} className={`join ${join.certainty}`}>
          <path className="join-edge" d={join.path} />
          <path className="join-gold" d={join.path} />
        </g>
      ))}
      {scene.nodes.map((node) => (
        <path key={node.id} className={NODE_CLASS[node.shape]} d={nodePath(node)}>
          <title>{node.title}</title>
        </path>
      ))}
      {scene.labels.map((label) => (
        <text
          key={label.id}
          className={label.shared ? "both" : undefined}
          x={label.x}
          y={label.y}
          textAnchor={label.anchor}
          fontSize={label.size}
        >
          {label.text}
        </text>
      ))}
    </svg>
  );
}

function Only({ title, things }: { title: string; things: Question["onlyLeft"] }) {
  if (things.length === 0) return null;
  return (
    <div>
      <p className="small">{title}</p>
      <ul>
        {keyed(things.slice(0, FEW)).map(({ key, value }) => (
          <Thing key={key} thing={value} />
        ))}
      </ul>
      {things.length <= FEW ? null : (
        <details>
          <summary>{said.more(things.length - FEW)}</summary>
          <ul>
            {keyed(things.slice(FEW)).map(({ key, value }) => (
              <Thing key={key} thing={value} />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

const FEW = 4;

function Thing({ thing }: { thing: Question["onlyLeft"][number] }) {
  return (
    <li className="who-only">
      <Shape status={thing.status} /> {thing.label}
    </li>
  );
}
