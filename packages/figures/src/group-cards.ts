import type { FigureNode } from "./figure-network.ts";
import type { Grouping } from "./group-people.ts";
import { middle } from "./pack-discs.ts";
import { textWidth } from "./place-labels.ts";
import { amount, count } from "./plain-numbers.ts";
import type { CardShape, Point } from "./scene.ts";

/** A group of the picture: one of the grouping, or several small ones, or nobody's. */
export interface DrawnGroup extends Point {
  readonly id: string;
  /** Index in the grouping; -1 for the small ones together, -2 for people in none. */
  readonly group: number;
  readonly label: string;
  readonly members: readonly FigureNode[];
  readonly told: number;
  readonly named: number;
}

export const SMALL_GROUPS = -1;
export const NO_GROUP = -2;

/**
 * The groups of a picture, largest first. When there are more than `most`, the smallest are
 * put together and said to be so; people in no group have a card of their own. Both stand at
 * the foot, as they have no place of their own.
 */
export function groupCards(
  people: readonly FigureNode[],
  grouping: Grouping,
  most: number,
  keep: number | undefined,
): { groups: readonly DrawnGroup[]; indexOf: ReadonlyMap<string, number> } {
  const members = new Map<number, FigureNode[]>();
  for (const node of people) {
    const group = grouping.of.get(node.id) ?? NO_GROUP;
    const list = members.get(group);
    if (list) list.push(node);
    else members.set(group, [node]);
  }
  const nobody = members.get(NO_GROUP) ?? [];
  members.delete(NO_GROUP);
  const bySize = [...members].sort((a, b) => b[1].length - a[1].length || a[0] - b[0]);
  const isLarge = ([group]: [number, FigureNode[]], rank: number) =>
    bySize.length <= most || rank < most - 1 || group === keep;
  const large = bySize.filter(isLarge);
  const small = bySize.filter((entry, rank) => !isLarge(entry, rank));
  const groups = large.map(([group, own]) => toGroup(group, grouping.labels[group] ?? "", own));
  const left = Math.min(...people.map((node) => node.x));
  const right = Math.max(...people.map((node) => node.x));
  const foot = Math.max(...people.map((node) => node.y));
  if (small.length > 0) {
    const own = small.flatMap(([, list]) => list);
    groups.push({
      ...toGroup(SMALL_GROUPS, `${count(small.length)} smaller groups`, own),
      x: left,
      y: foot,
    });
  }
  if (nobody.length > 0)
    groups.push({ ...toGroup(NO_GROUP, "Elsewhere", nobody), x: right, y: foot });
  const indexOf = new Map<string, number>();
  groups.forEach((group, i) => {
    for (const node of group.members) indexOf.set(node.id, i);
  });
  return { groups, indexOf };
}

function toGroup(group: number, label: string, members: readonly FigureNode[]): DrawnGroup {
  const told = members.filter((node) => node.status === "respondent").length;
  return {
    id: `group:${group}`,
    group,
    label,
    members,
    told,
    named: members.length - told,
    ...middle(members),
  };
}

/** Side of a group's card in px at scale 1: it grows with its members and holds its name. */
export function cardSize(group: DrawnGroup, crowd: number): { side: number; fontSize: number } {
  const fontSize = crowd > 16 ? 13 : crowd > 9 ? 15 : 18;
  const lines = breakLines(group.label);
  const text = Math.max(...lines.map((line) => textWidth(line, fontSize * 1.06)));
  const counts = textWidth(`${group.told}${group.named}`, fontSize) + fontSize * 3.1;
  const roomy = fontSize * (2.9 + 0.25 * Math.sqrt(group.members.length));
  return {
    side: Math.max(text + 16, counts + 10, roomy, fontSize * (2.6 + lines.length)),
    fontSize,
  };
}

export function toCard(group: DrawnGroup, at: Point, side: number, fontSize: number): CardShape {
  return {
    id: group.id,
    group: group.group,
    ...at,
    width: side,
    height: side,
    lines: breakLines(group.label),
    fontSize,
    told: group.told,
    named: group.named,
    title: groupTitle(group),
  };
}

export function groupTitle(group: DrawnGroup): string {
  return `${group.label}: ${amount(group.told, "person", "people")} told us, ${count(group.named)} were named`;
}

/** A name in at most three lines of like length. */
export function breakLines(text: string): readonly string[] {
  const words = text.split(/\s+/).filter(Boolean);
  if (words.length < 2) return [text];
  const limit = Math.max(9, Math.ceil(text.length / 3) + 2);
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && (last.length + 1 + word.length <= limit || lines.length === 3))
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
