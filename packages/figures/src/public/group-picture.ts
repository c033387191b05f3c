import type { Passed, PublicGroup, PublicGroupNetwork } from "@kith/disclosure";
import { escapeXml } from "../escape-xml.ts";
import { tenth } from "../geometry.ts";
import type { PublicFigure } from "./public-figure.ts";
import {
  type Box,
  centreOf,
  edgeOf,
  lines,
  namedSign,
  picture,
  rope,
  textLines,
  toldSign,
} from "./svg-parts.ts";
import { words } from "./words.ts";

const SIZE = { width: 720, height: 620 };
/** More cards than this cannot be read from the back of a hall. */
const MOST = 12;

/**
 * The community as groups joined by ropes. Groups stand on an ellipse in the order of their
 * names, so that the layout itself tells nothing. At most twelve are drawn, those with most
 * people who told us; the table has all.
 */
export function groupPicture(
  network: Passed<PublicGroupNetwork>,
  answered: { readonly toldUs: number },
): PublicFigure {
  const noun = network.by === "area" ? "part" : "street";
  const drawn = new Set(
    [...network.groups]
      .sort((a, b) => b.toldUs - a.toldUs || (a.label < b.label ? -1 : 1))
      .slice(0, MOST)
      .map(({ label }) => label),
  );
  const groups = network.groups.filter(({ label }) => drawn.has(label));
  const boxes = new Map(groups.map((group, i) => [group.label, boxAt(i, groups.length)]));
  const ropes = network.ties
    .map((tie) => {
      const a = boxes.get(tie.a);
      const b = boxes.get(tie.b);
      if (a === undefined || b === undefined) return "";
      return rope(edgeOf(a, centreOf(b)), edgeOf(b, centreOf(a)), tie.strength, {
        unsure: tie.unsure,
      });
    })
    .join("");
  const cards = groups.map((group) => card(group, boxes.get(group.label)!)).join("");

  const strongest = [...network.ties].sort((x, y) => y.ties - x.ties)[0];
  const claim =
    strongest === undefined
      ? [{ text: `No two ${noun}s have enough threads between them to show yet.`, strong: false }]
      : [
          { text: "Most threads run between ", strong: false },
          { text: `${strongest.a} and ${strongest.b}`, strong: true },
          { text: ".", strong: false },
        ];
  const hidden = network.groups.length - groups.length;
  const rest = [
    `The picture shows ${groups.length} ${noun}s and ${network.ties.length} ropes between them.`,
    ...(hidden > 0 ? [`${hidden} more ${noun}s are in the table.`] : []),
    ...(network.groupsKeptBack > 0
      ? [`${network.groupsKeptBack} ${noun}s are too small to show.`]
      : []),
    `About ${answered.toldUs} people told us. No thread: under 10 ties, or none.`,
  ];
  const title =
    network.by === "area" ? "How our parts hold together" : "How our streets hold together";
  const spoken = words(claim, rest);
  return {
    id: "groups",
    title,
    svg: picture("groups", SIZE, title, spoken.text, ropes + cards),
    table: {
      caption: `Ties between ${noun}s, to the nearest 5`,
      columns: [
        { key: "a", label: `One ${noun}`, kind: "text" },
        { key: "b", label: `The other ${noun}`, kind: "text" },
        { key: "ties", label: "Ties", kind: "number" },
        { key: "doubt", label: "How sure", kind: "doubt" },
      ],
      rows: network.ties.map(({ a, b, ties, unsure }) => [
        a,
        b,
        ties,
        unsure ? "not sure" : "sure",
      ]),
      ids: network.ties.map(({ a, b }) => `${a} / ${b}`),
    },
    words: spoken,
    caption: {
      asked: "whom people know, rely on and ask",
      of: "people who were interviewed",
      answered: `About ${answered.toldUs} people.`,
      missing: "Numbers to the nearest 5. A person nobody asked about is not in this picture.",
    },
    legend: [
      { sign: "rope-4", text: "many ties" },
      { sign: "rope-2", text: "some ties" },
      { sign: "rope-1", text: "few ties" },
      { sign: "stitched", text: "we are not sure" },
      { sign: "told", text: "people who told us" },
      { sign: "named", text: "people who were named" },
    ],
  };
}

function boxAt(i: number, n: number): Box {
  const side = n <= 6 ? 172 : n <= 9 ? 140 : 112;
  const angle = (2 * Math.PI * i) / n - Math.PI / 2;
  const x = SIZE.width / 2 + Math.cos(angle) * (SIZE.width / 2 - side / 2 - 10);
  const y = SIZE.height / 2 + Math.sin(angle) * (SIZE.height / 2 - side / 2 - 10);
  return { x: x - side / 2, y: y - side / 2, width: side, height: side };
}

function card(group: PublicGroup, box: Box): string {
  const size = box.width >= 170 ? 29 : box.width >= 140 ? 24 : 19;
  const c = centreOf(box);
  const counts = box.width >= 170 ? 26 : box.width >= 140 ? 20 : 17;
  const y = box.y + box.height - counts * 1.35;
  const signs =
    group.named === undefined
      ? toldSign({ x: c.x - counts * 0.7, y }, group.toldUs, counts)
      : toldSign({ x: box.x + counts * 0.6, y }, group.toldUs, counts) +
        namedSign({ x: c.x + counts * 0.5, y }, group.named, counts);
  return `<g><title>${escapeXml(group.label)}</title><rect x="${tenth(box.x)}" y="${tenth(box.y)}" width="${box.width}" height="${box.height}" rx="10" fill="var(--surface)" stroke="var(--ink)" stroke-width="5"/>${textLines({ x: c.x, y: c.y - counts * 0.75 }, lines(group.label, box.width >= 140 ? 9 : 8), { size, weight: 750 })}${signs}</g>`;
}
