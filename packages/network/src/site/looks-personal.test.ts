import type { Description } from "@kith/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { looksPersonal } from "./looks-personal.ts";
import { namesOfDescriptions, personalNames } from "./personal-names.ts";

const people: readonly Description[] = [
  { firstName: "Dave", surname: "Cox", knownAs: "Coxy", street: "High Street" },
  { firstName: "Mary", surname: "O'Brien", street: "The Crofts" },
  { firstName: "Zoë", surname: "Łukaszewicz" },
  { firstName: "Mary Ann", surname: "van der Berg" },
  { firstName: "Emma", surname: "Hall" },
  { firstName: "Victoria", surname: "Wood" },
  { firstName: "Manjit" },
  { knownAs: "Big Steve" },
  { firstName: "芳", surname: "王" },
];
const names = namesOfDescriptions(people);

describe("looksPersonal", () => {
  it.each([
    "Dave Cox",
    "DAVE  COX",
    "dave cox's garage",
    "Cox, Dave",
    "ask Coxy Cox",
    "D. Cox",
    "E Hall",
    "Zoe Lukaszewicz",
    "Zoë Łukaszewicz",
    "Mary O’Brien",
    "Mary OBrien",
    "Mary\u00a0O'Brien",
    "Ma\u200bry O'Brien",
    "Mary-Ann van der Berg",
    "big steve",
    "DaveCox",
    "王芳",
    "王 芳",
    "Big Steve's shed",
  ])("finds a person of the network in “%s”", (label) => {
    expect(looksPersonal(label, names)).toBe(true);
  });

  it.each(["Dave O'Brien", "Manjit Cox", "Victoria Hall"])(
    "takes any known first name beside any known surname for a person: “%s”",
    (label) => {
      expect(looksPersonal(label, names)).toBe(true);
    },
  );

  it.each(["Manjit", "cox", "Imelda Cox", "old Mick O'Brien"])(
    "withholds a label that is nothing but a name: “%s”",
    (label) => {
      expect(looksPersonal(label, names)).toBe(true);
    },
  );

  it.each([
    "Mrs Khan",
    "mrs khan",
    "MRS KHAN",
    "Mrs. Khan",
    "Mr Łoś",
    "Ms Élise",
    "Miss Patel",
    "ask Dr Patel",
    "Dr Patel's surgery",
    "Cllr. Brown",
    "Councillor Brown",
    "Rev Jones",
    "Father Michael",
    "Imam Yusuf",
    "Sister Agnes",
    "PC Jenkins",
    "Auntie Jean",
    "Cox, Mr",
  ])("withholds a title with a name: “%s”", (label) => {
    expect(looksPersonal(label, names)).toBe(true);
  });

  it.each([
    "Mary from the chip shop",
    "Dave next door",
    "my daughter Manjit",
    "Manjit, our neighbour",
  ])("withholds a first name that says where to find them: “%s”", (label) => {
    expect(looksPersonal(label, names)).toBe(true);
  });

  it.each([
    "Mrs Mary O'Brien, 4 Mill Lane",
    "Help line 07700900123",
    "0161 496 0123",
    "4960 123",
    "jo@example.org",
    "@jo_from_the_crofts",
    "the house at HX7 8AD",
    "4 Mill Lane",
    "No. 12a, Upper Mill Road",
    "Mill Lane 4",
    "Hauptstraße 4",
    "12, rue de la Paix",
    "4 The Crofts",
    "The Crofts 4",
    "flat above 12 High Street",
  ])("withholds what leads to one door or telephone: “%s”", (label) => {
    expect(looksPersonal(label, names)).toBe(true);
  });

  it.each([
    "St Mary's Church",
    "St. Mary’s",
    "Library",
    "Library leaflets",
    "Community Facebook group",
    "The Weavers' Arms",
    "The Lord Nelson",
    "The Crofts corner shop",
    "The Crofts residents' association",
    "High Street",
    "Mill Lane allotments",
    "Market café",
    "Village Hall",
    "Memorial Park",
    "Hall",
    "the hall",
    "Hall for Cornwall",
    "Wood",
    "Doctor's surgery",
    "the doctor",
    "Doctor Surgery",
    "Councillor surgeries",
    "Father and toddler group",
    "Mosque",
    "Gurdwara",
    "Over-60s lunch club",
    "24 hour walk-in centre",
    "1st Netherby Scouts",
    "Years 5 and 6 at the school",
    "Radio 4",
    "A646",
    "C of E church",
    "Age UK",
    "",
    "  ",
    "!",
  ])("lets a place, group or service pass: “%s”", (label) => {
    expect(looksPersonal(label, names)).toBe(false);
  });

  it.each(["Dr Martens shop", "Imam Ali Mosque", "Captain Cook", "Season 2020-2021 committee"])(
    "errs on withholding: “%s”",
    (label) => {
      expect(looksPersonal(label, names)).toBe(true);
    },
  );

  it("cannot know somebody who is called like nobody in the network", () => {
    expect(looksPersonal("Imelda Ferris", names)).toBe(false);
  });

  it("finds everybody of the network by their full name, however it is written", () => {
    const written = fc.constantFrom<(name: string) => string>(
      (name) => name,
      (name) => name.toUpperCase(),
      (name) => name.toLowerCase(),
      (name) => `  ${name.replaceAll(" ", "   ")} `,
      (name) => name.normalize("NFD"),
      (name) => `ask ${name}, please`,
    );
    const named = people.filter((one) => one.firstName !== undefined && one.surname !== undefined);
    fc.assert(
      fc.property(fc.constantFrom(...named), written, ({ firstName, surname }, write) => {
        expect(looksPersonal(write(`${firstName} ${surname}`), names)).toBe(true);
      }),
    );
  });
});

describe("personalNames", () => {
  it("are those of the descriptions of the network's nodes", () => {
    const nodes = people.map((description, at) => ({
      id: `p${at}`,
      kind: "person" as const,
      status: "named" as const,
      label: "",
      description,
      mentioned: 1,
      probability: 1,
      records: [],
      attributes: {},
    }));
    expect(personalNames({ nodes, ties: [] })).toEqual(names);
    expect(names).toContain("given dave");
    expect(names).toContain("surname van der berg");
    expect(names).toContain("street high street");
  });

  it("of nobody still withhold titles, telephones and house numbers", () => {
    const nobody = personalNames({ nodes: [], ties: [] });
    expect(looksPersonal("Mrs Khan", nobody)).toBe(true);
    expect(looksPersonal("4 Mill Lane", nobody)).toBe(true);
    expect(looksPersonal("Library", nobody)).toBe(false);
  });
});
