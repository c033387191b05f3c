import type { Passed, PublicFinding } from "@kith/disclosure";
import { tenth } from "../geometry.ts";
import type { PublicFigure } from "./public-figure.ts";
import { picture, textLines } from "./svg-parts.ts";
import { words } from "./words.ts";

const SIZE = { width: 640, height: 350 };
const PEOPLE = 20;
const LEFT = 40;
const RIGHT = SIZE.width - 40;

/**
 * One share as twenty people, as many of them filled as twentieths of the share, and below
 * the estimate with its interval on a thread from none to all.
 */
export function findingPicture(finding: Passed<PublicFinding>): PublicFigure {
  const filled = Math.round(finding.share * PEOPLE);
  const step = (RIGHT - LEFT) / (PEOPLE / 2 - 1);
  const people = Array.from({ length: PEOPLE }, (_, i) => {
    const x = tenth(LEFT + (i % 10) * step);
    const y = i < 10 ? 34 : 96;
    return i < filled
      ? `<circle cx="${x}" cy="${y}" r="23" fill="var(--spoke)"/>`
      : `<circle cx="${x}" cy="${y}" r="21.5" fill="none" stroke="var(--edge)" stroke-width="3" stroke-dasharray="2 7" stroke-linecap="round"/>`;
  }).join("");
  const at = (share: number) => LEFT + share * (RIGHT - LEFT);
  const y = 200;
  const interval =
    `<path d="M${LEFT} ${y}H${RIGHT}" stroke="var(--edge)" stroke-width="3" stroke-dasharray="2 8" stroke-linecap="round"/>` +
    `<path d="M${tenth(at(finding.low))} ${y}H${tenth(at(finding.high))}" stroke="var(--ink)" stroke-width="9"/>` +
    [finding.low, finding.high]
      .map(
        (end) => `<path d="M${tenth(at(end))} ${y - 16}v32" stroke="var(--ink)" stroke-width="5"/>`,
      )
      .join("") +
    `<circle cx="${tenth(at(finding.share))}" cy="${y}" r="15" fill="var(--marigold)" stroke="var(--ink)" stroke-width="5"/>`;
  const scale = [0, 0.5, 1]
    .map((share, i) =>
      textLines(
        { x: i === 0 ? 4 : i === 2 ? SIZE.width - 4 : at(share), y: y + 50 },
        [["nobody", "half", "everybody"][i] ?? ""],
        {
          size: 25,
          weight: 500,
          anchor: (["start", "middle", "end"] as const)[i] ?? "middle",
        },
      ),
    )
    .join("");
  const said = textLines(
    { x: SIZE.width / 2, y: y + 105 },
    [`${finding.claim.share.toLowerCase()}; we think ${finding.range}`],
    { size: 27, weight: 650 },
  );
  const claim = [
    { text: finding.claim.before, strong: false },
    { text: finding.claim.share, strong: true },
    { text: finding.claim.after, strong: false },
  ].filter(({ text }) => text !== "");
  const missing =
    finding.missing === 0
      ? "Nobody is missing from this count."
      : finding.missing === undefined
        ? "A few did not answer or could not be counted."
        : `About ${finding.missing} did not answer or could not be counted.`;
  const spoken = words(
    claim,
    [
      `We think it is ${finding.range}.`,
      `About ${finding.answered} ${finding.of} are counted.`,
      missing,
      finding.caveat,
    ].filter((sentence) => sentence !== ""),
  );
  return {
    id: `finding-${finding.id.replaceAll(/[^a-z0-9]+/g, "-")}`,
    title: finding.title,
    svg: picture(
      `finding-${finding.id.replaceAll(/[^a-z0-9]+/g, "-")}`,
      SIZE,
      finding.title,
      spoken.text,
      people + interval + scale + said,
    ),
    table: {
      caption: `${finding.title}: people, to the nearest 5`,
      columns: [
        { key: "answer", label: "Answer", kind: "text" },
        { key: "people", label: "People", kind: "number" },
        { key: "share", label: "Share", kind: "text" },
        { key: "doubt", label: "We think", kind: "doubt" },
      ],
      rows: finding.rows.map(({ answer, people: n }, i) => [
        answer,
        n,
        `${Math.round((100 * n) / finding.answered)} in 100`,
        i === 0 ? finding.range : "the rest",
      ]),
      ids: finding.rows.map(({ answer }) => answer),
    },
    words: spoken,
    caption: {
      asked: finding.asked,
      of: finding.of,
      answered: `About ${finding.answered} people.`,
      missing: `${missing} ${finding.caveat} Numbers to the nearest 5.`.replaceAll("  ", " "),
    },
    legend: [
      {
        sign: "told",
        text: `each circle is 1 in 20 of the people asked; filled: ${finding.rows[0]?.answer ?? ""}`,
      },
      { sign: "interval", text: "the knot is our best guess, the bar how far it may be off" },
    ],
  };
}
