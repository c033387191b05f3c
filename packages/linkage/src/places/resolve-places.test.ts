import type { Affiliation, AffiliationKind, Interview, PlaceDecision } from "@kith/model";
import { simulate } from "@kith/simulation";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { scoreResolution } from "../score-resolution.ts";
import { type PlaceOptions, resolvePlaces } from "./resolve-places.ts";

/** One respondent of an area, and what they go to: "Library" or "group:Choir". */
function told(egoID: string, area: string, ...labels: readonly string[]): Interview {
  const affiliations = labels.map((text): Affiliation => {
    const [, kind = "place", label = ""] = /^(?:(group|organisation|information):)?(.*)$/.exec(
      text,
    )!;
    return { kind: kind as AffiliationKind, label };
  });
  const respondent = { attributes: {}, ...(area === "" ? {} : { area }) };
  return { egoID, respondent, mentions: [], ties: [], affiliations, answers: [] };
}

/** Each label to a respondent of its own. */
function each(area: string, ...labels: readonly string[]): Interview[] {
  return labels.map((label, i) => told(`${area}${i}`, area, label));
}

/** Labels by thing, as "a = b = c". */
function things(interviews: readonly Interview[], options?: PlaceOptions): string[] {
  const byPlace = new Map<string, Set<string>>();
  for (const { ref, place } of resolvePlaces(interviews, options).entries) {
    const labels = byPlace.get(place) ?? new Set();
    byPlace.set(place, labels.add(ref.label));
  }
  return Array.from(byPlace.values(), (labels) => [...labels].sort().join(" = ")).sort();
}

const town = each(
  "North",
  "Town Hall",
  "The Weavers' Arms",
  "St John's School",
  "Aldi",
  "Big Lottery",
);

describe("one thing, however it is called", () => {
  test.each([
    ["short and full names", "the Weavers", "The Weavers' Arms"],
    ["what it is and where, and its name", "Wash House launderette", "launderette on Mill Street"],
    ["a saint and what the building is", "St Mary's", "St Mary's Church"],
    ["a slip", "Ridgeway Foods", "Ridgway Foods"],
    ["together and apart", "Beckside Nursery", "Beck Side nursery"],
    ["other words for one sort of thing", "doctor's surgery", "health centre"],
    ["first letters", "Fellside Tenants Union", "FTU"],
  ])("%s: “%s”, “%s”", (_, a, b) => {
    const said = [...town, ...each("South", a, a, a, b, b)];
    const { entries } = resolvePlaces(said);
    const places = new Set(
      entries.filter(({ ref }) => ref.egoID.startsWith("South")).map(({ place }) => place),
    );
    expect(places.size).toBe(1);
  });

  test.each([
    ["names of one sort", "Weavers' Arms", "Masons' Arms"],
    ["sorts of one name", "St John's School", "St John's Church"],
    ["areas", "North corner shop", "South corner shop"],
    ["what the name is of", "Library", "Library leaflets"],
    ["things of one first word", "Royal Oak", "Royal George"],
    ["what is done there", "Riverside walk", "walking football"],
  ])("but not with other %s: “%s”, “%s”", (_, a, b) => {
    const said = [...town, ...each("South", a, a, b, b)];
    const { entries } = resolvePlaces(said);
    const of = (label: string) => entries.find(({ ref }) => ref.label === label)!.place;
    expect(of(a)).not.toBe(of(b));
  });
});

describe("words that only say what a thing is", () => {
  it("mean the one of that sort", () => {
    const said = [
      ...each("North", ...Array<string>(6).fill("Market café")),
      ...each("South", "the cafe"),
    ];
    expect(things(said)).toEqual(["Market café = the cafe"]);
  });

  it("mean nobody's in particular where two are named as often", () => {
    const arms = ["The Weavers' Arms", "The Jolly Collier pub"].flatMap((pub) => [pub, pub, pub]);
    expect(things([...each("North", ...arms, "the pub")])).toEqual([
      "The Jolly Collier pub",
      "The Weavers' Arms",
      "the pub",
    ]);
  });

  it("mean the one people of the area speak of", () => {
    const said = [
      ...each("North", ...Array<string>(8).fill("The Weavers' Arms"), "the pub"),
      ...each("South", ...Array<string>(8).fill("The Jolly Collier pub"), "the pub"),
    ];
    const { entries } = resolvePlaces(said);
    const places = entries.filter(({ ref }) => ref.label === "the pub").map(({ place }) => place);
    expect(places).toEqual(["place:the weavers' arms", "place:the jolly collier pub"]);
  });

  it("are one library for the whole town, but each area's own corner shop", () => {
    const said = ["North", "South"].flatMap((area) => each(area, "Library", "corner shop"));
    const { places } = resolvePlaces(said);
    expect(places.map(({ title }) => title)).toEqual([
      "corner shop (North)",
      "corner shop (South)",
      "Library",
    ]);
  });
});

describe("kinds", () => {
  it("of equal labels are one thing, most often given as it is", () => {
    const said = each("North", "group:Mosque", "group:Mosque", "Mosque");
    expect(resolvePlaces(said).places).toMatchObject([{ id: "group:mosque", kind: "group" }]);
  });

  it("keep labels apart that are only alike", () => {
    const said = each("North", "Market café", "information:cafe on the market square");
    expect(things(said)).toHaveLength(2);
  });
});

describe("slips", () => {
  it("of a word many say are put right, but not into another street's name", () => {
    const many = Array<string>(12).fill("Mill Lane surgery");
    expect(things(each("North", ...many, "Mill Lane sugery", "Hill Lane surgery"))).toEqual([
      "Hill Lane surgery",
      "Mill Lane sugery = Mill Lane surgery",
    ]);
    const mosque = Array<string>(12).fill("Mosque");
    expect(things(each("North", ...mosque, "the mosqu"))).toEqual(["Mosque = the mosqu"]);
  });

  it("first letters stand for the one label they fit", () => {
    const said = each("North", "Fellside Housing Association", "FHA", "XYZ");
    expect(things(said)).toEqual(["FHA = Fellside Housing Association", "XYZ"]);
  });
});

describe("what is said of a thing", () => {
  it("its title is the fullest of the usual forms", () => {
    const forms = [
      "the Weavers",
      "the Weavers",
      "the Weavers",
      "The Weavers' Arms",
      "The Weavers' Arms",
    ];
    const { places } = resolvePlaces(each("North", ...forms));
    expect(places).toMatchObject([{ id: "place:the weavers' arms", title: "The Weavers' Arms" }]);
  });

  it("every pair of forms is explained in words", () => {
    const { pairs } = resolvePlaces(each("North", "St Mary's", "St Mary's", "St. Mary's Church"));
    expect(pairs).toHaveLength(1);
    expect(pairs[0]!.evidence[0]).toMatch(/^both called mary: (strong|very strong)$/);
  });

  it("an account that lists both speaks against their being one", () => {
    const one = [told("1", "North", "Hill Farm"), told("2", "North", "Hill Farm shop")];
    const both = [told("1", "North", "Hill Farm", "Hill Farm shop")];
    const [apart, together] = [both, one].map((said) => resolvePlaces(said).pairs[0]!);
    expect(apart!.probability).toBeLessThan(together!.probability);
    expect(apart!.evidence.join()).toContain("one account lists both");
  });

  it("every labelled affiliation is an entry once, empty labels are none", () => {
    const said = [told("1", "", "Library", " ", "group:Choir")];
    expect(resolvePlaces(said).entries.map(({ ref }) => ref)).toEqual([
      { egoID: "1", kind: "place", label: "Library" },
      { egoID: "1", kind: "group", label: "Choir" },
    ]);
  });
});

describe("decisions", () => {
  const label = (text: string) => ({ kind: "place" as const, label: text });
  const decision = (a: string, b: string, answer: PlaceDecision["decision"]): PlaceDecision => ({
    a: label(a),
    b: label(b),
    decision: answer,
    by: "R",
    at: "",
    note: "",
  });
  const said = each("North", "the Weavers", "The Weavers' Arms", "Tin Hut", "Scout hall");

  it("bind both ways, and undoing them gives the start back", () => {
    const start = resolvePlaces(said);
    const decisions = [
      decision("the Weavers", "The Weavers' Arms", "different"),
      decision("Tin Hut", "scout hall", "same"),
    ];
    expect(things(said, { decisions })).toEqual([
      "Scout hall = Tin Hut",
      "The Weavers' Arms",
      "the Weavers",
    ]);
    expect(resolvePlaces(said, { decisions: [] })).toEqual(start);
  });

  it("that contradict others or are about nothing are told of", () => {
    const { problems } = resolvePlaces(said, {
      decisions: [
        decision("Tin Hut", "Scout hall", "same"),
        decision("Scout hall", "the Weavers", "same"),
        decision("the Weavers", "Tin Hut", "different"),
        decision("Zoo", "Tin Hut", "same"),
      ],
    });
    expect(problems.map(({ code, place }) => [code, place.line])).toEqual([
      ["decision-about-nothing", 5],
      ["contradictory-decision", 3],
    ]);
  });
});

describe("ids", () => {
  it("stay when another form becomes the title", () => {
    const before = resolvePlaces(each("North", "the Weavers", "the Weavers"));
    const more = each("North", ..."abcdef".split("").map(() => "The Weavers' Arms"), "the Weavers");
    const after = resolvePlaces(more, { previous: before });
    expect(after.places).toMatchObject([{ id: "place:the weavers", title: "The Weavers' Arms" }]);
  });

  it("are never given to two things", () => {
    const label = fc.constantFrom(
      "the pub",
      "Pub",
      "Library",
      "library",
      "The Crown",
      "Crown pub",
      "!",
    );
    const interview = fc.tuple(fc.constantFrom("North", "South", ""), fc.array(label));
    fc.assert(
      fc.property(fc.array(interview), (all) => {
        const said = all.map(([area, labels], i) => told(String(i), area, ...labels));
        const { places, entries } = resolvePlaces(said);
        const ids = places.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(
          entries.every(
            ({ place, probability }) => ids.includes(place) && probability > 0 && probability <= 1,
          ),
        ).toBe(true);
        expect(entries).toHaveLength(all.reduce((n, [, labels]) => n + labels.length, 0));
      }),
    );
  });
});

describe("on made-up communities whose people call things as people do", () => {
  const { interviews, placeTruth } = simulate({
    seed: 11,
    people: 1200,
    interviews: 150,
    detail: "typical",
    labels: "as-said",
  });
  const found = resolvePlaces(interviews);

  it("hardly any wrong pair is joined, and most right ones are", () => {
    const record = (person: string, i: number) => ({ egoID: String(i), person, probability: 1 });
    const { pairwise } = scoreResolution(
      found.entries.map(({ place }, i) => record(place, i)),
      placeTruth.map(({ place }, i) => record(place, i)),
    );
    expect(pairwise.precision).toBeGreaterThan(0.95);
    expect(pairwise.recall).toBeGreaterThan(0.85);
  });

  it("the order of the interviews does not matter to the things", () => {
    expect(resolvePlaces([...interviews].reverse()).places).toEqual(found.places);
  });
});
