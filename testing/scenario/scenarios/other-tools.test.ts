import { aFolder, kith, table } from "@kith/scenario";
import { describe, expect, it } from "vitest";

describe("interviews that other tools wrote", () => {
  it("reads egor's three files with semicolons and its own column names", async () => {
    using folder = aFolder({
      "egos.csv": table('".egoID";"sex"', '2;"female"', '5;"male"'),
      "alters.csv": table(
        '".egoID";".altID";"sex"',
        '2;201;"male"',
        '2;202;"female"',
        '5;501;"male"',
      ),
      "aaties.csv": table('".egoID";".srcID";".tgtID";"weight"', '2;201;202;"loose contact"'),
    });
    const said = await kith(["check", folder.path, "--json"]);
    expect(said.code).toBe(0);
    expect(said.json()).toMatchObject({
      format: "egor",
      interviews: 2,
      mentions: 3,
      ties: 1,
      errors: 0,
    });
    const built = await kith(["network", "build", folder.path, "--out", folder.at("net.graphml")]);
    expect(built.code).toBe(0);
    const measured = await kith([
      ...["network", "measure", folder.at("net.graphml"), "--json", "--undirected"],
      ...["--measure", "components,nodes"],
    ]);
    expect(measured.json()).toMatchObject({ network: { components: 2, nodes: 5 } });
  });

  it("reads a Network Canvas export", async () => {
    using folder = aFolder({
      "ada_s1_ego.csv": table(
        "networkCanvasEgoUUID,networkCanvasCaseID,networkCanvasSessionID,networkCanvasProtocolName,sessionStart,sessionFinish,sessionExported,age",
        "e1,ada,s1,Ward,2026-03-01T10:00:00Z,2026-03-01T10:40:00Z,2026-03-02T09:00:00Z,41",
      ),
      "ada_s1_attributeList_Person.csv": table(
        "nodeID,networkCanvasEgoUUID,networkCanvasUUID,name,close_family,close_friend",
        "1,e1,n1,Jean,true,false",
        "2,e1,n2,Dave,false,true",
      ),
      "ada_s1_edgeList_Knows.csv": table(
        "edgeID,from,to,networkCanvasEgoUUID,networkCanvasUUID,networkCanvasSourceUUID,networkCanvasTargetUUID",
        "1,1,2,e1,k1,n1,n2",
      ),
    });
    const said = await kith(["check", folder.path, "--json"]);
    expect(said.json()).toMatchObject({
      format: "network-canvas",
      interviews: 1,
      mentions: 2,
      ties: 1,
      errors: 0,
    });
  });

  it("reads the two files EgoWeb exports", async () => {
    using folder = aFolder({
      "ward-ego-alter.csv": table(
        "EgoID,Interview ID,Start Time,End Time,AGE,Alter Number,Alter Name,Alter ID",
        "ada,11,2026-03-01 10:00,2026-03-01 10:40,41,1,Jean,901",
        "ada,11,2026-03-01 10:00,2026-03-01 10:40,41,2,Dave,902",
      ),
      "ward-alter-pair.csv": table(
        "Interview ID,EgoID,Alter 1 Number,Alter 1 Name,Alter 2 Number,Alter 2 Name,KNOW,Alter 1 ID,Alter 2 ID",
        "11,ada,1,Jean,2,Dave,1,901,902",
      ),
    });
    const said = await kith(["check", folder.path, "--json"]);
    expect(said.json()).toMatchObject({ format: "egoweb", interviews: 1, mentions: 2, errors: 0 });
  });

  it("measures Pajek networks and edge lists", async () => {
    using folder = aFolder({
      "path.net": table("*Vertices 3", '1 "a"', '2 "b"', '3 "c"', "*Edges", "1 2", "2 3"),
      "path.csv": table("source,target", "a,b", "b,c"),
    });
    for (const name of ["path.net", "path.csv"]) {
      const said = await kith([
        ...["network", "measure", folder.at(name), "--json", "--undirected"],
        ...["--measure", "betweenness,degree,diameter"],
      ]);
      expect(said.json()).toEqual({
        ids: ["a", "b", "c"],
        nodes: { betweenness: [0, 1, 0], degree: [1, 2, 1] },
        network: { diameter: 2 },
      });
    }
  });

  it("says on standard error which ties it joined or left out", async () => {
    using folder = aFolder({ "net.csv": table("source,target", "a,b", "b,c", "a,b", "c,c") });
    const said = await kith([
      ...["network", "measure", folder.at("net.csv"), "--json", "--undirected"],
      ...["--measure", "edges"],
    ]);
    expect(said.json()).toMatchObject({ network: { edges: 2 } });
    expect(said.err).toBe(
      table(
        "note: Ties that repeat an earlier one: 1.",
        "note: Ties of a node with itself: 1.",
        "note: 1 tie of a node with itself was left out.",
        "note: 1 repeated tie was counted together with the first.",
      ),
    );
  });
});
