import type { Answer, Random } from "@kith/model";
import { chance, pickShare } from "../draws.ts";
import { lastingChance } from "../lasting-chance.ts";
import type { Nomination } from "./choose-mentions.ts";
import { GENERATORS } from "./questions.ts";
import type { SiteView } from "./site-view.ts";

/**
 * One row for every question of `QUESTIONS`. Where somebody was named the answer is `named`;
 * otherwise 2 in 100 refuse, 3 in 100 do not know, and the rest said `nobody`. Scales are
 * left out by 1 in 100 (`refused`) and 2 in 100 (`dont_know`).
 */
export function giveAnswers(
  random: Random,
  view: SiteView,
  self: number,
  named: readonly Nomination[],
): Answer[] {
  const naming = GENERATORS.map((generator) => ({
    question: generator,
    value: named.some(({ generators }) => generators.includes(generator))
      ? "named"
      : said(random, "nobody", 0.02, 0.03),
  }));
  const felt = view.wellbeing[self];
  const scales: [string, string][] =
    felt === undefined
      ? []
      : [
          ["life_satisfaction", String(felt.lifeSatisfaction)],
          ["belonging", String(felt.belonging)],
          ["empowerment", String(felt.empowerment)],
          ["lonely", felt.lonely],
        ];
  const facts: [string, string][] = [
    ["information_first", whereFirst(random, view, self)],
    ["knows_decision_maker", knowsDecisionMaker(view, self) ? "yes" : "no"],
    ["volunteered", volunteers(view, self) ? "yes" : "no"],
    ["barrier", barrier(random, view, self)],
  ];
  return [
    ...naming,
    ...[...scales, ...facts].map(([question, value]) => ({
      question,
      value: said(random, value, 0.01, 0.02),
    })),
  ];
}

function said(random: Random, value: string, refused: number, dontKnow: number): string {
  const u = random.next();
  return u < refused ? "refused" : u < refused + dontKnow ? "dont_know" : value;
}

/** Those who use local places ask there; those with few ties often nowhere. */
function whereFirst(random: Random, view: SiteView, self: number): string {
  const sources = (view.venuesOf[self] ?? []).flatMap((v) => {
    const venue = view.community.venues[v];
    return venue?.kind === "information" ? [venue.label] : [];
  });
  const known = view.contacts[self]?.length ?? 0;
  const local = sources.filter((label) => /noticeboard|Library|magazine/u.test(label)).length;
  const online = sources.filter((label) => label.includes("Facebook")).length;
  const mouth = sources.includes("Word of mouth") ? 1 : 0;
  return pickShare(random, {
    people: known === 0 ? 0 : 0.3 + 0.8 * mouth + 0.02 * known,
    local_places: 0.1 + 0.9 * local,
    online: 0.05 + 0.9 * online,
    nowhere: 0.08 + (known < 4 ? 0.4 : 0),
  });
}

/** Yes for about two in five: those who know a person of influence and think of it. */
function knowsDecisionMaker(view: SiteView, self: number): boolean {
  return (view.contacts[self] ?? []).some(({ other }) => {
    const influence = view.community.people[other]?.influence ?? 0;
    return influence > 0.72 && lastingChance(view.seed, 300, self, other) < 0.5;
  });
}

/** A fifth of those in no group, and more with each group they belong to. */
function volunteers(view: SiteView, self: number): boolean {
  const groups = (view.venuesOf[self] ?? []).filter(
    (v) => view.community.venues[v]?.kind === "group",
  ).length;
  const share = Math.min(0.6, 0.1 + 0.15 * groups);
  return lastingChance(view.seed, 301, self, view.community.year) < share;
}

function barrier(random: Random, view: SiteView, self: number): string {
  const person = view.community.people[self];
  const known = view.contacts[self]?.length ?? 0;
  if (chance(random, known > 8 ? 0.45 : 0.25)) return "nothing";
  return pickShare(random, {
    time: person?.work === "employed" || person?.work === "caring" ? 0.6 : 0.1,
    health: person?.work === "long_term_ill" ? 0.8 : person?.work === "retired" ? 0.35 : 0.08,
    cost: person?.work === "unemployed" ? 0.45 : 0.12,
    did_not_know: 0.2,
    nobody_to_go_with: known < 5 ? 0.5 : 0.1,
  });
}
