import { aFolder, kith, table } from "@kith/scenario";
import { describe, expect, it } from "vitest";

const ties = table("source,target,weight", "ann,bo,2", "bo,cy,1");
const nodes = table("id,age", "ann,40", "bo,50", "cy,60", "alone,70");

describe("kith network convert", () => {
  it("reads the nodes beside a list of ties and says that nothing was lost", async () => {
    using folder = aFolder({ "ties.csv": ties, "nodes.csv": nodes });
    const said = await kith(["network", "convert", "ties.csv", "ward.graphml"], {
      cwd: folder.path,
    });
    expect(said).toMatchObject({
      code: 0,
      out: "ward.graphml: 4 nodes, 2 ties; nothing was lost.\n",
      err: "note: The nodes were read from nodes.csv, which stands beside it.\n",
    });
    const measured = await kith([
      ...["network", "measure", folder.at("ward.graphml"), "--measure", "nodes", "--json"],
    ]);
    expect(measured.json()).toMatchObject({ network: { nodes: 4 } });
  });

  it.each(["gexf", "1.2.gexf", "json", "graphml"])(
    "keeps isolates, weights and attributes on the way over .%s and back",
    async (ending) => {
      using folder = aFolder({ "ties.csv": ties, "nodes.csv": nodes });
      const there = folder.at(`a.${ending}`);
      const first = await kith(["network", "convert", folder.at("ties.csv"), there]);
      expect(first.code).toBe(0);
      const back = await kith(["network", "convert", there, folder.at("back.csv"), "--json"]);
      expect(back.json()).toEqual({
        ...{ nodes: 4, edges: 2, problems: [], notes: [], losses: [] },
        files: [folder.at("back.csv"), folder.at("back.nodes.csv")],
      });
      expect(folder.read("back.nodes.csv")).toBe(nodes);
      expect(folder.read("back.csv")).toBe(
        table("source,target,type,weight", "ann,bo,Directed,2", "bo,cy,Directed,1"),
      );
    },
  );

  it("says what the new format cannot hold", async () => {
    using folder = aFolder({
      "a.json": JSON.stringify({
        attributes: { wave: 2 },
        nodes: [{ key: "a", attributes: { code: "12" } }],
        edges: [],
      }),
    });
    const said = await kith(["network", "convert", folder.at("a.json"), folder.at("b.csv")]);
    expect(said.code).toBe(0);
    expect(said.err).toBe(
      table(
        "lost: Attributes of the whole graph were left out: wave.",
        "lost: “code” of nodes changed in 1 place: the text “12” became the number 12.",
      ),
    );
  });

  it("writes nothing where there are errors, unless it is told to keep the good", async () => {
    using folder = aFolder({ "ties.csv": table("source,target", "a,b", ",", ",,3", "b,c") });
    const line = ["network", "convert", folder.at("ties.csv"), folder.at("a.gexf")];
    const said = await kith(line);
    expect(said).toMatchObject({ code: 1, out: "" });
    expect(said.err).toContain("error: ties.csv, line 4, column 1 (source): The row names nobody.");
    expect(said.err.trim().split("\n").at(-1)).toContain("nothing was written");
    expect(folder.names()).toEqual(["ties.csv"]);
    const asJson = await kith([...line, "--json"]);
    expect(asJson.code).toBe(1);
    expect(asJson.json()).toMatchObject({ files: [], problems: [{ severity: "warning" }, {}] });
    const kept = await kith([...line, "--keep-good", "--json"]);
    expect(kept.code).toBe(0);
    expect(kept.json()).toMatchObject({ nodes: 3, edges: 2, files: [folder.at("a.gexf")] });
  });

  it("never replaces what it reads, nor a file beside a new one that it did not make", async () => {
    using folder = aFolder({
      "ties.csv": ties,
      "nodes.csv": nodes,
      "a.json": '{"nodes":[],"links":[]}',
    });
    const same = await kith(["network", "convert", folder.at("ties.csv"), folder.at("ties.csv")]);
    expect(same).toMatchObject({ code: 2, out: "" });
    expect(same.err).toContain("is what the graph is read from");
    const beside = await kith(["network", "convert", folder.at("a.json"), folder.at("edges.csv")]);
    expect(beside).toMatchObject({ code: 2, out: "" });
    expect(beside.err).toContain("nodes.csv would have to be written beside");
    expect(folder.names()).toEqual(["a.json", "nodes.csv", "ties.csv"]);
    expect(folder.read("nodes.csv")).toBe(nodes);
  });

  it("says when a file was replaced", async () => {
    using folder = aFolder({ "ties.csv": ties, "ward.graphml": "old" });
    const said = await kith([
      "network",
      "convert",
      folder.at("ties.csv"),
      folder.at("ward.graphml"),
    ]);
    expect(said.code).toBe(0);
    expect(said.err).toBe(
      `note: ${folder.at("ward.graphml")} was there before and was replaced.\n`,
    );
    expect(folder.read("ward.graphml")).toContain("<graphml");
  });

  it("explains a file that is no graph, in one closing line", async () => {
    using folder = aFolder({ "a.gexf": "<gexf>\n<graph><nodes></graph>" });
    const said = await kith([
      "network",
      "convert",
      folder.at("a.gexf"),
      folder.at("b.csv"),
      "--json",
    ]);
    expect(said).toMatchObject({ code: 1 });
    expect(said.json()).toMatchObject({
      problems: [{ code: "malformed-xml", place: { file: "a.gexf", line: 2 } }],
    });
    const none = await kith(["network", "convert", folder.at("nodes.json"), folder.at("b.csv")]);
    expect(none).toMatchObject({ code: 2, out: "" });
  });
});

describe("kith network build", () => {
  it("writes any graph format, and people without ties beside a list of ties", async () => {
    using folder = aFolder({
      "egos.csv": table("egoID,first_name", "1,Ann", "2,Bob"),
      "alters.csv": table("egoID,alterID,first_name", "1,1,Cy"),
    });
    for (const name of ["net.gexf", "net.json", "net.csv"]) {
      const said = await kith(["network", "build", folder.path, "--out", folder.at("out", name)]);
      expect(said.code).toBe(0);
    }
    expect(folder.read("out/net.nodes.csv").trim().split("\n")).toHaveLength(4);
  });
});
