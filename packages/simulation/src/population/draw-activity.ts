import type { Random } from "@kith/model";
import { chance, normal } from "../draws.ts";
import type { HouseholdType, WorkStatus } from "./community.ts";

/**
 * Sociability by work status, so that the programme's finding can be met again: isolation is
 * most common among the unemployed, then the retired, and rare among students and the employed.
 */
const BY_WORK: Readonly<Record<WorkStatus, number>> = {
  employed: 1.1,
  unemployed: 0.22,
  retired: 0.9,
  student: 1.2,
  caring: 0.85,
  long_term_ill: 0.28,
  child: 1,
};

/**
 * How sociable somebody is: log-normal (spread 0.55) with one person in a hundred a hub, so
 * that the number of ties is heavy-tailed. Lone parents have less time for others.
 */
export function drawActivity(random: Random, work: WorkStatus, household: HouseholdType): number {
  const hub = chance(random, 0.012) ? 2.6 : 1;
  const alone = household === "lone_parent" ? 0.65 : 1;
  return Math.exp(normal(random) * 0.55 - 0.15) * hub * alone * BY_WORK[work];
}

/** Weight of being among the wholly isolated; only those who share a home with no adult can be. */
export function isolationWeight(work: WorkStatus, household: HouseholdType): number {
  const byWork = { unemployed: 4, long_term_ill: 5, retired: 2.2, caring: 2 };
  const base = work in byWork ? byWork[work as keyof typeof byWork] : 1;
  return household === "lone_parent" ? base * 1.5 : base;
}
