import { aFolder, kith } from "@kith/scenario";
import { describe, expect, it } from "vitest";

describe("from made-up doorsteps to a playback, by the command line alone", () => {
  it("makes interviews, finds no fault in them, matches, builds, measures and plays back", async () => {
    using town = aFolder();
    const ward = town.at("ward");

    const made = await kith(["simulate", "--out", ward, "--seed", "7", "--json"]);
    expect(made.code).toBe(0);
    expect(made.json()).toMatchObject({ interviews: 500, detail: "typical", seed: 7 });

    const checked = await kith(["check", ward, "--json"]);
    expect(checked.code).toBe(0);
    expect(checked.json()).toMatchObject({ format: "kith", interviews: 500, errors: 0 });

    const linked = await kith(["link", ward, "--out", town.at("who"), "--json"]);
    expect(linked.code).toBe(0);

    const score = await kith([
      ...["link", "score", "--json"],
      ...["--people", town.at("who", "people.csv"), "--truth", town.at("ward", "truth.csv")],
    ]);
    const { pairwise } = score.json() as { pairwise: { precision: number; f1: number } };
    expect(pairwise.precision).toBeGreaterThanOrEqual(0.8);
    expect(pairwise.f1).toBeGreaterThanOrEqual(0.5);

    const graph = town.at("ward.graphml");
    const built = await kith([
      ...["network", "build", ward, "--people", town.at("who", "people.csv")],
      ...["--out", graph, "--json"],
    ]);
    expect(built.code).toBe(0);
    expect(built.json()).toMatchObject({ names: false, people: linked.json().people });

    const measured = await kith([
      ...["network", "measure", graph, "--undirected", "--json"],
      ...["--measure", "degree,betweenness,components,leiden,modularity"],
    ]);
    const result = measured.json() as {
      ids: string[];
      nodes: Record<string, (number | null)[]>;
      network: Record<string, number>;
    };
    expect(result.nodes.betweenness).toHaveLength(result.ids.length);
    expect(result.network.modularity).toBeGreaterThan(0.3);

    const shown = await kith([
      ...["playback", ward, "--people", town.at("who", "people.csv")],
      ...["--out", town.at("show"), "--json"],
    ]);
    expect(shown.code).toBe(0);
    const { shown: pictures } = shown.json() as { shown: string[] };
    expect(pictures.slice(0, 2)).toEqual(["groups", "information"]);
    expect(pictures).toHaveLength(7);
  });

  it("shows nobody's name in a playback, anywhere in the folder", async () => {
    using town = aFolder();
    const ward = town.at("ward");
    await kith([
      "simulate",
      "--out",
      ward,
      "--people",
      "1500",
      "--interviews",
      "150",
      "--seed",
      "3",
    ]);
    await kith(["playback", ward, "--out", town.at("show")]);
    const page = town.read("show/index.html");
    const rows = `${town.read("ward/egos.csv")}${town.read("ward/alters.csv")}`
      .split("\n")
      .slice(1);
    const full = rows
      .map((row) => row.split(","))
      .flatMap((cells) => cells.filter((cell) => /^w1-\d+$/.test(cell)));
    expect(full.length).toBeGreaterThan(100);
    for (const id of full) expect(page).not.toContain(id);
    const surnames = town
      .read("ward/egos.csv")
      .split("\n")
      .slice(1)
      .map((row) => row.split(",")[2] ?? "")
      .filter((name) => name.length > 3);
    const areas = page.replaceAll(/<[^>]+>/g, " ");
    const words = new Set(areas.split(/[^\p{L}]+/u));
    const streets = new Set(
      rows
        .join(",")
        .split(",")
        .flatMap((cell) => (cell.includes(" ") ? cell.split(" ") : [])),
    );
    for (const name of surnames) {
      if (!streets.has(name)) expect(words.has(name)).toBe(false);
    }
  });

  it("makes the same bytes from the same seed, and others from another", async () => {
    using town = aFolder();
    const small = ["--people", "600", "--interviews", "40"];
    await kith(["simulate", "--out", town.at("a"), "--seed", "5", ...small]);
    await kith(["simulate", "--out", town.at("b"), "--seed", "5", ...small]);
    await kith(["simulate", "--out", town.at("c"), "--seed", "6", ...small]);
    for (const name of ["egos.csv", "alters.csv", "aaties.csv", "truth.csv"]) {
      expect(town.read(`a/${name}`)).toBe(town.read(`b/${name}`));
      expect(town.read(`a/${name}`)).not.toBe(town.read(`c/${name}`));
    }
    await kith(["link", town.at("a"), "--out", town.at("a")]);
    await kith(["link", town.at("b"), "--out", town.at("b")]);
    expect(town.read("a/people.csv")).toBe(town.read("b/people.csv"));
    expect(town.read("a/pairs.csv")).toBe(town.read("b/pairs.csv"));
  });
});
