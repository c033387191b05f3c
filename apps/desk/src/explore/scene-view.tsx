import {
  type CardShape,
  cardParts,
  cssColour,
  NODE_CLASS,
  type NodeShape,
  nodePath,
  type Scene,
  shapeReach,
  signSize,
  THREAD_WIDTH,
  threadPath,
} from "@kith/figures";
import { memo } from "react";

/** Everything on a picture as SVG, drawn once; what is chosen is drawn over it. */
export const SceneShapes = memo(function SceneShapes({ scene }: { scene: Scene }) {
  return (
    <>
      <g className="scene-ropes">
        {scene.ropes.map((rope) => (
          <path
            key={rope.id}
            className={`rope rope-${rope.strands}`}
            strokeWidth={rope.width}
            strokeDasharray={rope.certainty === "whole" ? undefined : "9 6.5"}
            d={rope.path}
          />
        ))}
      </g>
      <g>
        {scene.hulls.map((hull) => (
          <path key={hull.id} className="hull" d={hull.path} />
        ))}
      </g>
      <g className="scene-threads">
        {scene.threads.map((thread) => (
          <path key={thread.id} className="tie" d={thread.path} />
        ))}
      </g>
      <g>
        {scene.cards.map((card) => (
          <Card key={card.id} card={card} />
        ))}
      </g>
      <g>
        {scene.nodes.map((node) => (
          <Node key={node.id} node={node} />
        ))}
      </g>
      <Labels scene={scene} />
    </>
  );
});

function Labels({ scene }: { scene: Scene }) {
  return (
    <g>
      {scene.labels.map((label) => (
        <text
          key={label.id}
          className={`halo l-${label.role}`}
          x={label.x}
          y={label.y}
          fontSize={label.size}
          textAnchor={label.anchor}
        >
          {label.text}
        </text>
      ))}
    </g>
  );
}

function Node({ node }: { node: NodeShape }) {
  const path = nodePath(node);
  if (node.tone === undefined) return <path className={NODE_CLASS[node.shape]} d={path} />;
  const size = signSize(node.r);
  return (
    <g>
      <path className="toned" style={{ fill: cssColour(node.tone.fill) }} d={path} />
      <text
        className="sign"
        x={node.x}
        y={node.y + size * 0.35}
        fontSize={size}
        style={{ fill: cssColour(node.tone.signColour) }}
      >
        {node.tone.sign}
      </text>
    </g>
  );
}

function Card({ card }: { card: CardShape }) {
  const { lines, counts } = cardParts(card);
  return (
    <g className="scene-card">
      <rect
        className="card"
        x={card.x - card.width / 2}
        y={card.y - card.height / 2}
        width={card.width}
        height={card.height}
        rx={8}
      />
      {lines.map((line) => (
        <text
          key={line.y}
          className="card-name"
          x={line.x}
          y={line.y}
          fontSize={card.fontSize}
          textAnchor="middle"
        >
          {line.text}
        </text>
      ))}
      {[counts.told, counts.named].map((one) => (
        <g key={one.sign.shape}>
          <path className={NODE_CLASS[one.sign.shape]} d={nodePath(one.sign)} />
          <text className="card-count" x={one.x} y={counts.y} fontSize={counts.size}>
            {one.text}
          </text>
        </g>
      ))}
    </g>
  );
}

/** The chosen node over the rest: its threads in ink, its neighbours whole, a marigold ring. */
export const ChosenShapes = memo(function ChosenShapes(props: { scene: Scene; chosen: string }) {
  const { scene, chosen } = props;
  const node = scene.nodes.find((one) => one.id === chosen);
  if (node === undefined) return null;
  const threads = scene.threads.filter(
    (thread) => thread.source === chosen || thread.target === chosen,
  );
  const near = new Set(threads.flatMap((thread) => [thread.source, thread.target]));
  const scale = scene.nodes.length > 150 ? 0.75 : 1;
  const [thick, thin] = THREAD_WIDTH.chosen;
  return (
    <g className="scene-chosen">
      {threads.map((thread) => (
        <path
          key={thread.id}
          className="tie tie-chosen"
          d={threadPath(
            thread.curve,
            thread.said === "source"
              ? [thick * scale, thin * scale]
              : [((thick + thin) / 2) * scale, ((thick + thin) / 2) * scale],
            thread.certainty,
          )}
        />
      ))}
      {scene.ropes
        .filter((rope) => rope.source === chosen || rope.target === chosen)
        .map((rope) => (
          <path
            key={rope.id}
            className="rope rope-4"
            strokeWidth={rope.width * 1.25}
            d={rope.path}
          />
        ))}
      {scene.nodes
        .filter((one) => near.has(one.id) || one.id === chosen)
        .map((one) => (
          <Node key={one.id} node={one} />
        ))}
      <Ring node={node} />
      <Labels scene={scene} />
    </g>
  );
});

function Ring({ node }: { node: NodeShape }) {
  const r = Math.max(12, shapeReach(node.shape, node.r) * (node.shape === "square" ? 1.3 : 1) + 5);
  return (
    <>
      <circle className="ring-outer" cx={node.x} cy={node.y} r={r} />
      <circle className="ring-inner" cx={node.x} cy={node.y} r={r} />
    </>
  );
}
