import { describe, expect, it } from "vitest";
import { shelves } from "./shelves.ts";

const box = (width: number, height: number) => ({ width, height });

describe("shelves", () => {
  it("sets boxes side by side, and on a new shelf when the width is used up", () => {
    expect(shelves([box(4, 2), box(3, 5), box(6, 1), box(2, 3)], 8, 1)).toEqual({
      left: [0, 5, 0, 0],
      top: [0, 0, 6, 8],
      width: 8,
      height: 11,
    });
  });

  it("fills a shelf to the last, and not beyond", () => {
    expect(shelves([box(4, 1), box(4, 1)], 9, 1)).toMatchObject({ left: [0, 5], width: 9 });
    expect(shelves([box(4, 1), box(4, 1)], 8.9, 1)).toMatchObject({ left: [0, 0], width: 4 });
  });

  it("lets a box wider than the shelf stand alone on the first or a later one", () => {
    expect(shelves([box(9, 1), box(2, 1), box(9, 2)], 5, 0.5)).toEqual({
      left: [0, 0, 0],
      top: [0, 1.5, 3],
      width: 9,
      height: 5,
    });
  });

  it("takes no room for no boxes", () => {
    expect(shelves([], 5, 1)).toEqual({ left: [], top: [], width: 0, height: 0 });
  });
});
