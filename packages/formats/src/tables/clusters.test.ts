import { describe, expect, it } from "vitest";
import { readCsv } from "../csv/read-csv.ts";
import { writeClusters, writeRowPairs } from "./clusters.ts";

describe("a matched table", () => {
  it("is written as the cluster of each row, in the order of its rows", () => {
    const text = writeClusters([
      { id: "b", cluster: 1 },
      { id: "a", cluster: 2 },
      { id: "c", cluster: 1 },
    ]);
    expect(text).toBe("id,cluster\nb,1\na,2\nc,1\n");
  });

  it("is written as pairs with probabilities to four places", () => {
    const pairs = [
      { a: "1", b: "2", probability: 0.123456 },
      { a: "1", b: "3", probability: 0.99999 },
    ];
    expect(writeRowPairs(pairs)).toBe("id_a,id_b,probability\n1,2,0.1235\n1,3,1\n");
  });

  it("keeps ids that hold commas, quotes and what a spreadsheet would run", () => {
    const ids = ["a,b", 'say "x"', "=1+1", "  spaced"];
    const text = writeClusters(ids.map((id) => ({ id, cluster: 1 })));
    const { table } = readCsv({ name: "clusters.csv", text });
    expect(table.rows.map(({ cells }) => cells[0])).toEqual(ids);
  });
});
