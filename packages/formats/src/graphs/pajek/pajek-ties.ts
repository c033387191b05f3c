import type { AttributeValue } from "@kith/model";
import { numberList, unlessAll } from "../number-list.ts";

export type Details = readonly (readonly [string, AttributeValue])[];

/** Ties of a network in columns, one place of each for every tie. */
export interface PajekTies {
  /** Numbers of vertices, from 1. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** 1 for an arc, 0 for an edge. */
  readonly directed: Uint8Array;
  /** NaN where the file gives none; empty where it never does. */
  readonly weights: Float64Array;
  /** Which of the lists below a tie has. */
  readonly detailsAt: Int32Array;
  readonly details: readonly Details[];
}

/** Takes ties one by one. */
export interface PajekTieList {
  add(from: number, to: number, directed: boolean, weight: number, details: Details): void;
  ties(): PajekTies;
}

export function pajekTieList(): PajekTieList {
  const from = numberList(Int32Array);
  const to = numberList(Int32Array);
  const directed = numberList(Uint8Array);
  const weights = unlessAll(Number.NaN, Float64Array);
  const detailsAt = numberList(Int32Array);
  const details: Details[] = [];
  return {
    add(source, target, isArc, weight, more) {
      from.push(source);
      to.push(target);
      directed.push(isArc ? 1 : 0);
      weights.push(weight);
      if (details.at(-1) !== more) details.push(more);
      detailsAt.push(details.length - 1);
    },
    ties: () => ({
      from: from.list(),
      to: to.list(),
      directed: directed.list(),
      weights: weights.list(),
      detailsAt: detailsAt.list(),
      details,
    }),
  };
}
