import type { AlterTie, Interview, Mention, Resolution, ResolvedRecord } from "@kith/model";
import { describe, expect, it } from "vitest";
import { buildSiteNetwork } from "./build-site-network.ts";

function mention(alterID: string, more: Partial<Mention> = {}): Mention {
  return { alterID, generators: [], attributes: {}, ...more };
}

function tie(source: string, target: string, more: Partial<AlterTie> = {}): AlterTie {
  return { source, target, state: "yes", attributes: {}, ...more };
}

function interview(egoID: string, more: Partial<Interview> = {}): Interview {
  return {
    egoID,
    respondent: { attributes: {} },
    mentions: [],
    ties: [],
    affiliations: [],
    answers: [],
    ...more,
  };
}

/** "e1/a2 Steve 0.8" per record. */
function resolution(...rows: string[]): Resolution {
  const records = rows.map((row): ResolvedRecord => {
    const [ref, person, probability] = row.split(" ");
    const [egoID, alterID] = ref!.split("/");
    const common = { egoID: egoID!, person: person!, probability: Number(probability ?? 1) };
    return alterID === undefined ? common : { ...common, alterID };
  });
  return { records, pairs: [] };
}

const twoNeighbours: readonly Interview[] = [
  interview("e1", {
    respondent: { firstName: "Steve", surname: "Hall", attributes: { works: "yes" } },
    mentions: [
      mention("a1", { firstName: "Manjit", generators: ["help", "trust", "help"] }),
      mention("a2", { firstName: "Dave", surname: "Cox", age: 40, attributes: { works: "no" } }),
    ],
    ties: [tie("a1", "a2", { weight: 2 })],
  }),
  interview("e2", {
    respondent: { firstName: "Manjit", attributes: {} },
    mentions: [
      mention("a1", { firstName: "Stephen", generators: ["help"] }),
      mention("a2", { firstName: "David" }),
    ],
    ties: [tie("a2", "a1", { kind: "family" })],
  }),
];
const whoIsWho = resolution(
  "e1 steve",
  "e1/a1 manjit 0.9",
  "e1/a2 dave 0.8",
  "e2 manjit",
  "e2/a1 steve 0.7",
  "e2/a2 dave 0.6",
);

describe("buildSiteNetwork", () => {
  const network = buildSiteNetwork(twoNeighbours, whoIsWho);

  it("makes one node per person, in the order in which they are first spoken of", () => {
    expect(network.nodes.map(({ id, status, mentioned }) => [id, status, mentioned])).toEqual([
      ["steve", "respondent", 1],
      ["manjit", "respondent", 1],
      ["dave", "named", 2],
    ]);
  });

  it("describes people by the fullest record and keeps all of them", () => {
    const dave = network.nodes[2]!;
    expect(dave.label).toBe("Dave Cox");
    expect(dave.description).toEqual({ firstName: "Dave", surname: "Cox", age: 40 });
    expect(dave.attributes).toEqual({ works: "no" });
    expect(dave.records).toEqual([
      { egoID: "e1", alterID: "a2" },
      { egoID: "e2", alterID: "a2" },
    ]);
  });

  it("takes the fullest record wherever it stands, a respondent's among equals, then the first", () => {
    const describedBy = (...said: Partial<Mention>[]) => {
      const told = said.map((more, i) => interview(`e${i}`, { mentions: [mention("a", more)] }));
      const rows = said.flatMap((_, i) => [`e${i} teller${i}`, `e${i}/a dave`]);
      return buildSiteNetwork(told, resolution(...rows)).nodes.find(({ id }) => id === "dave")!;
    };
    const brief = { firstName: "D" };
    const full = { firstName: "Dave", surname: "Cox", street: "High Street" };
    expect(describedBy(brief, full, brief).description).toEqual(full);
    expect(describedBy(brief, { firstName: "Dave" }).description).toEqual(brief);
    // Who has no name in the fullest record is called as in the first that has one.
    const nameless = describedBy({ age: 4 }, { age: 4, gender: "m", area: "x" }, brief, full);
    expect(nameless.label).toBe("D");
    expect(describedBy({ age: 4, gender: "m" }, brief, { firstName: "E" }).label).toBe("D");
    expect(describedBy({ age: 4 }).label).toBe("");
    expect(describedBy({ knownAs: "Davo", role: "postman" }).label).toBe("Davo");
    expect(describedBy({ role: "postman" }).label).toBe("postman");
    const asked = buildSiteNetwork(
      [
        interview("e0", { mentions: [mention("a", { firstName: "M" })] }),
        interview("e1", { respondent: { firstName: "Manjit", attributes: {} } }),
      ],
      resolution("e0 steve", "e0/a manjit", "e1 manjit"),
    );
    expect(asked.nodes.find(({ id }) => id === "manjit")!.label).toBe("Manjit");
  });

  it("keeps every attribute that was filled in, as whoever first gave it did, respondents first", () => {
    const { nodes } = buildSiteNetwork(
      [
        interview("e0", {
          mentions: [
            mention("a", { role: "nurse", attributes: { works: "nights", lives: "", pet: "cat" } }),
          ],
        }),
        interview("e1", {
          mentions: [mention("a", { attributes: { lives: "near", pet: "dog" } })],
        }),
        interview("e2", { respondent: { attributes: { works: "days", lives: "" } } }),
      ],
      resolution("e0 steve", "e0/a manjit", "e1 anna", "e1/a manjit", "e2 manjit"),
    );
    expect(nodes.find(({ id }) => id === "manjit")!.attributes).toEqual({
      works: "days",
      lives: "near",
      pet: "cat",
      role: "nurse",
    });
  });

  it("is as sure of a person as of the least sure record, and quite sure of a single one", () => {
    expect(network.nodes.map((node) => node.probability)).toEqual([0.7, 0.9, 0.6]);
    const single = buildSiteNetwork([interview("e1")], resolution("e1 p 0.4"));
    expect(single.nodes[0]!.probability).toBe(1);
  });

  it("ties the respondent to each mention, once per generator", () => {
    const namings = network.ties.filter((one) => one.symmetric !== true);
    expect(namings.map(({ source, target, kind }) => `${source} ${kind} ${target}`)).toEqual([
      "steve help manjit",
      "steve trust manjit",
      "steve named dave",
      "manjit help steve",
      "manjit named dave",
    ]);
  });

  it("calls a naming mutual when both named each other for the same question", () => {
    const mutual = network.ties.filter((one) => one.mutual);
    expect(mutual.map(({ source, kind }) => `${source} ${kind}`)).toEqual([
      "steve help",
      "manjit help",
    ]);
  });

  it("ties mentions whom a respondent says know each other, by the kind the file gives", () => {
    expect(network.ties.filter((one) => one.symmetric)).toEqual([
      {
        source: "manjit",
        target: "dave",
        kind: "knows",
        tellers: ["e1"],
        mutual: false,
        symmetric: true,
        probability: 0.9 * 0.8,
        weight: 2,
      },
      {
        source: "steve",
        target: "dave",
        kind: "family",
        tellers: ["e2"],
        mutual: false,
        symmetric: true,
        probability: 0.6 * 0.7,
      },
    ]);
  });

  it("joins what several interviews say into one tie: all tellers, best evidence, mean weight", () => {
    const both = ["e1", "e2"].map((egoID, i) =>
      interview(egoID, {
        mentions: [mention("a"), mention("b")],
        ties: [i === 0 ? tie("a", "b", { weight: 1 }) : tie("b", "a", { weight: 4 })],
      }),
    );
    const rows = ["e1 p", "e1/a x 0.5", "e1/b y", "e2 q", "e2/a x 0.9", "e2/b y"];
    const found = buildSiteNetwork(both, resolution(...rows)).ties.filter((one) => one.symmetric);
    expect(found).toMatchObject([{ tellers: ["e1", "e2"], probability: 0.9, weight: 2.5 }]);
  });

  it("keeps weights in words beside the mean of those in numbers", () => {
    const told = (weight: string) => tie("a", "b", { attributes: { weight, since: "2019" } });
    const said = [told("loose contact"), told("good"), told("good"), tie("b", "a", { weight: 3 })];
    const both = said.map((one, i) =>
      interview(`e${i}`, { mentions: [mention("a"), mention("b")], ties: [one] }),
    );
    const rows = both.flatMap(({ egoID }) => [`${egoID} ${egoID}`, `${egoID}/a x`, `${egoID}/b y`]);
    const found = buildSiteNetwork(both, resolution(...rows)).ties.filter((one) => one.symmetric);
    expect(found).toMatchObject([{ weight: 3, weightWords: ["good", "loose contact"] }]);
  });

  it("keeps people nobody named and who named nobody", () => {
    const { nodes, ties } = buildSiteNetwork([interview("e1")], resolution("e1 p"));
    expect(nodes).toMatchObject([{ id: "p", status: "respondent", mentioned: 0, label: "" }]);
    expect(ties).toEqual([]);
  });

  it("counts an interview once however often it mentions somebody, and never one's own", () => {
    const one = interview("e1", { mentions: [mention("a"), mention("b"), mention("me")] });
    const rows = resolution("e1 p", "e1/a x", "e1/b x", "e1/me p");
    const { nodes } = buildSiteNetwork([one], rows);
    expect(nodes.map(({ id, mentioned }) => [id, mentioned])).toEqual([
      ["p", 0],
      ["x", 1],
    ]);
  });

  it("holds an empty site", () => {
    expect(buildSiteNetwork([], resolution())).toMatchObject({ nodes: [], ties: [] });
  });
});

describe("places, groups and sources of information", () => {
  const visits = [
    interview("e1", {
      mentions: [mention("a")],
      affiliations: [
        { kind: "place", label: "St Mary's Hall" },
        { kind: "place", label: " st mary's  hall ", alterID: "a" },
        { kind: "group", label: "St Mary's Hall" },
        { kind: "place", label: "  " },
      ],
    }),
    interview("e2", { affiliations: [{ kind: "place", label: "St Mary's Hall" }] }),
  ];
  const network = buildSiteNetwork(visits, resolution("e1 p", "e1/a x", "e2 q"));

  it("meet under one node whatever the case and spaces, with the commonest spelling", () => {
    expect(network.nodes.slice(3)).toMatchObject([
      { id: "place:st mary's hall", kind: "place", label: "St Mary's Hall", mentioned: 2 },
      { id: "group:st mary's hall", kind: "group", status: "none" },
    ]);
  });

  it("are tied to the respondent or to the mention it is about", () => {
    const found = network.ties.filter((one) => one.kind === "affiliation");
    expect(found.map(({ source, target, symmetric }) => [source, target, symmetric])).toEqual([
      ["p", "place:st mary's hall", true],
      ["x", "place:st mary's hall", true],
      ["p", "group:st mary's hall", true],
      ["q", "place:st mary's hall", true],
    ]);
  });

  it("are counted when they have no label", () => {
    expect(network.summary.unlabelled).toBe(1);
  });
});

describe("places that were resolved", () => {
  const hall = "place:wash house launderette";
  const interviews = [
    interview("e1", {
      mentions: [mention("a")],
      affiliations: [
        { kind: "place", label: "Wash House launderette" },
        { kind: "place", label: "the Wash House", alterID: "a" },
      ],
    }),
    interview("e2", {
      affiliations: [
        { kind: "place", label: "the Wash House" },
        { kind: "information", label: "Wash House" },
        { kind: "organisation", label: "Wash House" },
        { kind: "group", label: "Wash House" },
        { kind: "place", label: "Library" },
      ],
    }),
  ];
  const entries = interviews.flatMap(({ egoID, affiliations }) =>
    affiliations
      .filter(({ label }) => label !== "Library")
      .map((affiliation) => ({ ref: { egoID, ...affiliation }, place: hall, probability: 0.9 })),
  );
  const places = [
    { id: hall, kind: "place" as const, title: "Wash House launderette", labels: [] },
  ];
  const network = buildSiteNetwork(interviews, resolution("e1 p", "e1/a x 0.5", "e2 q"), {
    places: { entries, places, pairs: [], problems: [] },
  });

  it("are one node per use, under their title; labels not spoken of stay as they are", () => {
    expect(network.nodes.slice(3)).toMatchObject([
      { id: hall, kind: "place", label: "Wash House launderette", mentioned: 2, probability: 0.9 },
      { id: "information:wash house launderette", kind: "information", mentioned: 1 },
      { id: "group:wash house launderette", kind: "group", mentioned: 1 },
      { id: "place:library", kind: "place", label: "Library", probability: 1 },
    ]);
  });

  it("say what else they are called", () => {
    expect(network.nodes[3]!.attributes).toEqual({ "also called": "the Wash House" });
  });

  it("are tied with the doubt about the person and about the place", () => {
    const found = network.ties.filter(({ kind }) => kind === "affiliation");
    expect(found.map(({ source, target, probability }) => [source, target, probability])).toEqual([
      ["p", hall, 0.9],
      ["x", hall, 0.5 * 0.9],
      ["q", hall, 0.9],
      ["q", "information:wash house launderette", 0.9],
      ["q", "group:wash house launderette", 0.9],
      ["q", "place:library", 1],
    ]);
  });
});

describe("what is left out is said", () => {
  it("counts answers about pairs by state; only yes makes a tie", () => {
    const one = interview("e1", {
      mentions: [mention("a"), mention("b"), mention("c")],
      ties: [
        tie("a", "b"),
        tie("a", "c", { state: "dont_know" }),
        tie("b", "c", { state: "no" }),
        tie("b", "a", { state: "refused" }),
        tie("c", "a", { state: "not_asked" }),
        tie("c", "b", { state: "sampled_out" }),
      ],
    });
    const rows = resolution("e1 p", "e1/a x", "e1/b y", "e1/c z");
    const { ties, summary } = buildSiteNetwork([one], rows);
    expect(ties.filter((found) => found.kind === "knows")).toHaveLength(1);
    expect(summary.pairs).toEqual({
      yes: 1,
      no: 1,
      dont_know: 1,
      refused: 1,
      not_asked: 1,
      sampled_out: 1,
    });
  });

  it("lists ties whose ends turned out to be one person", () => {
    const one = interview("e1", {
      mentions: [mention("me"), mention("a"), mention("b")],
      ties: [tie("a", "b")],
    });
    const rows = resolution("e1 p", "e1/me p", "e1/a x", "e1/b x");
    expect(buildSiteNetwork([one], rows).summary.selfTies).toEqual([
      { a: { egoID: "e1" }, b: { egoID: "e1", alterID: "me" }, kind: "named" },
      { a: { egoID: "e1", alterID: "a" }, b: { egoID: "e1", alterID: "b" }, kind: "knows" },
    ]);
  });

  it("counts statements about mentions that do not exist", () => {
    const one = interview("e1", {
      mentions: [mention("a")],
      ties: [tie("a", "nobody")],
      affiliations: [{ kind: "place", label: "Library", alterID: "nobody" }],
    });
    const { summary } = buildSiteNetwork([one], resolution("e1 p", "e1/a x"));
    expect(summary.unknownEnds).toBe(2);
    expect(summary.pairs.yes).toBe(0);
  });

  it("makes records the resolution forgot people of their own, and names rows it has too many", () => {
    const one = interview("e1", { mentions: [mention("a")] });
    const { nodes, summary } = buildSiteNetwork([one], resolution("e1 p", "e9 q"));
    expect(nodes.map((node) => node.id)).toEqual(["p", "record:e1/a"]);
    expect(summary.unresolved).toEqual([{ egoID: "e1", alterID: "a" }]);
    expect(summary.unused).toEqual([{ egoID: "e9" }]);
  });
});
