import { readFileSync } from "node:fs";
import { aFolder, kith, table } from "@kith/scenario";
import { describe, expect, it } from "vitest";

/** Two triangles joined by Cas, and Hal who knows nobody. */
const TIES = table(
  "source,target,type",
  ...["ada,ben", "ada,cas", "ben,cas", "cas,dot", "dot,eve", "dot,fay", "eve,fay"].map(
    (pair) => `${pair},Undirected`,
  ),
);
const NODES = table(
  "id,street,age,willing",
  "ada,Mill,30,1",
  "ben,Mill,40,0.5",
  "cas,Mill,50,",
  "dot,Elm,35,1",
  "eve,Elm,45,0",
  "fay,Elm,55,0.2",
  "hal,Elm,65,1",
);
const ward = () => aFolder({ "ties.csv": TIES, "nodes.csv": NODES });

describe("kith network measure", () => {
  it("lists every measure with what it means and what it needs", async () => {
    const said = await kith(["network", "measure", "--list", "--json"]);
    const { measures } = said.json() as { measures: { name: string; needs: string[] }[] };
    expect(measures.length).toBeGreaterThan(40);
    expect(measures.find(({ name }) => name === "ei-index")?.needs).toEqual(["by"]);
    const plain = await kith(["network", "measure", "--list"]);
    for (const { name } of measures) expect(plain.out).toContain(name);
  });

  it("keeps those without ties, from the file of nodes beside that of ties", async () => {
    using folder = ward();
    const said = await kith([
      ...["network", "measure", folder.at("ties.csv"), "--measure", "degree,isolates", "--json"],
    ]);
    expect(said.json()).toMatchObject({
      ids: ["ada", "ben", "cas", "dot", "eve", "fay", "hal"],
      nodes: { degree: [2, 2, 3, 3, 2, 2, 0] },
      network: { isolates: 1 },
    });
    expect(said.err).toContain("nodes.csv");
  });

  it("compares categories only when told which, and says so when not", async () => {
    using folder = ward();
    const file = folder.at("ties.csv");
    const without = await kith(["network", "measure", file, "--measure", "ei-index"]);
    expect(without.code).toBe(2);
    expect(without.err).toContain("--by");
    const by = ["--by", "street", "--json"];
    const said = await kith(["network", "measure", file, "--measure", "ei-index", ...by]);
    // Cas: two ties in Mill, one to Elm: (1 − 2) / 3.
    expect((said.json() as { nodes: { "ei-index": number[] } }).nodes["ei-index"][2]).toBeCloseTo(
      -1 / 3,
      12,
    );
    const unknown = await kith(["network", "measure", file, "--measure", "ei-index", "--by", "x"]);
    expect(unknown.code).toBe(2);
    expect(unknown.err).toContain("street");
  });

  it("takes everything that can be measured of a file", async () => {
    using folder = ward();
    const said = await kith([
      "network",
      "measure",
      folder.at("ties.csv"),
      "--measure",
      "all",
      "--by",
      "street",
      "--json",
    ]);
    const { nodes, network } = said.json() as { nodes: object; network: object };
    for (const name of ["betweenness", "constraint", "bonding", "coreness"])
      expect(nodes).toHaveProperty(name);
    for (const name of ["diameter", "modularity", "core-periphery-fit"])
      expect(network).toHaveProperty(name);
  });
});

describe("kith network compare", () => {
  it("tells ties that began, ended and stayed from those nobody can know of", async () => {
    using folder = aFolder({
      "one.csv": TIES,
      "one.nodes.csv": NODES,
      "two.csv": table("source,target,type", "ada,ben,Undirected", "ada,dot,Undirected"),
      "two.nodes.csv": table("id", "ada", "ben", "cas", "dot", "ivy"),
    });
    const changes = folder.at("changes.csv");
    const said = await kith([
      ...["network", "compare", folder.at("one.csv"), folder.at("two.csv")],
      ...["--out", changes, "--json"],
    ]);
    expect(said.json()).toMatchObject({
      stayed: 1,
      began: 1,
      ended: 3,
      "unknown-after": 3,
      "unknown-before": 0,
      reasons: { "not-there": 3 },
      people: { joined: 1, left: 3, remained: 4 },
      kept: 0.25,
    });
    const rows = readFileSync(changes, "utf8").trim().split(/\r?\n/);
    expect(rows[0]).toBe("source,target,change,why_unknown");
    expect(rows).toContain("ada,ben,stayed,");
    expect(rows).toContain("dot,eve,unknown-after,not-there");
    expect(rows).toHaveLength(9);
  });
});

describe("kith network qap", () => {
  it("tests one relation against another, the same with the same seed", async () => {
    using folder = ward();
    const run = () =>
      kith([
        ...["network", "qap", folder.at("ties.csv"), "--with", folder.at("ties.csv")],
        ...["--permutations", "99", "--json"],
      ]);
    const [one, two] = [await run(), await run()];
    expect(one.json()).toMatchObject({
      observed: expect.closeTo(1, 12),
      dyads: 21,
      permutations: 99,
    });
    expect(one.out).toBe(two.out);
  });

  it("regresses ties on what people share", async () => {
    using folder = ward();
    const said = await kith([
      ...["network", "qap", folder.at("ties.csv"), "--same", "street", "--difference", "age"],
      ...["--permutations", "99", "--json"],
    ]);
    const { terms } = said.json() as { terms: { name: string; coefficient: number }[] };
    expect(terms.map(({ name }) => name)).toEqual(["(intercept)", "same street", "difference age"]);
    expect(terms[1]!.coefficient).toBeGreaterThan(0);
  });

  it("refuses files of other people, naming one", async () => {
    using folder = aFolder({
      "one.csv": TIES,
      "two.csv": table("source,target", "ada,zoe"),
    });
    const said = await kith([
      "network",
      "qap",
      folder.at("one.csv"),
      "--with",
      folder.at("two.csv"),
    ]);
    expect(said.code).toBe(2);
    expect(said.err).toContain("zoe");
  });
});

describe("kith network keyplayer", () => {
  it("finds those without whom the network falls apart", async () => {
    using folder = ward();
    const said = await kith([
      ...["network", "keyplayer", folder.at("ties.csv"), "--size", "1", "--json"],
    ]);
    expect(["cas", "dot"]).toContain((said.json() as { set: string[] }).set[0]);
  });

  it("chooses people to involve and says what each adds and who could stand in", async () => {
    using folder = ward();
    const said = await kith([
      ...["network", "keyplayer", folder.at("ties.csv"), "--size", "2", "--aim", "change"],
      ...["--willing", "willing", "--fair", "street", "--groups", "street", "--json"],
    ]);
    const found = said.json() as {
      set: string[];
      goals: Record<string, number>;
      members: { id: string; adds: object; alternatives: { id: string }[] }[];
    };
    expect(Object.keys(found.goals)).toEqual(["reach", "bridging", "willingness", "fairness"]);
    // One from each street; Elm has one more to choose from, so it is not quite even.
    expect(found.goals.fairness).toBeCloseTo(27 / 28, 12);
    expect(found.members.map(({ id }) => id).sort()).toEqual([...found.set].sort());
    expect(found.members[0]!.alternatives.length).toBeGreaterThan(0);
  });

  it("says what is wrong with a size that cannot be had", async () => {
    using folder = ward();
    const said = await kith(["network", "keyplayer", folder.at("ties.csv"), "--size", "8"]);
    expect(said.code).toBe(2);
    expect(said.err).toContain("7");
  });
});

describe("kith network spread", () => {
  it("reaches everybody who can be reached when every tie passes it on", async () => {
    using folder = ward();
    const said = await kith([
      ...["network", "spread", folder.at("ties.csv"), "--from", "ada", "--probability", "1"],
      ...["--samples", "50", "--json"],
    ]);
    expect(said.json()).toMatchObject({
      expected: { mean: 6, low: 6, high: 6 },
      byStep: [1, 3, 4, 6],
      probability: [1, 1, 1, 1, 1, 1, 0],
    });
  });

  it("compares ways to choose whom to tell first", async () => {
    using folder = ward();
    const said = await kith([
      ...["network", "spread", folder.at("ties.csv"), "--seeds", "2", "--samples", "200", "--json"],
    ]);
    const { choices } = said.json() as { choices: { by: string; seeds: string[] }[] };
    expect(choices.map(({ by }) => by)).toContain("greedy");
    for (const { seeds } of choices) expect(seeds).toHaveLength(2);
  });

  it("wants to know from whom", async () => {
    using folder = ward();
    const said = await kith(["network", "spread", folder.at("ties.csv")]);
    expect(said.code).toBe(2);
    expect(said.err).toContain("--from");
  });
});

describe("kith network layout", () => {
  it("draws the same picture for the same seed, with everybody in it", async () => {
    using folder = ward();
    const draw = async (name: string) => {
      await kith([
        "network",
        "layout",
        folder.at("ties.csv"),
        "--out",
        folder.at(name),
        "--labels",
      ]);
      return readFileSync(folder.at(name), "utf8");
    };
    const picture = await draw("a.svg");
    expect(await draw("b.svg")).toBe(picture);
    for (const id of ["ada", "hal"]) expect(picture).toContain(`>${id}</text>`);
  });

  it("keeps the places of an earlier picture for those who were in it", async () => {
    using folder = ward();
    const first = folder.at("first.csv");
    await kith(["network", "layout", folder.at("ties.csv"), "--out", first]);
    const said = await kith([
      ...["network", "layout", folder.at("ties.csv"), "--anchors", first, "--seed", "7"],
      ...["--out", folder.at("second.csv"), "--json"],
    ]);
    expect(said.code).toBe(0);
    const places = (path: string) =>
      readFileSync(path, "utf8")
        .trim()
        .split(/\r?\n/)
        .slice(1)
        .map((row) => row.split(",").slice(1).map(Number));
    const before = places(first);
    for (const [v, [x, y]] of places(folder.at("second.csv")).entries())
      expect(Math.hypot(x! - before[v]![0]!, y! - before[v]![1]!)).toBeLessThan(1);
  });

  it("refuses an ending it cannot write", async () => {
    using folder = ward();
    const said = await kith(["network", "layout", folder.at("ties.csv"), "--out", "x.pdf"]);
    expect(said.code).toBe(2);
    expect(said.err).toContain(".svg");
  });
});

describe("kith network unknown", () => {
  const namings = table(
    "source,target,type",
    ...["a,b", "b,a", "a,c", "b,d", "c,a"].map((pair) => `${pair},Directed`),
  );
  const people = table("id,asked", "a,yes", "b,yes", "c,yes", "d,no");
  const village = () => aFolder({ "ties.csv": namings, "nodes.csv": people });

  it("says how far numbers could be off, among whom they are known, and filled in", async () => {
    using folder = village();
    const said = await kith([
      ...["network", "unknown", folder.at("ties.csv"), "--asked", "asked", "--json"],
    ]);
    const found = said.json() as { measures: { measure: string }[] };
    // Only what d would say of a, b and c: 3 of 12 ties. b names d; a returned naming makes it 6.
    expect(found).toMatchObject({ people: 4, asked: 3, unknown: 3, unknownShare: 0.25 });
    expect(found.measures.find(({ measure }) => measure === "density")).toMatchObject({
      observed: 5 / 12,
      low: 5 / 12,
      high: 8 / 12,
      exact: true,
      amongAsked: 4 / 6,
      returned: 6 / 12,
    });
    const plain = await kith(["network", "unknown", folder.at("ties.csv"), "--asked", "asked"]);
    expect(plain.out).toContain("3 of 4 people were asked");
    expect(plain.out).toMatch(/reciprocity\s+0\.800\s+0\.571\s+1\s/);
    expect(plain.out).toMatch(/transitivity.*\*/);
  });

  it("asks who was asked when everybody counts as asked", async () => {
    using folder = village();
    const said = await kith(["network", "unknown", folder.at("ties.csv")]);
    expect(said.code).toBe(2);
    expect(said.err).toContain("--asked");
  });

  it("fills nothing in where no two answered about each other", async () => {
    using folder = aFolder({
      "ties.csv": namings,
      "nodes.csv": table("id,asked", "a,yes", "b,no", "c,no", "d,no"),
    });
    const said = await kith(["network", "unknown", folder.at("ties.csv"), "--asked", "asked"]);
    expect(said.out).toContain("nothing to fill in by");
  });
});
