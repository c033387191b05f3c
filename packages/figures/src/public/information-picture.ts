import type { Passed, PublicInformationMap } from "@kith/disclosure";
import { tenth } from "../geometry.ts";
import type { PublicFigure } from "./public-figure.ts";
import { type Box, centreOf, lines, picture, rope, textLines } from "./svg-parts.ts";
import { words } from "./words.ts";

const SIZE = { width: 760, height: 640 };
const MOST_SOURCES = 7;
const MOST_GROUPS = 8;
/** Ropes drawn per part of the community: the two sources it uses most. */
const PER_GROUP = 2;

/**
 * The two-mode picture: parts of the community on one side, the places and sources they use
 * on the other. Each part's two most used are drawn as ropes; the table has every number.
 */
export function informationPicture(map: Passed<PublicInformationMap>): PublicFigure {
  const busiest = map.sources.slice(0, MOST_SOURCES);
  const shown = new Set(busiest.map(({ label }) => label));
  const groups = [...new Set(map.byGroup.map(({ group }) => group))].slice(0, MOST_GROUPS);
  const uses = groups.flatMap((group) =>
    map.byGroup
      .filter((use) => use.group === group && shown.has(use.source))
      .sort((a, b) => b.users - a.users || (a.source < b.source ? -1 : 1))
      .slice(0, PER_GROUP),
  );
  const sources = besideTheirGroups(busiest, groups, uses);
  const left = new Map(groups.map((label, i) => [label, cell(i, groups.length, 4, 190)]));
  const right = new Map(sources.map(({ label }, i) => [label, cell(i, sources.length, 420, 336)]));
  const most = Math.max(0, ...uses.map(({ users }) => users));
  const ropes = uses
    .map(({ group, source, users }) => {
      const card = left.get(group);
      const square = squareOf(right.get(source), usersOf(map, source));
      if (card === undefined || square === undefined) return "";
      const strength = users * 3 >= most * 2 ? "many" : users * 3 >= most ? "some" : "few";
      const from = spread(card, "end", ordered(uses, "group", group, "source", source, sources));
      const to = spread(square, "start", ordered(uses, "source", source, "group", group, groups));
      return rope(from, to, strength, { bend: 0.02, width: 3 });
    })
    .join("");
  const content =
    ropes +
    [...left].map(([label, box]) => groupCell(label, box)).join("") +
    sources.map((source) => sourceCell(source, right.get(source.label))).join("");

  const top = busiest[0];
  const claim = [
    { text: top?.label ?? "No place", strong: true },
    {
      text: ` is used by about ${top?.users ?? 0} of the ${map.toldUs} people who told us.`,
      strong: false,
    },
  ];
  const hidden = map.sources.length - sources.length;
  const shared = [...map.shared].sort((x, y) => y.users - x.users)[0];
  const rest = [
    ...(shared === undefined
      ? []
      : [`About ${shared.users} use both ${shared.a} and ${shared.b}.`]),
    ...(groups.length > 0
      ? [`Ropes lead from each part of the community to the two it uses most; the table has all.`]
      : []),
    ...(hidden > 0 ? [`${hidden} more are in the table.`] : []),
    ...(map.sourcesKeptBack > 0
      ? [`${map.sourcesKeptBack} used by fewer than 10 people are not shown.`]
      : []),
  ];
  const title = "Where we go, and where we find out";
  const spoken = words(claim, rest);
  const bySource = new Map<string, string[]>();
  for (const { group, source, users } of map.byGroup) {
    bySource.set(source, [...(bySource.get(source) ?? []), `${group} ${users}`]);
  }
  return {
    id: "information",
    title,
    svg: picture("information", SIZE, title, spoken.text, content),
    table: {
      caption: "People who told us, by what they use, to the nearest 5",
      columns: [
        { key: "source", label: "Place, group or source", kind: "text" },
        { key: "kind", label: "Kind", kind: "text" },
        { key: "users", label: "People", kind: "number" },
        { key: "where", label: "Of these, by part of the community", kind: "text" },
      ],
      rows: map.sources.map(({ label, kind, users }) => [
        label,
        kind === "information" ? "source of information" : kind,
        users,
        bySource.get(label)?.join(", ") ?? "too few to show",
      ]),
      ids: map.sources.map(({ label }) => label),
    },
    words: spoken,
    caption: {
      asked:
        "where people go, which groups they belong to, and where they find out what is going on",
      of: "people who were interviewed",
      answered: `About ${map.toldUs} people.`,
      missing:
        "Numbers to the nearest 5. What fewer than 10 people use is not shown, nor what all but a few use.",
    },
    legend: [
      { sign: "place", text: "place, group or source; bigger: more people" },
      ...(groups.length > 0
        ? [
            { sign: "rope-4", text: "many people" },
            { sign: "rope-2", text: "some people" },
            { sign: "rope-1", text: "few people" },
            { sign: "place", text: "without a rope: not among the two any part uses most" },
          ]
        : []),
    ],
  };
}

interface Use {
  readonly group: string;
  readonly source: string;
}

/**
 * Sources with ropes in the middle, in the order of the groups that use them, so that ropes
 * stay short and few cross; the others above and below them.
 */
function besideTheirGroups<S extends { readonly label: string }>(
  sources: readonly S[],
  groups: readonly string[],
  uses: readonly Use[],
): S[] {
  const middle = ({ label }: S): number => {
    const places = uses.filter((u) => u.source === label).map((u) => groups.indexOf(u.group));
    return places.reduce((sum, place) => sum + place, 0) / places.length;
  };
  const roped = new Set(uses.map(({ source }) => source));
  const linked = sources.filter(({ label }) => roped.has(label));
  const others = sources.filter(({ label }) => !roped.has(label));
  const above = Math.floor(others.length / 2);
  return [
    ...others.slice(0, above),
    ...linked.sort((a, b) => middle(a) - middle(b)),
    ...others.slice(above),
  ];
}

/** Which of the ropes at one end this is, counted from above: `[place, how many]`. */
function ordered(
  uses: readonly Use[],
  end: keyof Use,
  here: string,
  other: keyof Use,
  there: string,
  order: readonly (string | { readonly label: string })[],
): readonly [number, number] {
  const labels = order.map((item) => (typeof item === "string" ? item : item.label));
  const ropes = uses
    .filter((use) => use[end] === here)
    .map((use) => use[other])
    .sort((a, b) => labels.indexOf(a) - labels.indexOf(b));
  return [ropes.indexOf(there), ropes.length];
}

/** A point on the near edge of a box, so that ropes at one end lie side by side. */
function spread(box: Box, edge: "start" | "end", [place, of]: readonly [number, number]) {
  return {
    x: edge === "end" ? box.x + box.width : box.x,
    y: box.y + (box.height * (place + 1)) / (of + 1),
  };
}

function usersOf(map: PublicInformationMap, label: string): number {
  return map.sources.find((source) => source.label === label)?.users ?? 0;
}

function cell(i: number, n: number, x: number, width: number): Box {
  const step = (SIZE.height - 20) / n;
  const height = Math.min(step - 12, 84);
  return { x, y: 10 + i * step + (step - height) / 2, width, height };
}

/** The square of a source stands at the left of its cell; its area grows with its users. */
function squareOf(box: Box | undefined, users: number): Box | undefined {
  if (box === undefined) return undefined;
  const side = Math.min(box.height, 16 + Math.sqrt(users) * 1.9);
  const c = centreOf(box);
  return { x: box.x, y: c.y - side / 2, width: side, height: side };
}

function groupCell(label: string, box: Box): string {
  return `<rect x="${box.x}" y="${tenth(box.y)}" width="${box.width}" height="${tenth(box.height)}" rx="10" fill="var(--surface)" stroke="var(--ink)" stroke-width="4"/>${textLines(centreOf(box), lines(label, 13), { size: 23, weight: 700 })}`;
}

function sourceCell(
  source: { readonly label: string; readonly users: number },
  box: Box | undefined,
): string {
  const square = squareOf(box, source.users);
  if (box === undefined || square === undefined) return "";
  const c = centreOf(box);
  return `<rect x="${tenth(square.x)}" y="${tenth(square.y)}" width="${tenth(square.width)}" height="${tenth(square.height)}" rx="1.5" fill="var(--where)" stroke="var(--where-ink)" stroke-width="3.5"/>${textLines({ x: box.x + 66, y: c.y }, [...lines(source.label, 20).slice(0, 2), `about ${source.users}`], { size: 26, weight: 600, anchor: "start" })}`;
}
