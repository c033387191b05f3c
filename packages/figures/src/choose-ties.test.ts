import { describe, expect, test } from "vitest";
import { chooseTies } from "./choose-ties.ts";
import type { FigureNetwork, FigureNode, FigureTie } from "./figure-network.ts";

const person = (id: string, status: "respondent" | "named"): FigureNode => ({
  id,
  kind: "person",
  status,
  label: "",
  gender: "",
  age: null,
  street: "",
  area: "",
  mentioned: 0,
  probability: 1,
  group: null,
  x: 0,
  y: 0,
  degree: 0,
  betweenness: 0,
  role: "",
  attributes: {},
});
const tie = (source: string, target: string, more: Partial<FigureTie> = {}): FigureTie => ({
  source,
  target,
  kind: "help",
  tellers: 1,
  mutual: false,
  probability: 1,
  ...more,
});
const network = (ties: readonly FigureTie[]): FigureNetwork => ({
  nodes: [
    person("ann", "respondent"),
    person("bob", "respondent"),
    person("cat", "named"),
    person("dan", "named"),
  ],
  ties,
  groups: [],
  asked: { interviews: 2, namedNobody: 0, generators: [], waves: [] },
});
const everything = { kind: "any", sure: "all", who: "people" } as const;

describe("choosing ties", () => {
  test("joins all that was said between two people into one thread", () => {
    const chosen = chooseTies(
      network([tie("ann", "cat"), tie("ann", "cat", { kind: "trust", probability: 0.4 })]),
      everything,
    );
    expect(chosen.ties).toHaveLength(1);
    expect(chosen.ties[0]).toMatchObject({ kinds: ["help", "trust"], probability: 1 });
  });

  test("is said by both when each names the other", () => {
    const chosen = chooseTies(network([tie("ann", "bob"), tie("bob", "ann")]), everything);
    expect(chosen.ties[0]?.said).toBe("both");
  });

  test("is said by somebody else when neither end was interviewed", () => {
    const chosen = chooseTies(network([tie("cat", "dan", { kind: "knows" })]), everything);
    expect(chosen.ties[0]?.said).toBe("others");
  });

  test("starts at the one who said it, whatever the order of ids", () => {
    const chosen = chooseTies(network([tie("bob", "ann")]), everything);
    expect(chosen.ties[0]).toMatchObject({ source: "bob", target: "ann", said: "source" });
  });

  test("counts what it leaves out: less sure ties and people without a tie", () => {
    const chosen = chooseTies(
      network([tie("ann", "bob"), tie("ann", "cat", { probability: 0.3 })]),
      {
        ...everything,
        sure: "likely",
      },
    );
    expect(chosen).toMatchObject({ tooUnsure: 1, peopleLeftOut: 2 });
  });
});
